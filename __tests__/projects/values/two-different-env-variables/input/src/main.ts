import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: "eastus" })

new CrudApi(clinic, "PatientApi", {
	entityName: "Patient",
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
	location: process.env.PATIENT_REGION,
})

new CrudApi(clinic, "BillingApi", {
	entityName: "Invoice",
	schema: { id: "string", amount: "number" },
	partitionKey: "/id",
	location: process.env.BILLING_REGION,
})
