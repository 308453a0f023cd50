import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ABSENT,
  comparePlanSkus,
  known,
  normalisePlanSku,
  normaliseRegion
} from "./chunk-KNENG2SJ.js";
import {
  byText
} from "./chunk-OSZJB55W.js";

// src/catalog/kinds/charges.ts
var ONE = { low: 1, high: 1 };
var charges = (...list) => ({ kind: "charges", charges: list });
var unpriced = (why) => ({ kind: "unpriced", why });
var ofInstance = (item, quantity = ONE, assumption = null) => ({
  items: [item],
  quantity,
  per: "instance",
  assumption
});
var ofContent = (item, quantity, assumption = null) => ({
  items: [item],
  quantity,
  per: "content",
  assumption
});
function quantityOf(value, what) {
  const count = value.kind === "known" ? Number(value.value) : Number.NaN;
  if (Number.isInteger(count) && count > 0) return { range: exactly(count), assumption: null };
  const isSaid = value.kind === "absent" || value.kind === "known";
  return { range: ONE, assumption: isSaid ? null : `The number of ${what} is not known; one is counted.` };
}
var exactly = (count) => ({ low: count, high: count });
var times = (a, b) => ({ low: a.low * b.low, high: a.high * b.high });
var plus = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
function together(...assumptions) {
  const said = [...new Set(assumptions.filter((text) => text !== null))];
  return said.length === 0 ? null : said.join(" ");
}
var textOf = (value) => value.kind === "known" && typeof value.value === "string" ? value.value : null;
var numberOf = (value) => value.kind === "known" && typeof value.value === "number" ? value.value : null;
function isTrue(value) {
  if (value.kind === "known") return value.value === true;
  return value.kind === "absent" ? false : null;
}

// src/catalog/kinds/facets.ts
var plain = (path, ...also) => ({ path, also, normalise: withoutEmpty });
var word = (path, ...also) => ({ path, also, normalise: caseless });
var withDefault = (path, value, ...also) => ({
  path,
  also,
  normalise: (written) => isNothing(written) ? known(value) : caseless(written)
});
var flag = (path, byDefault, ...also) => ({
  path,
  also,
  normalise: (written) => isNothing(written) ? known(byDefault) : mapText(written, readFlag)
});
var number = (path, byDefault, ...also) => ({
  path,
  also,
  normalise: (written) => {
    if (isNothing(written)) return byDefault === null ? ABSENT : known(byDefault);
    return mapText(written, readNumber);
  }
});
var versioned = (path, ...also) => ({
  path,
  also,
  normalise: (written) => {
    if (isNothing(written)) return leftOut(path);
    return mapText(written, (text) => readFlag(text.toLowerCase()));
  }
});
var COMMON_FACETS = { tags: plain("tags") };
var leftOut = (path) => ({
  kind: "symbol",
  key: `${VERSIONED}${path.toLowerCase()}`,
  text: "default"
});
var isLeftOut = (value) => value.kind === "symbol" && value.key.startsWith(VERSIONED);
var VERSIONED = "azure-default:";
var region = (path) => ({ path, normalise: regional });
var isNothing = (value) => value.kind === "absent" || value.kind === "known" && value.value === null;
var regional = (value) => isNothing(value) ? ABSENT : mapText(value, normaliseRegion);
var caseless = (value) => isNothing(value) ? ABSENT : mapText(value, (text) => text.toLowerCase());
function entryOf(object, key) {
  const name = Object.keys(object.entries).find((written) => written.toLowerCase() === key.toLowerCase());
  if (name !== void 0) return object.entries[name].value;
  return object.open === null ? ABSENT : { kind: "unknown", why: object.open, text: key };
}
function withoutEmpty(value) {
  if (isNothing(value)) return ABSENT;
  if (value.kind === "list" && value.open === null && value.items.length === 0) return ABSENT;
  if (value.kind === "object" && value.open === null && Object.keys(value.entries).length === 0) return ABSENT;
  return value;
}
function readFlag(text) {
  const lower = text.toLowerCase();
  return lower === "true" || lower === "false" ? lower === "true" : text;
}
var readNumber = (text) => /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
var mapText = (value, change) => value.kind === "known" && typeof value.value === "string" ? known(change(value.value)) : value;

// src/catalog/kinds/sets.ts
var MAX_DEPTH = 16;
var set = (path, member, ...also) => ({
  path,
  also,
  normalise: (value) => asSet(value, member)
});
function asSet(value, member) {
  if (value.kind !== "list") return caseless(value);
  const values = value.items.map(member);
  const members = values.map((item) => textOf2(item, 0)).filter((item) => item.text !== "");
  const unseen = value.open ?? members.find(({ why }) => why !== null)?.why ?? null;
  if (unseen !== null) return { kind: "unknown", why: unseen, text: "a list" };
  const texts = [...new Set(members.map(({ text }) => text))].toSorted(byText);
  if (texts.length === 0) return ABSENT;
  const symbol = values.find(({ kind }) => kind === "symbol");
  if (symbol !== void 0 && texts.length === 1) return { kind: "list", items: [symbol], open: null };
  if (members.some(({ isSymbol }) => isSymbol))
    return { kind: "symbol", key: `set:${JSON.stringify(texts)}`, text: "a list" };
  return { kind: "list", items: texts.map(known), open: null };
}
function undecided(value, what) {
  const { text, isSymbol, why } = textOf2(value, 0);
  if (why !== null) return { kind: "unknown", why, text: what };
  return isSymbol ? { kind: "symbol", key: `${what}:${text}`, text: what } : null;
}
function namedItem(list, name, [nameKey, valueKey]) {
  for (const item of list.items) {
    const key = item.kind === "object" ? entryOf(item, nameKey) : item;
    if (key.kind === "symbol" || key.kind === "unknown") return undecided(list, name);
    const isIt = key.kind === "known" && String(key.value).toLowerCase() === name.toLowerCase();
    if (isIt && item.kind === "object") return entryOf(item, valueKey);
  }
  return list.open === null ? ABSENT : { kind: "unknown", why: list.open, text: name };
}
var fieldOf = (...keys) => (item) => {
  if (item.kind !== "object") return item;
  const values = keys.map((key) => entryOf(item, key));
  return values.find((value) => !isNothing(value)) ?? ABSENT;
};
var addressOf = (item) => {
  const value = fieldOf("value", "ipAddressOrRange", "ipMask")(item);
  if (value.kind !== "known" || typeof value.value !== "string") return value;
  const text = value.value.trim();
  return known(/^[\d.]+\/32$/.test(text) ? text.slice(0, -3) : text);
};
var subnetOf = (item) => {
  const written = fieldOf("id", "subnet", "virtualNetworkResourceId")(item);
  return written.kind === "object" ? fieldOf("id")(written) : written;
};
var certain = (text) => ({ text, isSymbol: false, why: null });
function textOf2(value, depth) {
  if (depth > MAX_DEPTH) return { ...certain("…"), why: "too-deep" };
  switch (value.kind) {
    case "absent":
      return certain("");
    case "known":
      return certain(scalarText(value.value));
    case "symbol":
      return { text: `\0${value.key}`, isSymbol: true, why: null };
    case "unknown":
      return { ...certain("?"), why: value.why };
    case "list": {
      const items = value.items.map((item) => textOf2(item, depth + 1));
      return joined(JSON.stringify(items.map(({ text }) => text)), items, value.open);
    }
    case "object": {
      const entries = Object.entries(value.entries).map(([key, { value: entry }]) => [key.toLowerCase(), textOf2(entry, depth + 1)]).filter(([, { text: text2 }]) => text2 !== "").toSorted(([a], [b]) => byText(a, b));
      const text = entries.length === 0 ? "" : JSON.stringify(entries.map(([key, entry]) => [key, entry.text]));
      return joined(
        text,
        entries.map(([, entry]) => entry),
        value.open
      );
    }
  }
}
var joined = (text, parts, open) => ({
  text,
  isSymbol: parts.some(({ isSymbol }) => isSymbol),
  why: open ?? parts.find(({ why }) => why !== null)?.why ?? null
});
var scalarText = (value) => value === null ? "" : String(value).toLowerCase();

// src/catalog/kinds/tiers.ts
function ladder(...names) {
  return (a, b) => {
    if (a === b) return "equal";
    const [first, second] = [names.indexOf(String(a)), names.indexOf(String(b))];
    if (first === -1 || second === -1) return "incomparable";
    return first < second ? "lower" : "higher";
  };
}

