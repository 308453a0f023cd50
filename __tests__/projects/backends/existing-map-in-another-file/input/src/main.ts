import { App, ResourceGroupStack } from "@atakora/cdk"
import { defineBackend } from "@atakora/component/backend"
import { StaticSiteWithCdn } from "@atakora/component/web"
import { records } from "./records.js"

const clinic = new ResourceGroupStack(new App(), "Clinic", { location: "eastus" })

const recordsBackend = defineBackend(records, { environment: "prod" })
recordsBackend.addToStack(clinic)

const portal = new StaticSiteWithCdn(clinic, "Portal", { enableSpaMode: true })

console.log(portal.siteUrl, recordsBackend.components.patients.apiEndpoint)
