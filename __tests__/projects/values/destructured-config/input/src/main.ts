import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"
import { config } from "./config"

const { region, cosmos: { consistency, capacity = "serverless" }, ...others } = config as any
const [patient, doctor] = others.names

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: region })

new CrudApi(clinic, "PatientApi", {
	entityName: patient,
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
	consistency,
})

new CrudApi(clinic, "DoctorApi", {
	entityName: doctor,
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
	location: "canadacentral",
	consistency: "BoundedStaleness",
	enableServerless: capacity === "serverless",
})

new CrudApi(clinic, "RoomApi", {
	entityName: "Room",
	schema: { id: "string", floor: "number" },
	partitionKey: "/id",
})