// src/catalog/kinds/api-management.ts
var UNITS = /* @__PURE__ */ new Map([
  ["developer", "apim.developer"],
  ["basic", "apim.basic"],
  ["standard", "apim.standard"],
  ["premium", "apim.premium"]
]);
var API_MANAGEMENT = {
  type: "Microsoft.ApiManagement/service",
  noun: "API Management service",
  page: "api-management",
  facets: {
    location: region("location"),
    sku: word("sku.name"),
    capacity: number("sku.capacity", null),
    network: withDefault("properties.virtualNetworkType", "none"),
    subnet: word("properties.virtualNetworkConfiguration.subnetResourceId"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    publisher: word("properties.publisherEmail"),
    hostNames: set("properties.hostnameConfigurations", fieldOf("hostName")),
    clientCertificates: flag("properties.enableClientCertificate", false),
    gatewayOff: flag("properties.disableGateway", false),
    zones: set("zones", (zone) => zone),
    otherRegions: { path: "properties.additionalLocations", normalise: countUnits },
    identity: word("identity.type")
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier", order: ladder("basic", "standard", "premium") },
    { facet: "network", code: "different-network-boundary" },
    { facet: "subnet", code: "different-network-boundary" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "publisher", code: "conflicting-setting" },
    { facet: "hostNames", code: "conflicting-setting" },
    { facet: "clientCertificates", code: "conflicting-setting" },
    { facet: "gatewayOff", code: "conflicting-setting" },
    { facet: "zones", code: "conflicting-setting" }
  ],
  mayDiffer: ["capacity", "otherRegions", "identity"],
  immutable: ["region", "Consumption or not", "classic or v2 tiers"],
  capacity: [],
  guidance: [],
  isStateful: true,
  price
};
function countUnits(value) {
  if (isNothing(value)) return known(0);
  if (value.kind !== "list") return value;
  const units = value.items.map((item) => {
    const sku = item.kind === "object" ? entryOf(item, "sku") : item;
    return sku.kind === "object" ? entryOf(sku, "capacity") : sku;
  });
  const unseen = undecided({ kind: "list", items: units, open: value.open }, "additionalLocations");
  return unseen ?? known(units.reduce((sum2, unit) => sum2 + unitsOf(unit), 0));
}
var unitsOf = (unit) => Math.max(1, unit.kind === "known" ? Number(unit.value) || 1 : 1);
function price({ read }) {
  const sku = textOf(read("sku"));
  if (sku === null) return unpriced("The tier of the service is not known.");
  if (sku === "consumption") return charges(ofInstance("apim.consumption"));
  const item = UNITS.get(sku);
  if (item === void 0) return unpriced(`No price is known for the tier ${sku}.`);
  const { range, assumption } = quantityOf(read("capacity"), "units");
  const count = numberOf(read("otherRegions"));
  const unsure = count === null ? "Units in further regions are not known; none is counted." : null;
  return charges(ofInstance(item, plus(range, exactly(count ?? 0)), together(assumption, unsure)));
}

// src/catalog/kinds/app-service-plans.ts
var OVERVIEW = "Microsoft Learn, Azure App Service plan overview (overview-hosting-plans.md)";
var LIMITS = "Microsoft Learn, App Service limits (azure-websites-limits.md)";
var SCALE = "Microsoft Learn, Azure Functions scale and hosting (functions-scale.md)";
var RECOMMENDED_APPS = [
  [8, ["B1", "S1", "P1v2", "I1", "P0v3"]],
  [16, ["B2", "S2", "P2v2", "I2", "P1v3", "I1v2"]],
  [32, ["B3", "S3", "P3v2", "I3", "P2v3", "I2v2", "P1mv3"]],
  [64, ["P3v3", "I3v2", "P2mv3"]]
];
var MOST_APPS = /* @__PURE__ */ new Map([
  ["F1", 10],
  ["D1", 100],
  ["FC1", 1],
  ["Y1", 100],
  ["EP1", 100],
  ["EP2", 100],
  ["EP3", 100]
]);
var AUTOSCALE = "microsoft.insights/autoscalesettings";
var APP_SERVICE_PLANS = {
  type: "Microsoft.Web/serverfarms",
  noun: "App Service plan",
  page: "app-service-plans",
  facets: {
    location: region("location"),
    sku: {
      path: "sku.name",
      also: ["properties.sku.name", "properties.sku", "sku.size", "sku.tier"],
      normalise: nameSku
    },
    // Older templates name the tier alone, and the size of its instances beside it.
    instanceSize: { path: "sku.name", also: ["sku.size", "properties.workerSize"], normalise: sizeOfInstances },
    capacity: number("sku.capacity", null, "properties.numberOfWorkers"),
    reserved: flag("properties.reserved", false),
    hyperV: flag("properties.hyperV", false, "properties.isXenon"),
    environment: word("properties.hostingEnvironmentProfile.id", "properties.hostingEnvironment"),
    cluster: word("properties.kubeEnvironmentProfile.id"),
    zoneRedundant: flag("properties.zoneRedundant", false),
    isSpot: flag("properties.isSpot", false),
    perSiteScaling: flag("properties.perSiteScaling", false)
  },
  children: { [AUTOSCALE]: { enabled: flag("properties.enabled", true) } },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "reserved", code: "incompatible-os" },
    { facet: "hyperV", code: "incompatible-os" },
    { facet: "sku", code: "incompatible-tier", order: (a, b) => comparePlanSkus(String(a), String(b)) },
    { facet: "instanceSize", code: "incompatible-tier" },
    { facet: "environment", code: "different-network-boundary" },
    { facet: "cluster", code: "different-network-boundary" },
    { facet: "zoneRedundant", code: "conflicting-setting" },
    { facet: "isSpot", code: "conflicting-setting" }
  ],
  mayDiffer: ["capacity", "perSiteScaling"],
  immutable: ["region", "operating system", "App Service Environment", "zone redundancy"],
  capacity: [
    {
      what: "apps",
      counts: { linkedBy: "plan" },
      limit: (read) => MOST_APPS.get(textOf(read("sku")) ?? "") ?? null,
      isHard: true,
      source: `${SCALE}; ${LIMITS}`
    },
    { what: "apps", counts: { linkedBy: "plan" }, limit: recommendedApps, isHard: false, source: OVERVIEW }
  ],
  guidance: [],
  isStateful: false,
  price: price2
};
function recommendedApps(read) {
  const sku = textOf(read("sku"));
  return RECOMMENDED_APPS.find(([, skus]) => sku !== null && skus.includes(sku))?.[0] ?? null;
}
var WITHOUT_INSTANCES = /* @__PURE__ */ new Map([
  ["Y1", "functions.consumption.executions"],
  ["FC1", "functions.flex.ondemand"]
]);
var ONE_PRICE = /* @__PURE__ */ new Map([
  ["EP1", "functions.EP1"],
  ["EP2", "functions.EP2"],
  ["EP3", "functions.EP3"],
  ["WS1", "logicapp.WS1"]
]);
var PRICED_BY_SYSTEM = /* @__PURE__ */ new Set([
  ...["F1", "B1", "B2", "B3", "S1", "S2", "S3", "P1v2", "P2v2", "P3v2", "P0v3", "P1v3", "P2v3", "P3v3"],
  ...["P1mv3", "P2mv3", "P3mv3", "P4mv3", "P5mv3", "I1v2", "I2v2", "I3v2"]
]);
function price2({ read, children }) {
  const sku = textOf(read("sku"));
  if (isLeftOut(read("sku"))) return unpriced("The template gives the plan no size.");
  if (sku === null) return unpriced("The size of the plan is not known.");
  const byUse = WITHOUT_INSTANCES.get(sku);
  if (byUse !== void 0) return charges(ofInstance(byUse));
  if (isTrue(read("isSpot")) !== false) return unpriced("The plan may run on spot instances, which have no list price.");
  const { range, assumption: unseen } = quantityOf(read("capacity"), "instances");
  const scales = children.some(({ type, read: said }) => type === AUTOSCALE && isTrue(said("enabled")) !== false);
  const assumption = together(
    unseen,
    scales ? "Autoscale changes the number of instances; those at the start are counted." : null
  );
  const single = ONE_PRICE.get(sku);
  if (single !== void 0) return charges(ofInstance(single, range, assumption));
  if (sku === "D1") return priceShared(read);
  if (!PRICED_BY_SYSTEM.has(sku)) return unpriced(`No price is known for a plan of the size ${sku}.`);
  const systems = systemsOf(read);
  const unsure = systems.length > 1 ? "The operating system is not known; the prices of both are taken." : null;
  const quantity = sku === "F1" ? ONE : range;
  return charges({
    items: systems.map((system) => `asp.${sku}.${system}`),
    quantity,
    per: "instance",
    assumption: together(sku === "F1" ? null : assumption, unsure)
  });
}
function priceShared(read) {
  if (!systemsOf(read).includes("windows")) return unpriced("No price is known for a plan of the size D1 on Linux.");
  return charges(ofInstance("asp.D1.windows", exactly(1), "The shared plan is charged per app; one app is counted."));
}
function systemsOf(read) {
  const isLinux = isTrue(read("reserved"));
  if (isLinux === null) return ["linux", "windows"];
  return isLinux ? ["linux"] : ["windows"];
}
var TIERS = /* @__PURE__ */ new Map([
  ["free", "F1"],
  ["shared", "D1"],
  ["flexconsumption", "FC1"]
]);
function nameSku(value) {
  if (isNothing(value) || value.kind === "object") return leftOut("sku.name");
  if (value.kind !== "known" || typeof value.value !== "string") return value;
  const text = value.value.trim();
  const size = /^[a-z]{1,3}\d{1,2}m?(v\d)?$/i.test(text);
  if (size) return known(text.toUpperCase().replace(/M?V\d$/, (version) => version.toLowerCase()));
  const name = TIERS.get(text.toLowerCase()) ?? normalisePlanSku(text);
  return known(name === text ? text.toLowerCase() : name);
}
function sizeOfInstances(value) {
  if (isNothing(value) || value.kind === "object") return known(INSTANCE_SIZES[0][0]);
  if (value.kind !== "known") return value;
  const size = INSTANCE_SIZES.find((names) => names.includes(String(value.value).trim().toLowerCase()));
  return known((size ?? INSTANCE_SIZES[0])[0]);
}
var INSTANCE_SIZES = [
  ["small", "0", "default"],
  ["medium", "1"],
  ["large", "2"]
];

