import { App, ResourceGroupStack } from "@atakora/cdk";
import { addRecords } from "./records.js";

const app = new App();
const north = new ResourceGroupStack(app, "North", { location: "northeurope" });
const south = new ResourceGroupStack(app, "South", { location: "italynorth" });

addRecords(north);
addRecords(south);
