import { App, ResourceGroupStack as Stack } from "@atakora/cdk"
import { CrudApi as EntityApi } from "@atakora/component/crud"
import { CrudApi } from "./crud-api"
import { defineBackend } from "@atakora/component/backend"

const clinic = new Stack(new App(), "Clinic", { location: "northeurope" })

const backend = defineBackend({
	patients: EntityApi.define("PatientApi", {
		entityName: "Patient",
		schema: { id: "string", name: "string", born: "string" },
		partitionKey: "/id",
	}),

	visits: EntityApi.define("VisitApi", {
		entityName: "Visit",
		schema: { id: "string", patientId: "string" },
		partitionKey: "/patientId",
	}),
})

backend.addToStack(clinic)

export const client = new CrudApi(clinic, "RestClient", { endpoints: [backend.components.patients.apiEndpoint, backend.components.visits.apiEndpoint] })