// src/catalog/kinds/application-insights.ts
var CREATE = "Microsoft Learn, Create and configure Application Insights resources (create-workspace-resource.md)";
var APPLICATION_INSIGHTS = {
  type: "Microsoft.Insights/components",
  noun: "Application Insights component",
  page: "application-insights",
  facets: {
    location: region("location"),
    workspace: word("properties.WorkspaceResourceId"),
    sampling: number("properties.SamplingPercentage", 100),
    retention: number("properties.RetentionInDays", 90),
    ingestionFromPublicNetworks: withDefault("properties.publicNetworkAccessForIngestion", "enabled"),
    queryFromPublicNetworks: withDefault("properties.publicNetworkAccessForQuery", "enabled"),
    localAuth: flag("properties.DisableLocalAuth", false),
    ipAddresses: flag("properties.DisableIpMasking", false),
    immediatePurge: flag("properties.ImmediatePurgeDataOn30Days", false),
    customerStorage: flag("properties.ForceCustomerStorageForProfiler", false),
    kind: word("kind"),
    applicationType: withDefault("properties.Application_Type", "web")
  },
  children: {
    currentbillingfeatures: { cap: number("properties.DataVolumeCap.Cap", null) },
    pricingplans: { cap: number("properties.cap", null) }
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "workspace", code: "conflicting-setting" },
    { facet: "sampling", code: "conflicting-setting" },
    { facet: "retention", code: "conflicting-setting" },
    { facet: "ingestionFromPublicNetworks", code: "different-network-boundary" },
    { facet: "queryFromPublicNetworks", code: "different-network-boundary" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "ipAddresses", code: "conflicting-setting" },
    { facet: "immediatePurge", code: "conflicting-setting" },
    { facet: "customerStorage", code: "conflicting-setting" }
  ],
  childrenAgree: ["currentbillingfeatures", "pricingplans"].map((child) => ({
    child,
    facet: "cap",
    code: "conflicting-setting"
  })),
  mayDiffer: ["kind", "applicationType"],
  immutable: ["region", "workspace-based, once on"],
  capacity: [],
  guidance: [{ id: "one-component-per-environment", when: "environments-differ", source: CREATE }],
  isStateful: true,
  price: () => charges(ofInstance("appi.component"))
};

// src/catalog/kinds/cdn-profiles.ts
var LIMITS2 = "Microsoft Learn, Azure Front Door service limits (front-door-limits.md)";
var PROFILES = /* @__PURE__ */ new Map([
  ["standard_azurefrontdoor", "afd.standard"],
  ["premium_azurefrontdoor", "afd.premium"],
  ["standard_microsoft", "cdn.classic"],
  ["standard_verizon", "cdn.classic"],
  ["premium_verizon", "cdn.classic"],
  ["standard_akamai", "cdn.classic"]
]);
var ENDPOINTS = /* @__PURE__ */ new Map([
  ["standard_azurefrontdoor", 10],
  ["premium_azurefrontdoor", 25]
]);
var CDN_PROFILES = {
  type: "Microsoft.Cdn/profiles",
  noun: "CDN or Front Door profile",
  page: "cdn-profiles",
  facets: {
    sku: word("sku.name"),
    location: region("location"),
    originTimeout: number("properties.originResponseTimeoutSeconds", null),
    identity: word("identity.type")
  },
  children: { endpoints: {}, afdendpoints: {} },
  mustAgree: [
    { facet: "sku", code: "incompatible-tier", order: ladder("standard_azurefrontdoor", "premium_azurefrontdoor") }
  ],
  mayDiffer: ["location", "originTimeout", "identity"],
  immutable: ["provider of the CDN", "Premium, once chosen"],
  capacity: [
    {
      what: "endpoints",
      counts: { children: ["afdendpoints"] },
      limit: (read) => ENDPOINTS.get(textOf(read("sku")) ?? "") ?? null,
      isHard: true,
      source: LIMITS2
    }
  ],
  guidance: [],
  notice: (read) => textOf(read("sku")) === "standard_microsoft" ? "CDN Standard from Microsoft (classic) retires on 2027-09-30: rather than put two together, plan the move to Front Door." : null,
  isStateful: false,
  price: price3
};
function price3({ read }) {
  const sku = textOf(read("sku"));
  if (sku === null) return unpriced("The tier of the profile is not known.");
  const item = PROFILES.get(sku);
  return item === void 0 ? unpriced(`No price is known for a profile of the tier ${sku}.`) : charges(ofInstance(item));
}

// src/catalog/kinds/network-rules.ts
var networkRules = (path) => ({
  defaultAction: withDefault(`${path}.defaultAction`, "allow"),
  ipRules: set(`${path}.ipRules`, addressOf),
  virtualNetworkRules: set(`${path}.virtualNetworkRules`, subnetOf)
});
var NETWORK_RULES_AGREE = ["defaultAction", "ipRules", "virtualNetworkRules"].map(
  (facet) => ({ facet, code: "different-network-boundary" })
);

// src/catalog/kinds/container-registries.ts
var CONTAINER_REGISTRIES = {
  type: "Microsoft.ContainerRegistry/registries",
  noun: "container registry",
  page: "container-registries",
  facets: {
    location: region("location"),
    sku: word("sku.name", "sku.tier"),
    adminUser: flag("properties.adminUserEnabled", false),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    ...networkRules("properties.networkRuleSet"),
    networkBypass: withDefault("properties.networkRuleBypassOptions", "azureservices"),
    encryption: withDefault("properties.encryption.status", "disabled"),
    key: word("properties.encryption.keyVaultProperties.keyIdentifier"),
    zoneRedundant: versioned("properties.zoneRedundancy"),
    anonymousPull: flag("properties.anonymousPullEnabled", false),
    dataEndpoint: flag("properties.dataEndpointEnabled", false),
    quarantine: withDefault("properties.policies.quarantinePolicy.status", "disabled"),
    trust: withDefault("properties.policies.trustPolicy.status", "disabled"),
    retention: withDefault("properties.policies.retentionPolicy.status", "disabled")
  },
  children: { replications: { location: region("location") } },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier", order: ladder("basic", "standard", "premium") },
    { facet: "adminUser", code: "conflicting-setting" },
    { facet: "anonymousPull", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    ...NETWORK_RULES_AGREE,
    { facet: "networkBypass", code: "different-network-boundary" },
    { facet: "encryption", code: "conflicting-setting" },
    { facet: "key", code: "conflicting-setting" },
    { facet: "zoneRedundant", code: "conflicting-setting" }
  ],
  childrenAgree: [{ child: "replications", facet: "location", code: "different-region" }],
  mayDiffer: ["dataEndpoint", "quarantine", "trust", "retention"],
  immutable: ["region", "customer-managed key", "zone redundancy"],
  capacity: [],
  guidance: [],
  isStateful: true,
  price: price4
};
function price4({ read, children }) {
  switch (textOf(read("sku"))) {
    case "basic":
      return charges(ofInstance("acr.basic"));
    case "premium": {
      const replicas = children.filter(({ type }) => type === "replications").length;
      return charges(ofInstance("acr.premium", exactly(1 + replicas)));
    }
    case null:
      return unpriced("The tier of the registry is not known.");
    default:
      return unpriced(`No price is known for a registry of the tier ${textOf(read("sku"))}.`);
  }
}

