import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";

const app = new App();
const shop = new ResourceGroupStack(app, "Shop", { location: "eastus" });
const trial = new ResourceGroupStack(app, "Trial", { location: "eastus" });

new CrudApi(shop, "ProductApi", {
  entityName: "Product",
  schema: { id: "string", name: "string" },
  partitionKey: "/id",
});

new CrudApi(shop, "OrderApi", {
  entityName: "Order",
  schema: { id: "string", total: "number" },
  partitionKey: "/id",
});

new CrudApi(process.env.STAGE === "prod" ? shop : trial, "LoyaltyApi", {
  entityName: "LoyaltyCard",
  schema: { id: "string", points: "number" },
  partitionKey: "/id",
});
