import { type App as AtakoraApp, App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import type { FunctionsApp } from "@atakora/component/functions";
import { showEndpoints } from "./show-endpoints.js";

const app: AtakoraApp = new App();
const clinic = new ResourceGroupStack(app, "Clinic", { location: "westeurope" });

const patientApi: CrudApi = new CrudApi(clinic, "PatientApi", {
  entityName: "Patient",
  schema: { id: "string", name: "string" },
  partitionKey: "/id",
});

const prescriptionApi: CrudApi = new CrudApi(clinic, "PrescriptionApi", {
  entityName: "Prescription",
  schema: { id: "string", patientId: "string" },
  partitionKey: "/patientId",
});

export type Worker = FunctionsApp;

showEndpoints(patientApi, prescriptionApi);