// src/catalog/kinds/cosmos-accounts.ts
var LIMITS3 = "Microsoft Learn, Azure Cosmos DB service quotas (concepts-limits.md)";
var THROUGHPUT = {
  throughput: number("properties.options.throughput", null, "properties.resource.throughput"),
  autoscale: number(
    "properties.options.autoscaleSettings.maxThroughput",
    null,
    "properties.resource.autoscaleSettings.maxThroughput"
  )
};
var DATABASES = [
  "sqldatabases",
  "mongodbdatabases",
  "gremlindatabases",
  "cassandrakeyspaces",
  "apis/databases",
  "apis/keyspaces"
];
var CONTAINERS = [
  "sqldatabases/containers",
  "mongodbdatabases/collections",
  "gremlindatabases/graphs",
  "cassandrakeyspaces/tables",
  "tables",
  "apis/databases/containers",
  "apis/databases/collections",
  "apis/databases/graphs",
  "apis/keyspaces/tables",
  "apis/tables"
];
var settingsOf = (types) => types.flatMap((type) => [`${type}/throughputsettings`, `${type}/settings`]);
var SETTINGS_OF_DATABASES = settingsOf(DATABASES);
var SETTINGS_OF_CONTAINERS = settingsOf(CONTAINERS);
var COSMOS_ACCOUNTS = {
  type: "Microsoft.DocumentDB/databaseAccounts",
  noun: "Cosmos DB account",
  page: "cosmos-accounts",
  facets: {
    location: region("location"),
    kind: withDefault("kind", "globaldocumentdb"),
    api: { path: "properties.capabilities", normalise: nameApi },
    capacityMode: {
      path: "properties.capacityMode",
      also: ["properties.capabilities"],
      normalise: nameCapacityMode
    },
    consistency: { path: "properties.consistencyPolicy", normalise: nameConsistency },
    locations: { path: "properties.locations", normalise: (value) => asSet(value, nameLocation) },
    multipleWrites: flag("properties.enableMultipleWriteLocations", false),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    networkFilter: flag("properties.isVirtualNetworkFilterEnabled", false),
    ipRules: {
      path: "properties.ipRules",
      also: ["properties.ipRangeFilter"],
      normalise: (value) => asSet(splitText(value), addressOf)
    },
    virtualNetworkRules: set("properties.virtualNetworkRules", subnetOf),
    networkBypass: withDefault("properties.networkAclBypass", "none"),
    key: word("properties.keyVaultKeyUri"),
    backup: withDefault("properties.backupPolicy.type", "periodic"),
    backupTier: withDefault("properties.backupPolicy.continuousModeProperties.tier", "continuous30days"),
    localAuth: flag("properties.disableLocalAuth", false),
    metadataByKey: flag("properties.disableKeyBasedMetadataWriteAccess", false),
    analyticalStorage: flag("properties.enableAnalyticalStorage", false),
    serverVersion: word("properties.apiProperties.serverVersion"),
    automaticFailover: flag("properties.enableAutomaticFailover", false),
    freeTier: flag("properties.enableFreeTier", false),
    throughputLimit: number("properties.capacity.totalThroughputLimit", -1),
    minimumTls: word("properties.minimalTlsVersion")
  },
  children: Object.fromEntries(
    [...DATABASES, ...CONTAINERS, ...SETTINGS_OF_DATABASES, ...SETTINGS_OF_CONTAINERS].map((type) => [
      type,
      THROUGHPUT
    ])
  ),
  mustAgree: [
    { facet: "kind", code: "incompatible-api" },
    { facet: "api", code: "incompatible-api" },
    { facet: "capacityMode", code: "incompatible-capacity-mode" },
    { facet: "locations", code: "different-region" },
    { facet: "location", code: "different-region" },
    { facet: "consistency", code: "incompatible-consistency" },
    { facet: "multipleWrites", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "networkFilter", code: "different-network-boundary" },
    { facet: "ipRules", code: "different-network-boundary" },
    { facet: "virtualNetworkRules", code: "different-network-boundary" },
    { facet: "networkBypass", code: "different-network-boundary" },
    { facet: "key", code: "conflicting-setting" },
    { facet: "backup", code: "conflicting-setting" },
    { facet: "backupTier", code: "conflicting-setting" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "metadataByKey", code: "conflicting-setting" },
    { facet: "analyticalStorage", code: "conflicting-setting" }
  ],
  mayDiffer: ["serverVersion", "automaticFailover", "freeTier", "throughputLimit", "minimumTls"],
  immutable: ["API", "serverless or provisioned", "free tier"],
  capacity: [
    {
      what: "databases and containers",
      counts: { children: [...DATABASES, ...CONTAINERS] },
      limit: () => 500,
      isHard: true,
      source: LIMITS3
    }
  ],
  guidance: [],
  isStateful: true,
  price: price5
};
function capabilitiesOf(list) {
  const items = list.items.map((item) => item.kind === "object" ? entryOf(item, "name") : item);
  return {
    names: items.flatMap((item) => textOf(item)?.toLowerCase() ?? []),
    rest: undecided(
      asSet({ kind: "list", items, open: list.open }, (item) => item),
      "capabilities"
    )
  };
}
var APIS = ["enablecassandra", "enablegremlin", "enabletable"];
function nameApi(value) {
  if (isNothing(value)) return known("none");
  if (value.kind !== "list") return caseless(value);
  const { names, rest } = capabilitiesOf(value);
  const api = APIS.find((name) => names.includes(name));
  return api === void 0 ? rest ?? known("none") : known(api);
}
function nameCapacityMode(value) {
  if (isNothing(value)) return known("provisioned");
  if (value.kind !== "list") return caseless(value);
  const { names, rest } = capabilitiesOf(value);
  return names.includes("enableserverless") ? known("serverless") : rest ?? known("provisioned");
}
function nameConsistency(value) {
  if (isNothing(value)) return known("session");
  if (value.kind !== "object") return caseless(value);
  const level = entryOf(value, "defaultConsistencyLevel");
  if (isNothing(level)) return known("session");
  const name = shown(level).toLowerCase();
  if (name !== "" && name !== STALE) return known(name);
  const bounds = ["maxStalenessPrefix", "maxIntervalInSeconds"].map((key) => entryOf(value, key));
  const said = { kind: "list", items: [level, ...bounds], open: null };
  return undecided(said, "consistency") ?? known([STALE, ...bounds.map(shown)].join(" "));
}
var STALE = "boundedstaleness";
var shown = (value) => value.kind === "known" ? String(value.value) : "";
function nameLocation(item) {
  if (item.kind !== "object") return item;
  const place = regional(entryOf(item, "locationName"));
  const priority = withoutDefault(caseless(entryOf(item, "failoverPriority")), "0");
  const zones = withoutDefault(caseless(entryOf(item, "isZoneRedundant")), "false");
  const parts = { kind: "list", items: [place, priority, zones], open: null };
  const words = [
    // A place that is no text is one all the same.
    isNothing(place) ? "" : shown(place) || "somewhere",
    ...isNothing(priority) ? [] : [`priority ${shown(priority)}`],
    ...isNothing(zones) ? [] : ["zone redundant"]
  ];
  return undecided(parts, "location") ?? known(words.join(", "));
}
var withoutDefault = (value, byDefault) => shown(value) === byDefault ? ABSENT : value;
function splitText(value) {
  const text = textOf(value);
  if (text === null) return value;
  const items = text.split(",").map((part) => part.trim()).filter((part) => part !== "").toSorted(byText);
  return { kind: "list", items: items.map(known), open: null };
}
function price5(account) {
  const mode = textOf(account.read("capacityMode"));
  const byUse = ofInstance("cosmos.serverless.rus");
  if (mode === "serverless") return charges(byUse);
  const provisioned = throughputOf(account);
  if (mode === "provisioned") return charges(...provisioned);
  const unsure = "Whether the account is serverless is not known.";
  return charges(
    ...provisioned.map((charge) => ({
      ...charge,
      quantity: { ...charge.quantity, low: 0 },
      assumption: together(unsure, charge.assumption)
    }))
  );
}
function throughputOf({ read, children }) {
  const regions = regionsOf(read);
  const containers = children.filter(({ type }) => CONTAINERS.includes(type));
  const manual = children.map((child) => unitsOf2(child.read("throughput"), LEAST_UNITS));
  const autoscale = children.map((child) => unitsOf2(child.read("autoscale"), LEAST_AUTOSCALE_UNITS) / 10);
  const silent = containers.filter((child) => isSilent(child.read)).length * LEAST_UNITS;
  const isElsewhere = children.some((child) => !CONTAINERS.includes(child.type) && !isSilent(child.read));
  const units = times(plus(exactly(sum(manual)), { low: isElsewhere ? 0 : silent, high: silent }), regions.range);
  const free = isTrue(read("freeTier")) === true ? FREE_UNITS : 0;
  const counted = { low: Math.max(0, units.low - free), high: Math.max(0, units.high - free) };
  const isGuessed = children.some((child) => isUnseen(child.read("throughput")) || isUnseen(child.read("autoscale")));
  const assumption = together(
    regions.assumption,
    isGuessed ? "Throughput that is not known counts as the least there is." : null,
    silent > 0 && !isElsewhere ? "A container that names no throughput has 400 RU/s." : null,
    children.length === 0 ? "The template declares no container; what is created elsewhere is not counted." : null
  );
  return [
    ofContent("cosmos.provisioned.100rus", counted, assumption),
    ...sum(autoscale) === 0 ? [] : [ofContent("cosmos.autoscale.100rus", times(exactly(sum(autoscale)), regions.range), assumption)],
    ...free === 0 ? [] : [ofInstance("cosmos.freetier")]
  ];
}
var LEAST_UNITS = 4;
var LEAST_AUTOSCALE_UNITS = 10;
var FREE_UNITS = 10;
function unitsOf2(throughput, least) {
  if (isNothing(throughput)) return 0;
  const amount = throughput.kind === "known" ? Number(throughput.value) : Number.NaN;
  return Number.isFinite(amount) && amount > 0 ? amount / 100 : least;
}
var sum = (numbers) => numbers.reduce((total, number2) => total + number2, 0);
var isUnseen = ({ kind }) => kind !== "known" && kind !== "absent";
var isSilent = (read) => isNothing(read("throughput")) && isNothing(read("autoscale"));
function regionsOf(read) {
  const locations = read("locations");
  if (locations.kind === "absent") return { range: exactly(1), assumption: null };
  if (locations.kind !== "list") {
    return { range: exactly(1), assumption: "The regions of the account are not known; one is counted." };
  }
  const count = Math.max(1, locations.items.length);
  return { range: exactly(count > 1 && isTrue(read("multipleWrites")) === true ? count * 2 : count), assumption: null };
}

