import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"
import { config } from "./config"
import { defineBackend } from "@atakora/component/backend"

const { region, cosmos: { consistency, capacity = "serverless" }, ...others } = config as any
const [patient, doctor] = others.names

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: region })

const backend = defineBackend({
	patientApi: CrudApi.define("PatientApi", {
		entityName: patient,
		schema: { id: "string", name: "string" },
		partitionKey: "/id",
		consistency,
	}),

	doctorApi: CrudApi.define("DoctorApi", {
		entityName: doctor,
		schema: { id: "string", name: "string" },
		partitionKey: "/id",
		location: "canadacentral",
		consistency: "BoundedStaleness",
		enableServerless: capacity === "serverless",
	}),
})

backend.addToStack(clinic)

new CrudApi(clinic, "RoomApi", {
	entityName: "Room",
	schema: { id: "string", floor: "number" },
	partitionKey: "/id",
})
