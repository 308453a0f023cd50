import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import { defineBackend } from "@atakora/component/backend";

const garage = new ResourceGroupStack(new App(), "Garage", { location: "eastus" });

const backend = defineBackend({
	carApi: CrudApi.define("CarApi", {
		entityName: "Car",
		schema: { id: "string", plate: "string" },
	}),

	repairApi: CrudApi.define("RepairApi", {
		entityName: "Repair",
		schema: { id: "string", carId: "string" },
		partitionKey: "/carId",
	}),
});

backend.addToStack(garage);

console.log(backend.components.carApi.apiEndpoint, backend.components.repairApi.apiEndpoint);
