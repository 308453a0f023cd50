import { App, ResourceGroupStack as Stack } from "@atakora/cdk"
import { CrudApi as EntityApi } from "@atakora/component/crud"
import { CrudApi } from "./crud-api"

const clinic = new Stack(new App(), "Clinic", { location: "northeurope" })

const patients = new EntityApi(clinic, "PatientApi", {
	entityName: "Patient",
	schema: { id: "string", name: "string", born: "string" },
	partitionKey: "/id",
})

const visits = new EntityApi(clinic, "VisitApi", {
	entityName: "Visit",
	schema: { id: "string", patientId: "string" },
	partitionKey: "/patientId",
})

export const client = new CrudApi(clinic, "RestClient", { endpoints: [patients.apiEndpoint, visits.apiEndpoint] })
