import { Construct } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";

export function addRecords(scope: Construct) {
	new CrudApi(scope, "PatientApi", {
		entityName: "Patient",
		schema: { id: "string", name: "string" },
		partitionKey: "/id",
	});

	new CrudApi(scope, "VisitApi", {
		entityName: "Visit",
		schema: { id: "string", patientId: "string" },
		partitionKey: "/patientId",
	});
}
