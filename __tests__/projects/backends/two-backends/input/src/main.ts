import { App, ResourceGroupStack } from "@atakora/cdk"
import { defineBackend } from "@atakora/component/backend"
import { CrudApi } from "@atakora/component/crud"

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: "eastus" })

const records = defineBackend({
	patientApi: CrudApi.define("PatientApi", {
		entityName: "Patient",
		schema: { id: "string", name: "string" },
		partitionKey: "/id",
		consistency: "Strong",
	}),
})
records.addToStack(clinic)

const frontDesk = defineBackend({
	visitorApi: CrudApi.define("VisitorApi", {
		entityName: "Visitor",
		schema: { id: "string", badge: "string" },
		partitionKey: "/id",
	}),
})
frontDesk.addToStack(clinic)

new CrudApi(clinic, "ConsentApi", {
	entityName: "Consent",
	schema: { id: "string", patientId: "string" },
	partitionKey: "/patientId",
	consistency: "Strong",
})