// src/catalog/kinds/event-hubs-namespaces.ts
var QUOTAS = "Microsoft Learn, Azure Event Hubs quotas and limits (event-hubs-limits.md)";
var EVENT_HUBS_NAMESPACES = {
  type: "Microsoft.EventHub/namespaces",
  noun: "Event Hubs namespace",
  page: "event-hubs-namespaces",
  facets: {
    location: region("location"),
    sku: versioned("sku.name", "sku.tier"),
    capacity: number("sku.capacity", null),
    cluster: word("properties.clusterArmId"),
    kafka: versioned("properties.kafkaEnabled"),
    zoneRedundant: versioned("properties.zoneRedundant"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    localAuth: flag("properties.disableLocalAuth", false),
    keySource: word("properties.encryption.keySource"),
    doubleEncryption: flag("properties.encryption.requireInfrastructureEncryption", false),
    autoInflate: flag("properties.isAutoInflateEnabled", false),
    mostUnits: number("properties.maximumThroughputUnits", null),
    alternateName: word("properties.alternateName"),
    minimumTls: versioned("properties.minimumTlsVersion"),
    identity: word("identity.type")
  },
  children: {
    eventhubs: { capture: flag("properties.captureDescription.enabled", false) },
    networkrulesets: networkRules("properties")
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier", order: ladder("basic", "standard", "premium") },
    { facet: "cluster", code: "incompatible-tier" },
    { facet: "kafka", code: "conflicting-setting" },
    { facet: "zoneRedundant", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "keySource", code: "conflicting-setting" },
    { facet: "doubleEncryption", code: "conflicting-setting" }
  ],
  childrenAgree: NETWORK_RULES_AGREE.map((agreement) => ({ child: "networkrulesets", ...agreement })),
  mayDiffer: ["capacity", "autoInflate", "mostUnits", "alternateName", "minimumTls", "identity"],
  immutable: ["region", "Premium or not", "dedicated cluster", "infrastructure encryption"],
  capacity: [
    { what: "event hubs", counts: { children: ["eventhubs"] }, limit: mostHubs, isHard: true, source: QUOTAS }
  ],
  guidance: [],
  isStateful: true,
  price: price6
};
function mostHubs(read) {
  if (read("cluster").kind !== "absent") return 1e3;
  switch (textOf(read("sku"))) {
    case "premium":
      return 100 * quantityOf(read("capacity"), "processing units").range.low;
    default:
      return 10;
  }
}
function price6({ read, children }) {
  if (read("cluster").kind !== "absent") return charges();
  const units = quantityOf(read("capacity"), "throughput units");
  const inflates = isTrue(read("autoInflate")) === false ? null : "Throughput units that auto-inflate adds are not counted.";
  const assumption = together(units.assumption, inflates);
  switch (textOf(read("sku"))) {
    case "basic":
      return charges(ofInstance("eventhubs.basic.tu", units.range, units.assumption));
    case "standard":
      return charges(
        ofInstance("eventhubs.standard.tu", units.range, assumption),
        ...captureOf(children, units.range, assumption)
      );
    case "premium":
      return charges(ofInstance("eventhubs.premium.pu", units.range, units.assumption));
    default:
      return unpriced("The tier of the namespace is not known.");
  }
}
function captureOf(children, units, assumption) {
  const uses = children.filter(({ type }) => type === "eventhubs").map(({ read }) => isTrue(read("capture")));
  if (uses.includes(true)) return [ofInstance("eventhubs.standard.capture", units, assumption)];
  if (!uses.includes(null)) return [];
  const unsure = together(assumption, "Whether an event hub captures is not known.");
  return [ofInstance("eventhubs.standard.capture", { low: 0, high: Math.max(units.high, ONE.high) }, unsure)];
}

// src/catalog/kinds/front-doors.ts
var PRICED_RULES = 5;
var FRONT_DOORS = {
  type: "Microsoft.Network/frontDoors",
  noun: "Front Door (classic)",
  page: "front-doors",
  facets: {
    state: withDefault("properties.enabledState", "enabled"),
    certificateCheck: withDefault("properties.backendPoolsSettings.enforceCertificateNameCheck", "enabled"),
    originTimeout: number("properties.backendPoolsSettings.sendRecvTimeoutSeconds", 30),
    rules: { path: "properties.routingRules", normalise: countItems }
  },
  mustAgree: [
    { facet: "state", code: "conflicting-setting" },
    { facet: "certificateCheck", code: "conflicting-setting" }
  ],
  mayDiffer: ["originTimeout", "rules"],
  immutable: ["name of the default front end"],
  capacity: [],
  guidance: [],
  notice: () => "Front Door (classic) retires on 2027-03-31: rather than put two together, plan the move to Standard or Premium.",
  isStateful: false,
  price: price7
};
function countItems(value) {
  if (isNothing(value)) return known(0);
  if (value.kind !== "list") return value;
  if (value.open !== null) return { kind: "unknown", why: value.open, text: "routingRules" };
  return known(value.items.length);
}
function price7({ read }) {
  const count = numberOf(read("rules"));
  const unsure = count === null ? "The number of routing rules is not known; one is counted." : null;
  const further = (count ?? 1) > PRICED_RULES ? "Routing rules after the fifth are not counted." : null;
  return charges(
    ofContent("frontdoor.classic.rule", exactly(Math.min(PRICED_RULES, count ?? 1)), together(unsure, further))
  );
}

// src/catalog/kinds/key-vaults.ts
var BEST_PRACTICES = "Microsoft Learn, Best practices for using Azure Key Vault (best-practices.md)";
var KEY_VAULTS = {
  type: "Microsoft.KeyVault/vaults",
  noun: "key vault",
  page: "key-vaults",
  facets: {
    location: region("location"),
    tenant: word("properties.tenantId"),
    sku: word("properties.sku.name"),
    roles: versioned("properties.enableRbacAuthorization"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    ...networkRules("properties.networkAcls"),
    networkBypass: withDefault("properties.networkAcls.bypass", "azureservices"),
    softDelete: versioned("properties.enableSoftDelete"),
    purgeProtection: flag("properties.enablePurgeProtection", false),
    softDeleteDays: number("properties.softDeleteRetentionInDays", 90),
    forDeployment: flag("properties.enabledForDeployment", false),
    forDiskEncryption: flag("properties.enabledForDiskEncryption", false),
    forTemplates: flag("properties.enabledForTemplateDeployment", false)
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "tenant", code: "conflicting-setting" },
    { facet: "sku", code: "incompatible-tier", order: ladder("standard", "premium") },
    { facet: "roles", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    ...NETWORK_RULES_AGREE,
    { facet: "networkBypass", code: "different-network-boundary" },
    { facet: "softDelete", code: "conflicting-setting" },
    { facet: "purgeProtection", code: "conflicting-setting" }
  ],
  mayDiffer: ["softDeleteDays", "forDeployment", "forDiskEncryption", "forTemplates"],
  immutable: ["region", "soft delete and purge protection, once on", "days that deleted vaults are kept"],
  capacity: [],
  guidance: [{ id: "one-vault-per-application", when: "always", source: BEST_PRACTICES }],
  isStateful: true,
  price: () => charges(ofInstance("keyvault.standard"))
};

// src/catalog/kinds/log-analytics-workspaces.ts
var SOLUTIONS = "microsoft.operationsmanagement/solutions";
var ONBOARDING = "microsoft.securityinsights/onboardingstates";
var LOG_ANALYTICS_WORKSPACES = {
  type: "Microsoft.OperationalInsights/workspaces",
  noun: "Log Analytics workspace",
  page: "log-analytics-workspaces",
  facets: {
    location: region("location"),
    sku: versioned("properties.sku.name", "sku.name"),
    commitment: number("properties.sku.capacityReservationLevel", null),
    retention: versioned("properties.retentionInDays"),
    ingestionFromPublicNetworks: withDefault("properties.publicNetworkAccessForIngestion", "enabled"),
    queryFromPublicNetworks: withDefault("properties.publicNetworkAccessForQuery", "enabled"),
    cluster: word("properties.features.clusterResourceId"),
    customerKeyForQueries: flag("properties.forceCmkForQuery", false),
    localAuth: flag("properties.features.disableLocalAuth", false),
    accessByResource: versioned("properties.features.enableLogAccessUsingOnlyResourcePermissions"),
    dailyCap: number("properties.workspaceCapping.dailyQuotaGb", -1),
    immediatePurge: flag("properties.features.immediatePurgeDataOn30Days", false)
  },
  children: {
    [SOLUTIONS]: { sentinel: { path: "plan.product", normalise: isSentinel } },
    [ONBOARDING]: { sentinel: { path: "name", normalise: isThere } }
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier" },
    { facet: "commitment", code: "incompatible-tier" },
    { facet: "retention", code: "conflicting-setting" },
    { facet: "ingestionFromPublicNetworks", code: "different-network-boundary" },
    { facet: "queryFromPublicNetworks", code: "different-network-boundary" },
    { facet: "cluster", code: "conflicting-setting" },
    { facet: "customerKeyForQueries", code: "conflicting-setting" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "immediatePurge", code: "conflicting-setting" }
  ],
  childrenAgree: [SOLUTIONS, ONBOARDING].map((child) => ({ child, facet: "sentinel", code: "conflicting-setting" })),
  mayDiffer: ["dailyCap", "accessByResource"],
  immutable: ["region"],
  capacity: [],
  guidance: [],
  isStateful: true,
  price: price8
};
function price8({ read }) {
  const written = read("sku");
  const sku = textOf(written);
  const isCommitted = sku === "capacityreservation" || sku === "lacluster" || read("commitment").kind !== "absent";
  if (isCommitted) return unpriced("No price is known for a commitment tier.");
  const unsure = sku === null && !isLeftOut(written) ? "Payment by use is assumed, without a commitment." : null;
  return charges(ofInstance("law.account", ONE, unsure));
}
function isSentinel(product) {
  if (product.kind !== "known") return product;
  return /\/securityinsights$/i.test(String(product.value)) ? known(true) : ABSENT;
}
function isThere(name) {
  if (isNothing(name)) return ABSENT;
  return name.kind === "known" ? known(true) : name;
}

// src/catalog/kinds/nat-gateways.ts
var network = {
  path: "properties.sourceVirtualNetwork.id",
  normalise: (value) => {
    const written = caseless(value);
    return isNothing(written) ? { kind: "unknown", why: "several-values", text: "the network of its subnets" } : written;
  }
};
var NAT_GATEWAYS = {
  type: "Microsoft.Network/natGateways",
  noun: "NAT gateway",
  page: "nat-gateways",
  facets: {
    location: region("location"),
    sku: withDefault("sku.name", "standard"),
    network,
    zones: set("zones", (zone) => zone),
    idleTimeout: number("properties.idleTimeoutInMinutes", 4),
    addresses: set("properties.publicIpAddresses", fieldOf("id")),
    prefixes: set("properties.publicIpPrefixes", fieldOf("id"))
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier" },
    { facet: "network", code: "different-network-boundary" },
    { facet: "zones", code: "conflicting-setting" }
  ],
  mayDiffer: ["idleTimeout", "addresses", "prefixes"],
  immutable: ["region", "zone", "tier"],
  capacity: [],
  guidance: [],
  isStateful: false,
  price: price9
};
function price9({ read }) {
  const sku = read("sku");
  if (sku.kind !== "known" || sku.value !== "standard") return unpriced("No price is known for a gateway of this tier.");
  const addresses = read("addresses");
  const count = addresses.kind === "list" ? addresses.items.length : 0;
  const unsure = addresses.kind === "list" || addresses.kind === "absent" ? null : "Its public addresses are not counted.";
  return charges(
    ofInstance("natgateway", ONE, unsure),
    ...count === 0 ? [] : [ofInstance("publicip.standard.static", exactly(count))]
  );
}

// src/catalog/kinds/private-endpoints.ts
var CONNECTIONS = ["properties.privateLinkServiceConnections", "properties.manualPrivateLinkServiceConnections"];
var ofConnections = (key) => ({
  path: CONNECTIONS[0],
  also: CONNECTIONS.slice(1),
  normalise: (value) => asSet(flattened(value, key), (item) => item)
});
var PRIVATE_ENDPOINTS = {
  type: "Microsoft.Network/privateEndpoints",
  noun: "private endpoint",
  page: "private-endpoints",
  facets: {
    location: region("location"),
    target: ofConnections("privateLinkServiceId"),
    subResource: ofConnections("groupIds"),
    subnet: word("properties.subnet.id"),
    networkInterface: word("properties.customNetworkInterfaceName")
  },
  mustAgree: [
    { facet: "target", code: "conflicting-setting" },
    { facet: "subResource", code: "conflicting-setting" },
    { facet: "subnet", code: "different-network-boundary" },
    { facet: "location", code: "different-region" }
  ],
  mayDiffer: ["networkInterface"],
  immutable: ["target", "sub-resource", "subnet"],
  capacity: [],
  guidance: [],
  isStateful: false,
  price: () => charges(ofInstance("privateendpoint"))
};
function flattened(value, key) {
  if (value.kind !== "list") return value;
  const items = value.items.flatMap((connection) => {
    if (connection.kind !== "object") return [connection];
    const properties = entryOf(connection, "properties");
    const named = properties.kind === "object" ? entryOf(properties, key) : properties;
    if (named.kind !== "list") return [named];
    return named.open === null ? named.items : [...named.items, { kind: "unknown", why: named.open, text: key }];
  });
  return { kind: "list", items, open: value.open };
}

// src/catalog/kinds/redis-caches.ts
var NODES = /* @__PURE__ */ new Map([
  ["basic c4", "redis.basic.C4"],
  ["standard c3", "redis.standard.C3"],
  ["premium p1", "redis.premium.P1"],
  ["premium p2", "redis.premium.P2"]
]);
var REDIS_CACHES = {
  type: "Microsoft.Cache/redis",
  noun: "Redis cache",
  page: "redis-caches",
  facets: {
    location: region("location"),
    sku: word("properties.sku.name", "sku.name"),
    family: word("properties.sku.family", "sku.family"),
    size: number("properties.sku.capacity", null, "sku.capacity"),
    shards: number("properties.shardCount", 0),
    replicas: number("properties.replicasPerPrimary", 1, "properties.replicasPerMaster"),
    version: versioned("properties.redisVersion"),
    eviction: withDefault("properties.redisConfiguration.maxmemory-policy", "volatile-lru"),
    rdb: flag("properties.redisConfiguration.rdb-backup-enabled", false),
    aof: flag("properties.redisConfiguration.aof-backup-enabled", false),
    entra: flag("properties.redisConfiguration.aad-enabled", false),
    notifications: word("properties.redisConfiguration.notify-keyspace-events"),
    plainPort: flag("properties.enableNonSslPort", false),
    minimumTls: versioned("properties.minimumTlsVersion"),
    subnet: word("properties.subnetId"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    accessKeysOff: flag("properties.disableAccessKeyAuthentication", false),
    zones: set("zones", (zone) => zone),
    tenantSettings: plain("properties.tenantSettings")
  },
  children: { firewallrules: { from: word("properties.startIP"), to: word("properties.endIP") } },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier", order: ladder("basic", "standard", "premium") },
    { facet: "family", code: "incompatible-tier" },
    { facet: "size", code: "incompatible-tier" },
    { facet: "shards", code: "conflicting-setting" },
    { facet: "replicas", code: "conflicting-setting" },
    { facet: "version", code: "conflicting-setting" },
    { facet: "eviction", code: "conflicting-setting" },
    { facet: "rdb", code: "conflicting-setting" },
    { facet: "aof", code: "conflicting-setting" },
    { facet: "entra", code: "conflicting-setting" },
    { facet: "plainPort", code: "conflicting-setting" },
    { facet: "accessKeysOff", code: "conflicting-setting" },
    { facet: "minimumTls", code: "conflicting-setting" },
    { facet: "subnet", code: "different-network-boundary" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "zones", code: "conflicting-setting" }
  ],
  childrenAgree: [
    { child: "firewallrules", facet: "from", code: "different-network-boundary" },
    { child: "firewallrules", facet: "to", code: "different-network-boundary" }
  ],
  mayDiffer: ["notifications", "tenantSettings"],
  immutable: ["region", "subnet", "clustering, once on", "a lower tier"],
  capacity: [],
  guidance: [],
  notice: () => "Azure Cache for Redis retires on 2028-09-30: rather than put two together, plan the move to Azure Managed Redis.",
  isStateful: true,
  price: price10
};
function price10({ read }) {
  const [sku, family, size] = [textOf(read("sku")), textOf(read("family")), numberOf(read("size"))];
  if (sku === null || family === null || size === null) return unpriced("The size of the cache is not known.");
  const item = NODES.get(`${sku} ${family}${size}`);
  if (item === void 0)
    return unpriced(`No price is known for a ${sku} cache of the size ${family.toUpperCase()}${size}.`);
  if (sku !== "premium") return charges(ofInstance(item));
  const shards = quantityOf(read("shards"), "shards");
  const replicas = quantityOf(read("replicas"), "replicas");
  const pairs = exactly((1 + replicas.range.low) / 2);
  return charges(ofInstance(item, times(shards.range, pairs), together(shards.assumption, replicas.assumption)));
}

// src/catalog/kinds/search-services.ts
var UNITS2 = /* @__PURE__ */ new Map([
  ["basic", "search.basic"],
  ["standard2", "search.S2"],
  ["storage_optimized_l1", "search.L1"]
]);
var SEARCH_SERVICES = {
  type: "Microsoft.Search/searchServices",
  noun: "AI Search service",
  page: "search-services",
  facets: {
    location: region("location"),
    sku: word("sku.name"),
    hostingMode: withDefault("properties.hostingMode", "default"),
    replicas: number("properties.replicaCount", 1),
    partitions: number("properties.partitionCount", 1),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    ipRules: set("properties.networkRuleSet.ipRules", addressOf),
    networkBypass: withDefault("properties.networkRuleSet.bypass", "none"),
    localAuth: flag("properties.disableLocalAuth", false),
    semanticSearch: versioned("properties.semanticSearch"),
    keyEnforcement: withDefault("properties.encryptionWithCmk.enforcement", "unspecified"),
    identity: word("identity.type")
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    {
      facet: "sku",
      code: "incompatible-tier",
      order: ladder("free", "basic", "standard", "standard2", "standard3")
    },
    { facet: "hostingMode", code: "incompatible-tier" },
    { facet: "replicas", code: "conflicting-setting" },
    { facet: "partitions", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "ipRules", code: "different-network-boundary" },
    { facet: "networkBypass", code: "different-network-boundary" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "semanticSearch", code: "conflicting-setting" },
    { facet: "keyEnforcement", code: "conflicting-setting" }
  ],
  mayDiffer: ["identity"],
  immutable: ["region", "hosting mode", "tier"],
  capacity: [],
  guidance: [],
  isStateful: true,
  price: price11
};
function price11({ read }) {
  const sku = textOf(read("sku"));
  if (sku === null) return unpriced("The tier of the service is not known.");
  if (sku === "free") return charges(ofInstance("search.free"));
  const item = UNITS2.get(sku);
  if (item === void 0) return unpriced(`No price is known for a service of the tier ${sku}.`);
  const replicas = quantityOf(read("replicas"), "replicas");
  const partitions = quantityOf(read("partitions"), "partitions");
  return charges(
    ofInstance(item, times(replicas.range, partitions.range), together(replicas.assumption, partitions.assumption))
  );
}

// src/catalog/kinds/service-bus-namespaces.ts
var QUOTAS2 = "Microsoft Learn, Azure Service Bus quotas (service-bus-quotas-table.md)";
var ENTITIES = /* @__PURE__ */ new Map([
  ["basic", 1e4],
  ["standard", 1e4],
  ["premium", 1e3]
]);
var SERVICE_BUS_NAMESPACES = {
  type: "Microsoft.ServiceBus/namespaces",
  noun: "Service Bus namespace",
  page: "service-bus-namespaces",
  facets: {
    location: region("location"),
    sku: versioned("sku.name", "sku.tier"),
    capacity: number("sku.capacity", null),
    partitions: number("properties.premiumMessagingPartitions", null),
    zoneRedundant: versioned("properties.zoneRedundant"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    localAuth: flag("properties.disableLocalAuth", false),
    keySource: word("properties.encryption.keySource"),
    doubleEncryption: flag("properties.encryption.requireInfrastructureEncryption", false),
    alternateName: word("properties.alternateName"),
    minimumTls: versioned("properties.minimumTlsVersion"),
    identity: word("identity.type")
  },
  children: {
    networkrulesets: networkRules("properties"),
    queues: {},
    topics: {}
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "sku", code: "incompatible-tier", order: ladder("basic", "standard", "premium") },
    { facet: "partitions", code: "conflicting-setting" },
    { facet: "zoneRedundant", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "keySource", code: "conflicting-setting" },
    { facet: "doubleEncryption", code: "conflicting-setting" }
  ],
  childrenAgree: NETWORK_RULES_AGREE.map((agreement) => ({ child: "networkrulesets", ...agreement })),
  mayDiffer: ["capacity", "alternateName", "minimumTls", "identity"],
  immutable: ["region", "Premium or not", "partitions of Premium", "infrastructure encryption"],
  capacity: [
    {
      what: "queues and topics",
      counts: { children: ["queues", "topics"] },
      limit: (read) => {
        return (ENTITIES.get(textOf(read("sku")) ?? "") ?? 1e3) * unitsOf3(read).range.low;
      },
      isHard: true,
      source: QUOTAS2
    }
  ],
  guidance: [],
  isStateful: true,
  price: price12
};
function unitsOf3(read) {
  const sku = read("sku");
  if (textOf(sku) !== "premium") return { range: ONE, assumption: null };
  return quantityOf(read("capacity"), "messaging units");
}
function price12({ read }) {
  switch (textOf(read("sku"))) {
    case "basic":
      return charges(ofInstance("servicebus.basic"));
    case "standard":
      return charges({ ...ofInstance("servicebus.standard.base"), per: "subscription" });
    case "premium": {
      const { range, assumption } = unitsOf3(read);
      return charges(ofInstance("servicebus.premium.mu", range, assumption));
    }
    default:
      return unpriced("The tier of the namespace is not known.");
  }
}

// src/catalog/kinds/signalr-services.ts
var UNITS3 = /* @__PURE__ */ new Map([
  ["standard_s1", "signalr.standard"],
  ["premium_p1", "signalr.premium"]
]);
var SIGNALR_SERVICES = {
  type: "Microsoft.SignalRService/SignalR",
  noun: "SignalR service",
  page: "signalr-services",
  facets: {
    location: region("location"),
    sku: word("sku.name"),
    capacity: number("sku.capacity", null),
    kind: withDefault("kind", "signalr"),
    serviceMode: { path: "properties.features", normalise: nameServiceMode },
    upstream: set("properties.upstream.templates", (template) => template),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    defaultAction: versioned("properties.networkACLs.defaultAction"),
    publicNetwork: set("properties.networkACLs.publicNetwork.allow", (type) => type),
    origins: set("properties.cors.allowedOrigins", (origin) => origin),
    localAuth: flag("properties.disableLocalAuth", false),
    entraAuth: flag("properties.disableAadAuth", false),
    clientCertificates: flag("properties.tls.clientCertEnabled", false),
    identity: word("identity.type")
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "kind", code: "incompatible-kind" },
    { facet: "sku", code: "incompatible-tier", order: ladder("free_f1", "standard_s1", "premium_p1") },
    { facet: "serviceMode", code: "incompatible-capacity-mode" },
    { facet: "upstream", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "defaultAction", code: "different-network-boundary" },
    { facet: "publicNetwork", code: "different-network-boundary" },
    { facet: "localAuth", code: "conflicting-setting" },
    { facet: "entraAuth", code: "conflicting-setting" },
    { facet: "clientCertificates", code: "conflicting-setting" }
  ],
  mayDiffer: ["capacity", "origins", "identity"],
  immutable: ["region"],
  capacity: [],
  guidance: [],
  isStateful: false,
  price: price13
};
function nameServiceMode(value) {
  if (isNothing(value)) return known("default");
  if (value.kind !== "list") return value.kind === "object" ? known("default") : caseless(value);
  const mode = namedItem(value, "ServiceMode", ["flag", "value"]);
  return mode.kind === "list" || mode.kind === "object" || isNothing(mode) ? known("default") : caseless(mode);
}
function price13({ read }) {
  const sku = textOf(read("sku"));
  if (sku === null) return unpriced("The tier of the service is not known.");
  if (sku === "free_f1") return charges(ofInstance("signalr.free"));
  const item = UNITS3.get(sku);
  if (item === void 0) return unpriced(`No price is known for a service of the tier ${sku}.`);
  const { range, assumption } = quantityOf(read("capacity"), "units");
  return charges(ofInstance(item, range, assumption));
}

// src/catalog/kinds/sites.ts
var BEST_PRACTICES2 = "Microsoft Learn, Best practices for reliable Azure Functions (functions-best-practices.md)";
var PRICED_MEMORY_MB = 2048;
var SITES = {
  type: "Microsoft.Web/sites",
  noun: "app",
  page: "sites",
  facets: {
    location: region("location"),
    kind: { path: "kind", normalise: nameKind },
    plan: word("properties.serverFarmId"),
    runtime: word("properties.siteConfig.linuxFxVersion", "properties.siteConfig.windowsFxVersion"),
    worker: { path: "properties.siteConfig.appSettings", normalise: (value) => settingOf(value, WORKER) },
    functionsVersion: { path: "properties.siteConfig.appSettings", normalise: (value) => settingOf(value, VERSION) },
    flexRuntime: word("properties.functionAppConfig.runtime.name"),
    subnet: word("properties.virtualNetworkSubnetId"),
    publicNetworkAccess: withDefault(
      "properties.publicNetworkAccess",
      "enabled",
      "properties.siteConfig.publicNetworkAccess"
    ),
    identity: word("identity.type"),
    httpsOnly: flag("properties.httpsOnly", false),
    clientCertificates: flag("properties.clientCertEnabled", false),
    minimumTls: versioned("properties.siteConfig.minTlsVersion"),
    alwaysReady: {
      path: "properties.functionAppConfig.scaleAndConcurrency.alwaysReady",
      normalise: countAlwaysReady
    },
    instanceMemory: number("properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB", PRICED_MEMORY_MB)
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "kind", code: "incompatible-kind" },
    { facet: "plan", code: "conflicting-setting" },
    { facet: "runtime", code: "incompatible-runtime" },
    { facet: "worker", code: "incompatible-runtime" },
    { facet: "functionsVersion", code: "incompatible-runtime" },
    { facet: "flexRuntime", code: "incompatible-runtime" },
    { facet: "subnet", code: "different-network-boundary" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "identity", code: "conflicting-setting" },
    { facet: "clientCertificates", code: "conflicting-setting" }
  ],
  mayDiffer: ["httpsOnly", "minimumTls", "alwaysReady", "instanceMemory"],
  immutable: ["kind of app", "operating system", "region"],
  capacity: [],
  guidance: [{ id: "an-app-is-a-deployment-unit", when: "always", source: BEST_PRACTICES2 }],
  isStateful: false,
  price: price14
};
var WORKER = "FUNCTIONS_WORKER_RUNTIME";
var VERSION = "FUNCTIONS_EXTENSION_VERSION";
function nameKind(value) {
  if (isNothing(value)) return known("app");
  const text = textOf(value);
  if (text === null) return value;
  const words = text.toLowerCase().split(",").map((part) => part.trim()).filter((part) => part !== "" && part !== "linux");
  return words.length === 0 ? known("app") : known([...new Set(words)].toSorted().join(","));
}
function settingOf(value, name) {
  if (value.kind === "object") return ABSENT;
  if (value.kind !== "list") return caseless(value);
  const setting = namedItem(value, name, ["name", "value"]);
  return setting.kind === "list" || setting.kind === "object" ? ABSENT : caseless(setting);
}
function countAlwaysReady(value) {
  if (isNothing(value)) return known(0);
  if (value.kind !== "list") return value;
  const counts = value.items.map((item) => item.kind === "object" ? entryOf(item, "instanceCount") : item);
  const list = { kind: "list", items: counts, open: value.open };
  return undecided(list, "alwaysReady") ?? known(counts.reduce((sum2, count) => sum2 + numberOf2(count), 0));
}
var numberOf2 = (value) => value.kind === "known" && typeof value.value === "number" && value.value > 0 ? value.value : 0;
function price14({ read }) {
  const instances = read("alwaysReady");
  if (instances.kind !== "known") {
    return charges(
      ofInstance("functions.flex.alwaysready.baseline", exactly(0), "Always-ready instances are not counted.")
    );
  }
  const count = numberOf2(instances);
  if (count === 0) return charges();
  const memory = numberOf2(read("instanceMemory"));
  const isKnown = memory > 0;
  const size = isKnown ? memory / PRICED_MEMORY_MB : 1;
  const assumption = isKnown ? null : "The memory of always-ready instances is not known; 2 GB are assumed.";
  return charges(ofInstance("functions.flex.alwaysready.baseline", exactly(count * size), assumption));
}

