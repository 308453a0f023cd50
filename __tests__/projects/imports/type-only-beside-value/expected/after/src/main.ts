import { type App as AtakoraApp, App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import type { FunctionsApp } from "@atakora/component/functions";
import { showEndpoints } from "./show-endpoints.js";
import { defineBackend } from "@atakora/component/backend";

const app: AtakoraApp = new App();
const clinic = new ResourceGroupStack(app, "Clinic", { location: "westeurope" });

const backend = defineBackend({
  patientApi: CrudApi.define("PatientApi", {
    entityName: "Patient",
    schema: { id: "string", name: "string" },
    partitionKey: "/id",
  }),

  prescriptionApi: CrudApi.define("PrescriptionApi", {
    entityName: "Prescription",
    schema: { id: "string", patientId: "string" },
    partitionKey: "/patientId",
  }),
});

backend.addToStack(clinic);

export type Worker = FunctionsApp;

showEndpoints(backend.components.patientApi, backend.components.prescriptionApi);
