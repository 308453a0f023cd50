import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";

function build(stack: ResourceGroupStack): void {
	// Lamps,
	// of every kind
	const lampApi = new CrudApi(stack, "LampApi", {
		entityName: "Lamp",
		schema: { id: "string" }, // serial number
		tags: { note: `two
lines` },
	});
	const chairApi = new CrudApi(stack, "ChairApi", { entityName: "Chair", schema: { id: "string" } });

	console.log(lampApi.id, chairApi.id);
}

build(new ResourceGroupStack(new App(), "Furniture", { location: "eastus" }));