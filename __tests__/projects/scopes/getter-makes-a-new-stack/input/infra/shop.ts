import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component";

class Stacks {
	private readonly app = new App();
	private readonly shared = new ResourceGroupStack(this.app, "Shared", { location: "eastus" });
	private made = 0;

	get own() {
		return new ResourceGroupStack(this.app, `Own${this.made++}`, { location: "eastus" });
	}

	get common() {
		return this.shared;
	}
}

const stacks = new Stacks();

new CrudApi(stacks.own, "CartApi", { entityName: "Cart", schema: { id: "string" } });
new CrudApi(stacks.own, "OrderApi", { entityName: "Order", schema: { id: "string" } });
new CrudApi(stacks.common, "ProductApi", { entityName: "Product", schema: { id: "string" } });
new CrudApi(stacks.common, "ReviewApi", { entityName: "Review", schema: { id: "string" } });
