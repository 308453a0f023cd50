import { defineBackend } from "@atakora/component/backend";
import cdk = require("@atakora/cdk");
import component = require("@atakora/component");

import CrudApi = component.CrudApi;

const shop = new cdk.ResourceGroupStack(new cdk.App(), "Shop", { location: "eastus2" });

const backend = defineBackend({
    orders: CrudApi.define("OrderApi", {
        entityName: "Order",
        schema: { id: "string", total: "number" },
        partitionKey: "/id",
    }),

    invoices: component.CrudApi.define("InvoiceApi", {
        entityName: "Invoice",
        schema: { id: "string", orderId: "string", paid: "boolean" },
        partitionKey: "/orderId",
    }),
});

backend.addToStack(shop);

export = { orders: backend.components.orders.apiEndpoint, invoices: backend.components.invoices.apiEndpoint };
