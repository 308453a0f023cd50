import { CrudApi } from "@atakora/component/crud"

const patients = CrudApi.define("PatientApi", {
	entityName: "Patient",
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
})

const visits = CrudApi.define("VisitApi", {
	entityName: "Visit",
	schema: { id: "string", patientId: "string" },
	partitionKey: "/patientId",
})

export const records = { patients, visits }