// src/catalog/kinds/sql-servers.ts
var DATABASES2 = /* @__PURE__ */ new Map([
  ["basic", "sql.basic"],
  ["standard 10", "sql.S0"],
  ["standard 20", "sql.S1"],
  ["standard 50", "sql.S2"],
  ["standard 100", "sql.S3"],
  ["premium 125", "sql.P1"],
  ["gp_gen5 2", "sql.GP2"],
  ["s0", "sql.S0"],
  ["s1", "sql.S1"],
  ["s2", "sql.S2"],
  ["s3", "sql.S3"],
  ["p1", "sql.P1"],
  ["gp_gen5_2", "sql.GP2"]
]);
var POOLS = /* @__PURE__ */ new Map([
  ["basicpool 100", "sqlpool.basic100"],
  ["standardpool 200", "sqlpool.standard200"]
]);
var SQL_SERVERS = {
  type: "Microsoft.Sql/servers",
  noun: "SQL server",
  page: "sql-servers",
  facets: {
    location: region("location"),
    version: withDefault("properties.version", "12.0"),
    administrator: word("properties.administratorLogin"),
    entraOnly: flag("properties.administrators.azureADOnlyAuthentication", false),
    entraAdministrator: word("properties.administrators.sid"),
    tenant: word("properties.administrators.tenantId"),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    outboundAccess: withDefault("properties.restrictOutboundNetworkAccess", "disabled"),
    minimumTls: versioned("properties.minimalTlsVersion"),
    key: word("properties.keyId"),
    identity: word("identity.type")
  },
  children: {
    firewallrules: { from: word("properties.startIpAddress"), to: word("properties.endIpAddress") },
    virtualnetworkrules: { subnet: word("properties.virtualNetworkSubnetId") },
    databases: {
      sku: word("sku.name", "properties.requestedServiceObjectiveName", "properties.edition"),
      pool: word("properties.elasticPoolId", "properties.elasticPoolName"),
      capacity: number("sku.capacity", null),
      licence: word("properties.licenseType")
    },
    elasticpools: {
      sku: word("sku.name", "properties.edition"),
      capacity: number("sku.capacity", null, "properties.dtu")
    }
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "version", code: "conflicting-setting" },
    { facet: "administrator", code: "conflicting-setting" },
    { facet: "entraOnly", code: "conflicting-setting" },
    { facet: "entraAdministrator", code: "conflicting-setting" },
    { facet: "tenant", code: "conflicting-setting" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    { facet: "outboundAccess", code: "different-network-boundary" },
    { facet: "minimumTls", code: "conflicting-setting" },
    { facet: "key", code: "conflicting-setting" }
  ],
  childrenAgree: [
    { child: "firewallrules", facet: "from", code: "different-network-boundary" },
    { child: "firewallrules", facet: "to", code: "different-network-boundary" },
    { child: "virtualnetworkrules", facet: "subnet", code: "different-network-boundary" }
  ],
  mayDiffer: ["identity"],
  immutable: ["region", "name of the administrator"],
  capacity: [
    {
      what: "databases",
      counts: { children: ["databases"] },
      limit: () => 5e3,
      isHard: true,
      source: "Microsoft Learn, Resource management in Azure SQL Database (resource-limits-logical-server.md)"
    }
  ],
  guidance: [],
  isStateful: true,
  price: price15
};
function price15({ children }) {
  const contents = children.map(({ type, read }) => contentOf(type, read));
  const isWhole = contents.every((content) => content !== null);
  const unsaid = isWhole ? null : "Databases and pools without a known price are not counted.";
  return charges(
    ofInstance("sql.server", exactly(1), unsaid),
    ...contents.filter((content) => content !== null && content !== "none")
  );
}
function contentOf(type, read) {
  if (type === "elasticpools") {
    const size = read("capacity");
    const units2 = size.kind === "known" ? String(size.value) : "";
    const item2 = POOLS.get(`${poolName(textOf(read("sku")))} ${units2}`);
    return item2 === void 0 ? null : ofContent(item2, exactly(1));
  }
  if (type !== "databases") return "none";
  if (read("pool").kind !== "absent") return "none";
  const [sku, units] = [textOf(read("sku")) ?? "", read("capacity")];
  const item = DATABASES2.get(sku) ?? DATABASES2.get(`${sku} ${units.kind === "known" ? String(units.value) : ""}`);
  if (item === void 0) return null;
  const isLicensed = item === "sql.GP2" && textOf(read("licence")) !== "baseprice";
  return ofContent(item, exactly(1), isLicensed ? "The licence of SQL Server is not counted." : null);
}
var poolName = (sku) => sku === "basic" || sku === "standard" ? `${sku}pool` : sku ?? "";

