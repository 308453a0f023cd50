import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"
import { defineBackend } from "@atakora/component/backend"

class VenueStack extends ResourceGroupStack {
  constructor(app: App, id: string, location: string) {
    super(app, id, { location })

    const backend = defineBackend({
      seatApi: CrudApi.define("SeatApi", {
        entityName: "Seat",
        schema: { id: "string", row: "number" },
        partitionKey: "/id",
      }),

      ticketApi: CrudApi.define("TicketApi", {
        entityName: "Ticket",
        schema: { id: "string", seatId: "string" },
        partitionKey: "/seatId",
      }),
    })

    backend.addToStack(this)
  }
}

const app = new App()
const opera = new VenueStack(app, "Opera", "westeurope")
const arena = new VenueStack(app, "Arena", "eastus")

console.log(opera, arena)
