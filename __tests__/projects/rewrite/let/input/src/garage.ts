import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";

const garage = new ResourceGroupStack(new App(), "Garage", { location: "eastus" });

let carApi = new CrudApi(garage, "CarApi", {
	entityName: "Car",
	schema: { id: "string", plate: "string" },
});
let repairApi = new CrudApi(garage, "RepairApi", {
	entityName: "Repair",
	schema: { id: "string", carId: "string" },
	partitionKey: "/carId",
});

console.log(carApi.apiEndpoint, repairApi.apiEndpoint);
