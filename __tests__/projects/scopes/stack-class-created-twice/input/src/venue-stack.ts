import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"

class VenueStack extends ResourceGroupStack {
  constructor(app: App, id: string, location: string) {
    super(app, id, { location })

    new CrudApi(this, "SeatApi", {
      entityName: "Seat",
      schema: { id: "string", row: "number" },
      partitionKey: "/id",
    })

    new CrudApi(this, "TicketApi", {
      entityName: "Ticket",
      schema: { id: "string", seatId: "string" },
      partitionKey: "/seatId",
    })
  }
}

const app = new App()
const opera = new VenueStack(app, "Opera", "westeurope")
const arena = new VenueStack(app, "Arena", "eastus")

console.log(opera, arena)