// src/catalog/kinds/storage-accounts.ts
var BEST_PRACTICES3 = "Microsoft Learn, Best practices for reliable Azure Functions (functions-best-practices.md)";
var STORAGE_ACCOUNTS = {
  type: "Microsoft.Storage/storageAccounts",
  noun: "storage account",
  page: "storage-accounts",
  facets: {
    location: region("location"),
    kind: word("kind"),
    sku: word("sku.name", "properties.accountType", "properties.sku.name"),
    hierarchicalNamespace: flag("properties.isHnsEnabled", false),
    nfs: flag("properties.isNfsV3Enabled", false),
    sftp: flag("properties.isSftpEnabled", false),
    publicNetworkAccess: withDefault("properties.publicNetworkAccess", "enabled"),
    ...networkRules("properties.networkAcls"),
    networkBypass: withDefault("properties.networkAcls.bypass", "azureservices"),
    sharedKey: flag("properties.allowSharedKeyAccess", true),
    publicBlobs: versioned("properties.allowBlobPublicAccess"),
    minimumTls: versioned("properties.minimumTlsVersion"),
    httpsOnly: versioned("properties.supportsHttpsTrafficOnly"),
    keySource: withDefault("properties.encryption.keySource", "microsoft.storage"),
    keyVault: word("properties.encryption.keyvaultproperties.keyvaulturi"),
    keyName: word("properties.encryption.keyvaultproperties.keyname"),
    doubleEncryption: flag("properties.encryption.requireInfrastructureEncryption", false),
    immutability: flag("properties.immutableStorageWithVersioning.enabled", false),
    oauthByDefault: flag("properties.defaultToOAuthAuthentication", false),
    dnsEndpoint: withDefault("properties.dnsEndpointType", "standard"),
    accessTier: withDefault("properties.accessTier", "hot"),
    largeFileShares: withDefault("properties.largeFileSharesState", "disabled"),
    crossTenantReplication: versioned("properties.allowCrossTenantReplication"),
    customDomain: word("properties.customDomain.name"),
    identity: word("identity.type"),
    fileIdentity: withDefault("properties.azureFilesIdentityBasedAuthentication.directoryServiceOptions", "none")
  },
  children: {
    blobservices: {
      versioning: flag("properties.isVersioningEnabled", false),
      softDelete: flag("properties.deleteRetentionPolicy.enabled", false)
    }
  },
  mustAgree: [
    { facet: "location", code: "different-region" },
    { facet: "kind", code: "incompatible-kind" },
    { facet: "hierarchicalNamespace", code: "incompatible-kind" },
    { facet: "nfs", code: "incompatible-kind" },
    { facet: "sftp", code: "incompatible-kind" },
    { facet: "sku", code: "incompatible-tier" },
    { facet: "publicNetworkAccess", code: "different-network-boundary" },
    ...NETWORK_RULES_AGREE,
    { facet: "networkBypass", code: "different-network-boundary" },
    { facet: "sharedKey", code: "conflicting-setting" },
    { facet: "publicBlobs", code: "conflicting-setting" },
    { facet: "minimumTls", code: "conflicting-setting" },
    { facet: "httpsOnly", code: "conflicting-setting" },
    { facet: "keySource", code: "conflicting-setting" },
    { facet: "keyVault", code: "conflicting-setting" },
    { facet: "keyName", code: "conflicting-setting" },
    { facet: "doubleEncryption", code: "conflicting-setting" },
    { facet: "immutability", code: "conflicting-setting" },
    { facet: "fileIdentity", code: "conflicting-setting" },
    { facet: "dnsEndpoint", code: "conflicting-setting" }
  ],
  childrenAgree: [
    { child: "blobservices", facet: "versioning", code: "conflicting-setting" },
    { child: "blobservices", facet: "softDelete", code: "conflicting-setting" }
  ],
  mayDiffer: ["accessTier", "oauthByDefault", "largeFileShares", "crossTenantReplication", "customDomain", "identity"],
  immutable: [
    "kind (block blobs, files)",
    "hierarchical namespace, once on",
    "infrastructure encryption",
    "version-level immutability, once on"
  ],
  capacity: [],
  guidance: [{ id: "one-storage-account-per-function-app", when: "hosts-functions", source: BEST_PRACTICES3 }],
  isStateful: true,
  price: price16
};
function price16({ read }) {
  const [sku, kind] = [textOf(read("sku")), textOf(read("kind"))];
  if (kind === "filestorage") return unpriced("Premium file shares are charged by the size they are given.");
  if (sku?.startsWith("premium") === true) return charges(ofInstance("storage.premium"));
  const isUnseen2 = sku === null && kind === null && read("kind").kind !== "absent";
  return charges(ofInstance("storage.account", ONE, isUnseen2 ? "An account without premium files is assumed." : null));
}

// src/catalog/kinds/kinds.ts
var KINDS = [
  API_MANAGEMENT,
  REDIS_CACHES,
  CDN_PROFILES,
  CONTAINER_REGISTRIES,
  COSMOS_ACCOUNTS,
  EVENT_HUBS_NAMESPACES,
  APPLICATION_INSIGHTS,
  KEY_VAULTS,
  FRONT_DOORS,
  NAT_GATEWAYS,
  PRIVATE_ENDPOINTS,
  LOG_ANALYTICS_WORKSPACES,
  SEARCH_SERVICES,
  SERVICE_BUS_NAMESPACES,
  SIGNALR_SERVICES,
  SQL_SERVERS,
  STORAGE_ACCOUNTS,
  APP_SERVICE_PLANS,
  SITES
];
var BY_TYPE = new Map(KINDS.map((kind) => [kind.type.toLowerCase(), kind]));
var kindOf = (type) => BY_TYPE.get(type.toLowerCase()) ?? null;

export {
  COMMON_FACETS,
  isLeftOut,
  numberOf,
  asSet,
  kindOf
};
