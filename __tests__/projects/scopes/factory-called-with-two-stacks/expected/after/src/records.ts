import { Construct } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import { defineBackend } from "@atakora/component/backend";

export function addRecords(scope: Construct) {
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
	});

	backend.addToStack(scope);
}
