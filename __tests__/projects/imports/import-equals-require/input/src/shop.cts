import cdk = require("@atakora/cdk");
import component = require("@atakora/component");

import CrudApi = component.CrudApi;

const shop = new cdk.ResourceGroupStack(new cdk.App(), "Shop", { location: "eastus2" });

const orders = new CrudApi(shop, "OrderApi", {
    entityName: "Order",
    schema: { id: "string", total: "number" },
    partitionKey: "/id",
});

const invoices = new component.CrudApi(shop, "InvoiceApi", {
    entityName: "Invoice",
    schema: { id: "string", orderId: "string", paid: "boolean" },
    partitionKey: "/orderId",
});

export = { orders: orders.apiEndpoint, invoices: invoices.apiEndpoint };
