import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import { defineBackend } from "@atakora/component/backend";

function build(stack: ResourceGroupStack): void {
	const backend = defineBackend({
		// Lamps,
		// of every kind
		lampApi: CrudApi.define("LampApi", {
			entityName: "Lamp",
			schema: { id: "string" }, // serial number
			tags: { note: `two
lines` },
		}),

		chairApi: CrudApi.define("ChairApi", { entityName: "Chair", schema: { id: "string" } })
	});

	backend.addToStack(stack);

	console.log(backend.components.lampApi.id, backend.components.chairApi.id);
}

build(new ResourceGroupStack(new App(), "Furniture", { location: "eastus" }));