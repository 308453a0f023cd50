import * as cdk from "@atakora/cdk"
import * as crud from "@atakora/component/crud"

const stack = new cdk.ResourceGroupStack(new cdk.App(), "Booking", { location: "uksouth" })
const schema = { id: "string", room: "string", from: "string", to: "string" }

export const production = new crud.CrudApi(stack, "BookingApi", {
  entityName: "Booking",
  schema,
  tags: { environment: "prod", team: "front-desk" },
})

export const staging = new crud.CrudApi(stack, "BookingApiStaging", {
  entityName: "StagingBooking",
  schema,
  tags: { environment: "staging", team: "front-desk" },
})
