import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"
import { defineBackend } from "@atakora/component/backend"

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: "eastus" })

if (process.env.TELEMEDICINE === "on") {
  new CrudApi(clinic, "CallApi", {
    entityName: "VideoCall",
    schema: { id: "string", patientId: "string" },
    partitionKey: "/patientId",
  })
}

const backend = defineBackend({
  patientApi: CrudApi.define("PatientApi", {
    entityName: "Patient",
    schema: { id: "string", name: "string" },
    partitionKey: "/id",
  }),

  visitApi: CrudApi.define("VisitApi", {
    entityName: "Visit",
    schema: { id: "string", patientId: "string" },
    partitionKey: "/patientId",
  }),
})

backend.addToStack(clinic)
