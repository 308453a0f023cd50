import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import { defineBackend } from "@atakora/component/backend";

const app = new App();
const shop = new ResourceGroupStack(app, "Shop", { location: "eastus" });
const trial = new ResourceGroupStack(app, "Trial", { location: "eastus" });

const backend = defineBackend({
  productApi: CrudApi.define("ProductApi", {
    entityName: "Product",
    schema: { id: "string", name: "string" },
    partitionKey: "/id",
  }),

  orderApi: CrudApi.define("OrderApi", {
    entityName: "Order",
    schema: { id: "string", total: "number" },
    partitionKey: "/id",
  }),
});

backend.addToStack(shop);

new CrudApi(process.env.STAGE === "prod" ? shop : trial, "LoyaltyApi", {
  entityName: "LoyaltyCard",
  schema: { id: "string", points: "number" },
  partitionKey: "/id",
});
