import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  bySeverityFirst,
  isActive,
  isNews
} from "./chunk-BI6QXIJU.js";
import {
  count,
  inList,
  inSequence,
  join,
  name,
  names,
  place,
  quoted,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  ruleFor
} from "./chunk-DWX4UKS5.js";
import {
  inCents
} from "./chunk-G3NLBBR6.js";
import {
  kindOf
} from "./chunk-TXMIBGHY.js";

// src/report/label.ts
var LONGEST = 72;
function labelOf(text, longest = LONGEST) {
  const bare = EXPRESSION.test(text) ? text.slice(1, -1) : text;
  return shorten(bare, longest);
}
function shorten(text, longest) {
  const points = Array.from(text.slice(0, MOST_READ));
  if (points.length <= longest && text.length <= MOST_READ) return text;
  const kept = Math.min(longest - 1, points.length - 1);
  const [head, tail] = [Math.ceil(kept / 2), Math.floor(kept / 2)];
  return `${points.slice(0, head).join("")}…${points.slice(points.length - tail).join("")}`;
}
var MOST_READ = 2e3;
var EXPRESSION = /^\[\s*[a-z_][\w.]*\s*\([\s\S]*\]$/i;
function labelGroup(group) {
  const counterparts = group.counterparts?.map((part) => ({ ...part, id: labelOf(part.id) }));
  if (group.source === "stack-code") return counterparts === void 0 ? group : { ...group, counterparts };
  const { consolidation, monthlySaving } = group;
  return {
    ...group,
    components: group.components.map((id) => labelOf(id)),
    members: group.members.map(labelMember),
    differences: group.differences.map((difference) => ({
      ...difference,
      values: difference.values.map((held) => ({ ...held, id: labelOf(held.id) }))
    })),
    monthlySaving: {
      ...monthlySaving,
      rows: monthlySaving.rows.map((row) => ({
        ...row,
        component: row.component === null ? null : labelOf(row.component)
      }))
    },
    ...consolidation === void 0 ? {} : {
      consolidation: {
        keep: labelMember(consolidation.keep),
        moves: consolidation.moves.map(({ from, dependents }) => ({
          from: labelMember(from),
          dependents: dependents.map(labelMember)
        }))
      }
    }
  };
}
var labelRefusal = (refusal) => ({
  ...refusal,
  components: refusal.components.map((id) => labelOf(id)),
  members: refusal.members.map(labelMember),
  reasons: refusal.reasons.map((reason) => ({ ...reason, with: reason.with.map((id) => labelOf(id)) }))
});
var labelMember = (member) => ({ ...member, id: labelOf(member.id) });

// src/report/view.ts
function shownGroups(report) {
  const told = fingerprintsOf(report.findings.filter(isNews));
  return report.groups.filter(({ fingerprint }) => told.has(fingerprint)).map(labelGroup);
}
function hiddenGroups(report) {
  const found2 = fingerprintsOf(report.findings);
  return report.groups.filter(({ fingerprint }) => !found2.has(fingerprint));
}
function shownProblems(report) {
  const groups = fingerprintsOf(report.groups);
  return report.findings.filter((finding) => isNews(finding) && !groups.has(finding.fingerprint)).toSorted((a, b) => bySeverityFirst(a.severity, b.severity));
}
var isAllNew = ({ findings, comparison }) => comparison !== void 0 && findings.filter(isNews).every(({ state }) => state === "new");
var acceptedFindings = ({ findings }) => findings.filter((finding) => !isActive(finding));
var olderFindings = ({ findings }) => findings.filter((finding) => isActive(finding) && finding.state === "existing");
var awaitingFindings = ({ findings }) => findings.filter((finding) => isNews(finding) && finding.suppression !== void 0);
var fingerprintsOf = (items) => new Set(items.map(({ fingerprint }) => fingerprint));
var isOfCode = ({ source }) => source === "stack-code";
var isOfTemplate = ({ source }) => source === "template";
function distinctGroups(groups) {
  const grouped = groups.filter(isOfCode).map(({ members }) => new Set(members.map(keyOf)));
  const isTold = ({ source, counterparts = [] }) => source === "template" && counterparts.length > 0 && grouped.some((members) => counterparts.every((part) => members.has(keyOf(part))));
  return groups.filter((group) => !isTold(group));
}
var refusedComponents = ({ refused }) => refused.filter(isOfCode).filter(isFresh);
var refusedSets = ({ refused }) => refused.filter(isOfTemplate).filter(isFresh).map(labelRefusal);
var isFresh = ({ state }) => state !== "existing";
function membersOf(report) {
  const components = new Map(report.components.map((component) => [keyOf(component), component]));
  return { componentOf: (member) => components.get(keyOf(member)) ?? null };
}
var backendsWithComponents = ({ backends }) => backends.filter(({ components }) => components.length > 0);
var hasSomething = ({ components, backends, summary, groups, refused, notes }) => components.length > 0 || backends.length > 0 || summary.templateResources > 0 || groups.length > 0 || refused.length > 0 || !notes.some(isAboutNothing);
var isAboutNothing = ({ kind }) => kind === "no-stack-code" || kind === "no-template";
var shownNotes = (report) => hasSomething(report) ? report.notes : report.notes.filter((note) => !isAboutNothing(note));
var unreadFiles = (report) => [
  ...new Set(report.notes.filter(isIncomplete).map(({ file }) => file))
];
function solitaryComponents(report) {
  const elsewhere = new Set([...report.groups, ...report.refused].flatMap(({ members }) => members.map(keyOf)));
  const ids = new Set(report.solitary);
  return report.components.filter((component) => ids.has(component.id) && !elsewhere.has(keyOf(component)));
}
var keyOf = ({ id, file, line }) => JSON.stringify([id, file, line]);

// src/report/words/news.ts
var hasNews = (report) => shownGroups(report).length > 0 || shownProblems(report).length > 0;
function tellNews(report) {
  const { comparison } = report;
  const older = olderFindings(report).length;
  const accepted = acceptedFindings(report).length;
  const awaiting = awaitingFindings(report).length;
  return sentences([
    comparison === void 0 || !hasNews(report) || !isAllNew(report) ? [] : say`New since ${name(comparison.base)}.`,
    ...grownGroups(report).map(tellJoined),
    comparison === void 0 ? [] : tellResolved(comparison.resolved.length),
    older === 0 ? [] : say`${count(older, "older finding")} ${older === 1 ? say`is` : say`are`} not told again.`,
    accepted === 0 ? [] : say`${count(accepted, "finding")} ${accepted === 1 ? say`is` : say`are`} accepted.`,
    awaiting === 0 ? [] : say`${awaiting} will be suppressed once merged.`
  ]);
}
var tellResolved = (amount) => amount === 0 ? [] : say`${count(amount, "finding")} ${amount === 1 ? say`is` : say`are`} resolved.`;
function tellSuppression({ kind, status, reason, owner, until, at }) {
  const by = {
    comment: say`a comment`,
    baseline: say`the baseline`,
    policy: say`the policy`
  }[kind];
  const where = at === null ? [] : say` (${place(at)})`;
  const who = owner === null ? [] : say`, ${quoted(owner)}`;
  const how = status === "accepted" ? say`Accepted by ${by}` : say`It will be suppressed once merged, by ${by}`;
  const last = until === null ? [] : say`, until ${quoted(until)}`;
  return say`${how}${where}${who}${last}${reason === "" ? [] : say`: ${quoted(reason)}`}`;
}
var grownGroups = (report) => {
  const shown = new Set(shownGroups(report).map(({ fingerprint }) => fingerprint));
  return report.findings.filter(({ fingerprint, joined }) => joined !== void 0 && shown.has(fingerprint));
};
function tellJoined(finding) {
  const ids = newcomers(finding).flatMap(({ id }) => id ?? []);
  return ids.length === 0 ? [] : say`A group that was there has grown by ${names(ids)}.`;
}
var newcomers = ({ joined = [], related }) => related.filter(({ id }) => id !== null && joined.some((subject) => subject.endsWith(`:${id}`)));

// src/report/words/dollars.ts
var total = (amounts) => ({
  low: inCents(amounts.reduce((sum3, { low }) => sum3 + low, 0)),
  high: inCents(amounts.reduce((sum3, { high }) => sum3 + high, 0))
});
var isNothing = ({ low, high }) => low === 0 && high === 0;
var negative = ({ low, high }) => ({ low: -high, high: -low });
var tellRange = ({ low, high }) => low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
function dollars(amount) {
  const [whole = "", fraction = ""] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "−" : ""}$${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}

// src/report/words/prices.ts
var NAMES = {
  "functions.consumption.executions": "Functions Consumption",
  "functions.consumption.time": "Functions Consumption",
  "functions.flex.ondemand": "Functions Flex Consumption",
  "functions.flex.executions": "Functions Flex Consumption",
  "functions.flex.alwaysready.baseline": "Functions Flex always ready",
  "cosmos.provisioned.100rus": "Cosmos DB 100 RU/s",
  "cosmos.provisioned.min400": "Cosmos DB 400 RU/s",
  "cosmos.autoscale.100rus": "Cosmos DB autoscale 100 RU/s",
  "cosmos.autoscale.min1000": "Cosmos DB autoscale 1000 RU/s",
  "cosmos.serverless.rus": "Cosmos DB serverless",
  "cosmos.freetier": "Cosmos DB free tier",
  "cosmos.storage": "Cosmos DB storage",
  "storage.account": "storage account",
  "storage.premium": "premium storage account",
  "logicapp.WS1": "Logic Apps WS1",
  "law.account": "Log Analytics",
  "appi.component": "Application Insights",
  "servicebus.basic": "Service Bus Basic",
  "servicebus.standard.base": "Service Bus Standard",
  "servicebus.premium.mu": "Service Bus Premium",
  "eventhubs.basic.tu": "Event Hubs Basic",
  "eventhubs.standard.tu": "Event Hubs Standard",
  "eventhubs.standard.capture": "Event Hubs Capture",
  "eventhubs.premium.pu": "Event Hubs Premium",
  "eventhubs.dedicated.cu": "Event Hubs Dedicated",
  "apim.consumption": "API Management Consumption",
  "apim.developer": "API Management Developer",
  "apim.basic": "API Management Basic",
  "apim.standard": "API Management Standard",
  "apim.premium": "API Management Premium",
  "redis.basic.C4": "Redis Basic C4",
  "redis.standard.C3": "Redis Standard C3",
  "redis.premium.P1": "Redis Premium P1",
  "redis.premium.P2": "Redis Premium P2",
  "acr.basic": "Container Registry Basic",
  "acr.premium": "Container Registry Premium",
  "keyvault.standard": "Key Vault",
  privateendpoint: "private endpoint",
  natgateway: "NAT gateway",
  "publicip.standard.static": "static public IP address",
  "search.free": "AI Search Free",
  "search.basic": "AI Search Basic",
  "search.S2": "AI Search S2",
  "search.L1": "AI Search L1",
  "sql.server": "SQL server",
  "sql.basic": "SQL Database Basic",
  "sql.S0": "SQL Database S0",
  "sql.S1": "SQL Database S1",
  "sql.S2": "SQL Database S2",
  "sql.S3": "SQL Database S3",
  "sql.P1": "SQL Database P1",
  "sql.GP2": "SQL Database General Purpose, 2 vCores",
  "sqlpool.basic100": "SQL elastic pool Basic, 100 eDTU",
  "sqlpool.standard200": "SQL elastic pool Standard, 200 eDTU",
  "signalr.free": "SignalR Free",
  "signalr.standard": "SignalR Standard",
  "signalr.premium": "SignalR Premium",
  "afd.standard": "Front Door Standard",
  "afd.premium": "Front Door Premium",
  "frontdoor.classic.rule": "Front Door (classic) routing rule",
  "cdn.classic": "CDN (classic)"
};
var isPlanRow = ({ key }) => /^(?:asp|functions)\./.test(key);
function priceName(key) {
  const plan = /^(?:asp|functions)\.([A-Z]+\d\w*)(?:\.(linux|windows))?(?:\.[a-z\d]+)?$/.exec(key);
  if (plan !== null) return [quoted(`${plan[1]}${plan[2] === void 0 ? "" : ` ${SYSTEMS[plan[2]]}`}`)];
  return Object.hasOwn(NAMES, key) ? [quoted(NAMES[key])] : [name(key)];
}
var SYSTEMS = { linux: "Linux", windows: "Windows" };
function tellSource(savings) {
  const rows = savings.flatMap(({ rows: rows2 }) => rows2).filter(({ monthly }) => monthly !== 0);
  if (rows.length === 0) return [];
  const keys = distinct(rows, ({ key }) => key);
  const what = keys.length > 3 ? count(keys.length, "price row") : inList(keys.map(priceName));
  const regions = inList(distinct(rows, ({ region }) => region).map(regionName));
  const newest = distinct(rows, ({ asOf }) => asOf).sort().at(-1);
  return say` (list price, ${what}, ${regions}, ${quoted(newest)})`;
}
var regionName = (region) => Object.hasOwn(REGIONS, region) ? [quoted(REGIONS[region])] : [quoted(region)];
var REGIONS = { any: "any region", "us-regions": "regions of the US" };
var distinct = (rows, key) => [...new Set(rows.map(key))];

// src/report/words/free.ts
function tellWhyFree(groups) {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)];
  return join(
    [
      components.length === 0 ? [] : tellComponents(components),
      tellResources(resources.flatMap(({ monthlySaving }) => monthlySaving.rows))
    ].filter(({ length }) => length > 0),
    "; "
  );
}
function tellComponents(groups) {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows);
  const has = (prefix) => rows.some(({ key }) => key.startsWith(prefix));
  const hasAccounts = groups.some(({ stateful }) => stateful.includes("Microsoft.DocumentDB/databaseAccounts"));
  const hasPlans = rows.some(isPlanRow);
  const isServerless = has("cosmos.serverless.");
  if (rows.some(({ key }) => isPlanRow({ key }) && !BY_USE.some((prefix) => key.startsWith(prefix)))) return [];
  const byUse = [
    ...isServerless ? [say`serverless Cosmos DB`] : [],
    ...has("functions.consumption.") ? [say`the Consumption plan`] : [],
    ...has("functions.flex.") ? [say`the Flex Consumption plan`] : [],
    ...hasPlans || hasAccounts ? [] : [say`storage accounts`]
  ];
  const isOne = byUse.length === 1 && (hasPlans || hasAccounts);
  const reasons = [
    ...hasAccounts && !isServerless ? [say`Cosmos DB charges for containers, not for accounts`] : [],
    ...byUse.length === 0 ? [] : [say`${inList(byUse)} ${isOne ? say`is` : say`are`} billed by use`]
  ];
  return join(reasons, "; ");
}
var BY_USE = ["functions.consumption.", "functions.flex.ondemand", "functions.flex.executions"];
var BILLED_BY_USE = /* @__PURE__ */ new Map([
  ["functions.consumption.executions", "the Consumption plan"],
  ["functions.flex.ondemand", "the Flex Consumption plan"],
  ["cosmos.serverless.rus", "serverless Cosmos DB"],
  ["storage.account", "a storage account"],
  ["storage.premium", "a premium storage account"],
  ["law.account", "Log Analytics"],
  ["appi.component", "Application Insights"],
  ["keyvault.standard", "Key Vault"],
  ["apim.consumption", "API Management in the Consumption tier"],
  ["servicebus.basic", "Service Bus in the Basic tier"],
  ["cdn.classic", "a classic CDN"]
]);
var FREE = /* @__PURE__ */ new Map([
  ["asp.F1.linux", "the Free plan"],
  ["asp.F1.windows", "the Free plan"],
  ["cosmos.freetier", "the free tier of Cosmos DB"],
  ["search.free", "the Free tier of AI Search"],
  ["signalr.free", "the Free tier of SignalR"],
  ["sql.server", "an SQL server without databases"]
]);
function tellResources(rows) {
  const byUse = namesIn(rows, BILLED_BY_USE);
  const free = namesIn(rows, FREE);
  return join(
    [
      byUse.length === 0 ? [] : say`${inList(byUse)} ${byUse.length === 1 ? say`is` : say`are`} billed by use`,
      free.length === 0 ? [] : say`${inList(free)} ${free.length === 1 ? say`costs` : say`cost`} nothing`
    ].filter(({ length }) => length > 0),
    "; "
  );
}
var namesIn = (rows, names2) => [...new Set(rows.flatMap(({ key }) => names2.get(key) ?? []))].map((text) => [quoted(text)]);
var KEPT = [
  ["servicebus.standard.base", say`the base charge of Service Bus is paid once a subscription`],
  ["cosmos.", say`throughput moves along with the containers`],
  ["sql", say`databases keep their price`]
];
function tellWhyKept(groups) {
  const rows = groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.rows);
  const costly = rows.filter(({ monthly }) => monthly !== 0);
  const reasons = KEPT.filter(([prefix]) => costly.some(({ key }) => key.startsWith(prefix))).map(([, why]) => why);
  return join(reasons, "; ");
}

// src/report/words/money.ts
var fixedCost = (group) => isCounted(group) ? tellChange(group.monthlySaving) : say`not counted`;
function tellWhyNothing(group) {
  if (!isCounted(group) || !isNothing(group.monthlySaving)) return [];
  return isNothing(group.monthlySaving.before) ? tellWhyFree([group]) : tellWhyKept([group]);
}
function tellFixedCost(group) {
  const { before, after } = group.monthlySaving;
  if (!isCounted(group)) return say`fixed cost not counted`;
  const why = behindColon(tellWhyNothing(group));
  if (isNothing(before) && isNothing(after)) return say`no fixed saving${why}`;
  return say`fixed cost ${tellChange(group.monthlySaving)} a month${why}`;
}
var money = (amount) => [quoted(dollars(amount))];
var tellGain = (groups) => say`Fewer resources to run and secure. ${tellMoney(groups)}`;
function tellMoney(groups) {
  const counted = groups.filter(isCounted);
  const uncounted = groups.filter((group) => !isCounted(group));
  const why = [...new Set(uncounted.flatMap(({ monthlySaving }) => monthlySaving.assumptions))].map((text) => [
    quoted(text)
  ]);
  if (counted.length === 0) return sentences([say`Fixed cost was not counted.`, ...why]);
  return sentences([tellCounted(counted), ...why]);
}
function tellSaved(groups) {
  const { low, high } = total(groups.filter(isCounted).map(({ monthlySaving }) => monthlySaving));
  if (high <= 0 || low < 0) return [];
  return low === high ? say`, saving ${money(low)} a month` : say`, saving up to ${money(high)} a month`;
}
function isCounted(group) {
  const { rows, assumptions } = group.monthlySaving;
  const hasPrice = isOfCode(group) ? rows.some(isPlanRow) : rows.length > 0;
  return hasPrice || assumptions.length === 0;
}
function tellCounted(groups) {
  const savings = groups.map(({ monthlySaving }) => monthlySaving);
  const before = total(savings.map((saving2) => saving2.before));
  const after = total(savings.map((saving2) => saving2.after));
  const saving = total(savings);
  const change = say`${tellChange({ before, after })} a month${tellSource(savings)}`;
  if (isNothing(before) && isNothing(after)) return say`No fixed saving${behindColon(tellWhyFree(groups))}.`;
  if (isNothing(saving)) return say`No fixed saving: ${change}${behindColon(tellWhyKept(groups))}.`;
  if (saving.low > 0) return say`${tellMore(saving, groups)}${change}.`;
  if (saving.high < 0) return say`Costs ${quoted(tellRange(negative(saving)))} more: ${change}.`;
  return say`Fixed cost: ${change}. How much is saved cannot be told from the source.`;
}
var tellMore = (saving, groups) => groups.some(isOfCode) ? say`Saves ${quoted(tellRange(saving))} of fixed cost: ` : say`Fixed cost: `;
var behindColon = (why) => why.length === 0 ? [] : say`: ${why}`;
var tellChange = ({ before, after }) => say`${quoted(tellRange(before))} → ${quoted(tellRange(after))}`;

// src/report/words/resources.ts
var NOUNS = {
  "Microsoft.DocumentDB/databaseAccounts": "Cosmos DB account",
  "Microsoft.Web/sites": "Function App",
  "Microsoft.Storage/storageAccounts": "storage account",
  "Microsoft.Cdn/profiles": "CDN profile",
  "Microsoft.ServiceBus/namespaces": "Service Bus namespace"
};
function countResources(amount, type) {
  const noun = nounOf(type);
  return noun === null ? say`${count(amount, "resource")} of type ${name(type)}` : count(amount, noun, pluralOf(noun));
}
function resourceNoun(type) {
  const noun = nounOf(type);
  return noun === null ? [name(type)] : [quoted(noun)];
}
function countKind(amount, type) {
  const noun = kindNoun(type);
  return noun === null ? say`${count(amount, "resource")} of type ${name(type)}` : count(amount, noun, pluralOf(noun));
}
function kindsInSentence(type) {
  const noun = kindNoun(type);
  return noun === null ? say`resources of type ${name(type)}` : [quoted(pluralOf(noun))];
}
function kindsOf(type) {
  const noun = kindNoun(type);
  if (noun === null) return say`Resources of type ${name(type)}`;
  const plural = pluralOf(noun);
  return [quoted(plural.charAt(0).toUpperCase() + plural.slice(1))];
}
function oneOfKind(type) {
  const noun = kindNoun(type);
  return noun === null ? say`resource` : [quoted(noun)];
}
var nounOf = (type) => isKnown(type) ? NOUNS[type] : kindNoun(type);
var isKnown = (type) => Object.hasOwn(NOUNS, type);
var kindNoun = (type) => type === DEPLOYMENT ? "linked template" : kindOf(type)?.noun ?? null;
var DEPLOYMENT = "Microsoft.Resources/deployments";
function pluralOf(noun) {
  const irregular = PLURALS[noun];
  return irregular ?? `${noun}s`;
}
var PLURALS = {
  "container registry": "container registries",
  "Front Door (classic)": "Front Doors (classic)"
};

// src/report/words/difference.ts
function tellChoice({ path: path2, values, result }) {
  const held = tellHeld(values);
  if (result !== null) return say`${name(path2)} is ${held}; the one that is kept has ${show(result)}.`;
  return say`${name(path2)} is ${held}: choose what the one that is kept has.`;
}
function tellDifference({ resource, path: path2, values, result }) {
  const held = tellHeld(values);
  const of = say`${name(path2)} of the ${resourceNoun(resource)}`;
  if (result === null) return say`${of} is ${held}; what it becomes when shared cannot be told.`;
  return say`${of} is ${held}; shared, it becomes ${show(result)}.`;
}
function tellHeld(values) {
  const ids = /* @__PURE__ */ new Map();
  for (const { id, value } of values) ids.set(value, [...ids.get(value) ?? [], id]);
  return inSequence(
    [...ids].map(
      ([value, who]) => value === null ? say`not set for ${names(who)}` : say`${show(value)} for ${names(who)}`
    )
  );
}
function tellRaise({ resource, path: path2, values, result, raises }) {
  const below = values.filter(({ value }) => value !== result).map(({ id }) => id);
  if (!raises || below.length === 0) return [];
  return say`Sharing raises ${name(path2)} of the ${resourceNoun(resource)} to ${show(result)} for ${names(below)}.`;
}
var show = (value) => value === null ? say`nothing` : [name(String(value))];

// src/report/words/consolidation.ts
var HOW_TO_MOVE = say`Templates are not rewritten here. Change what writes them, in this order: point what hangs on a resource at the one that is kept, then take the resource out.`;
var WHERE_TO_MOVE = say`Template resources: where they are, and what hangs on them`;
function tellMerging(groups) {
  const now = sum(groups.map(({ resourcesNow }) => resourcesNow));
  const shared = sum(groups.map(({ resourcesShared }) => resourcesShared));
  const kinds = new Set(groups.map(({ kind }) => kind));
  const what = kinds.size === 1 ? countKind(now, groups[0].kind) : count(now, "resource");
  return shared === 1 ? say`${what} could be one` : say`${what} could be ${shared}`;
}
var tellFewer = ({ kind, resourcesNow, resourcesShared }) => say`${countKind(resourcesNow, kind)} → ${resourcesShared}`;
var MOST_DEPENDENTS = 6;
var MOST_COUNTERPARTS = 4;
function tellCounterparts(group) {
  const { counterparts = [] } = group;
  if (counterparts.length === 0) return [];
  const shown = counterparts.slice(0, MOST_COUNTERPARTS).map((part) => say`${name(part.id)} (${place(part)})`);
  const left = counterparts.length - shown.length;
  const listed = inSequence(left > 0 ? [...shown, say`${left} more`] : shown);
  return isOfTemplate(group) ? say`Stack code that creates them: ${listed}.` : say`In the template: ${listed}.`;
}
var tellNotes = (group, assumed) => [...assumed.ownOf(group), ...group.differences.map(tellChoice), tellCounterparts(group)].filter(
  ({ length }) => length > 0
);
var sum = (amounts) => amounts.reduce((total2, amount) => total2 + amount, 0);

// src/report/words/problems.ts
function tellProblems(problems, extent) {
  const which = word(extent);
  const counts = tellCounts(problems, [
    ["error", `${which}error`, `${which}errors`],
    ["warning", `${which}warning`, `${which}warnings`]
  ]);
  return counts.length === 0 ? [] : say`The code as it is has ${inList(counts)}.`;
}
var tellKnowing = (amount, extent) => count(amount, `${word(extent)}thing worth knowing`, `${word(extent)}things worth knowing`);
var word = (extent) => extent === "new" ? "new " : "";
var tellCounts = (problems, severities) => severities.flatMap(([severity, one, many]) => {
  const amount = problems.filter((problem) => problem.severity === severity).length;
  return amount === 0 ? [] : [count(amount, one, many)];
});
var isGrave = ({ severity }) => severity !== "info";

// src/report/words/verdict.ts
function verdictOf(report) {
  const groups = shownGroups(report);
  const problems = shownProblems(report);
  const extent = isAllNew(report) ? "new" : "all";
  const wrong = tellProblems(problems, extent);
  const shareable = groups.length === 0 ? [] : tellGroups(distinctGroups(groups));
  if (problems.some(({ severity }) => severity === "error")) {
    return { kind: "broken", sentence: sentences([wrong, shareable]), tally: [] };
  }
  if (groups.length > 0) {
    return { kind: "shareable", sentence: sentences([shareable, wrong]), tally: [] };
  }
  if (problems.some(isGrave)) return { kind: "warned", sentence: wrong, tally: tallyOf(report) };
  if (problems.length > 0) {
    const sentence = say`${tellNothing(report)}; ${tellKnowing(problems.length, extent)}.`;
    return { kind: "noted", sentence, tally: tallyOf(report) };
  }
  const unread = unreadFiles(report).length;
  if (unread > 0) {
    return {
      kind: "unread",
      sentence: say`${tellNoneFound(report)}, but ${tellUnread(unread)}.`,
      tally: tallyOf(report)
    };
  }
  if (!hasSomething(report)) {
    return { kind: "silent", sentence: say`No ${tellMissing(report)} found, so there is nothing to check.`, tally: [] };
  }
  const hidden = hiddenGroups(report);
  if (hidden.length > 0) return { kind: "silent", sentence: tellHidden(hidden), tally: [] };
  if (report.comparison !== void 0) {
    return { kind: "clean", sentence: say`Nothing new since ${name(report.comparison.base)}.`, tally: tallyOf(report) };
  }
  if (report.refused.some(isUndecided)) {
    return { kind: "undecided", sentence: say`${tellNothing(report)} for certain.`, tally: tallyOf(report) };
  }
  return { kind: "clean", sentence: say`${tellNothing(report)}.`, tally: tallyOf(report) };
}
var tellNoneFound = (report) => report.comparison === void 0 ? say`${tellNothing(report)} was found` : say`Nothing new since ${name(report.comparison.base)} was found`;
function tellNothing(report) {
  if (report.comparison !== void 0) return say`Nothing new to share`;
  return hasAcceptedGroups(report) ? say`Nothing further to share` : say`Nothing to share`;
}
var hasAcceptedGroups = (report) => groupsOf(acceptedFindings(report), report).length > 0;
function groupsOf(findings, { groups }) {
  const found2 = new Set(findings.map(({ fingerprint }) => fingerprint));
  return groups.filter(({ fingerprint }) => found2.has(fingerprint));
}
function tellMissing({ notes }) {
  const has = (kind) => notes.some((note) => note.kind === kind);
  const missing = [
    ...has("no-stack-code") ? [say`Atakora stack code`] : [],
    ...has("no-template") ? [say`deployment template`] : []
  ];
  return say`${join(missing, " and no ")} was`;
}
function tellHidden(groups) {
  const rules = [...new Set(groups.map(ruleFor))];
  const off = rules.length === 1 ? say`The rule ${name(rules[0])} is` : say`The rules ${inList(rules.map((rule) => [name(rule)]))} are`;
  return say`${off} off: ${count(groups.length, "group")} ${groups.length === 1 ? say`is` : say`are`} not shown.`;
}
var isOneLine = (report) => !hasNews(report) && refusedComponents(report).length === 0 && refusedSets(report).length === 0 && acceptedFindings(report).length === 0 && (report.comparison?.resolved ?? []).length === 0 && shownNotes(report).length === 0;
function tellGaps(report) {
  const unread = unreadFiles(report).length;
  if (unread === 0 || !hasNews(report)) return [];
  return say`Not everything was seen: ${tellUnread(unread)} (see the notes).`;
}
var tellUnread = (files) => say`${count(files, "file")} could not be read completely`;
var tellSharing = (who, now, shared, joins) => say`${tellShare(who, now, shared, joins)}.`;
function tellShare(who, now, shared, joins) {
  if (joins !== null) return say`${who} could join ${joins} and create ${count(now - shared, "fewer resource")}`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}`;
}
function tellGroups(groups) {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)];
  if (resources.length === 0) return say`${tellComponents2(components)}.`;
  if (components.length === 0) return say`${tellMerging(resources)}${tellSaved(resources)}.`;
  return say`${tellComponents2(components)}; in templates, ${tellMerging(resources)}.`;
}
function tellComponents2(groups) {
  const who = count(
    sum2(groups, ({ components }) => components.length),
    "component"
  );
  const now = sum2(groups, ({ resourcesNow }) => resourcesNow);
  const shared = sum2(groups, ({ resourcesShared }) => resourcesShared);
  const joining = groups.flatMap(({ joins }) => joins ?? []);
  const [only] = groups;
  if (groups.length === 1) return tellShare(who, now, shared, only.joins === null ? null : [name(only.joins.name)]);
  if (joining.length === groups.length) return tellShare(who, now, shared, say`${joining.length} existing backends`);
  const fresh = groups.length - joining.length;
  const where = joining.length === 0 ? count(fresh, "backend") : say`${count(fresh, "new backend")} and ${count(joining.length, "existing one")}`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}, in ${where}`;
}
var tallyOf = (report) => sentences([
  ...report.summary.templateResources > 0 && report.components.length === 0 ? [] : [tallyOfComponents(report)],
  ...report.summary.templateResources > 0 ? [tallyOfResources(report)] : []
]);
function tallyOfResources(report) {
  const sets = report.refused.filter(isOfTemplate);
  const undecided = sets.filter(isUndecided).length;
  const apart = sets.length - undecided;
  const parts = [
    apart > 0 ? count(apart, "set that stays apart", "sets that stay apart") : [],
    undecided > 0 ? say`${undecided} undecided` : []
  ].filter(({ length }) => length > 0);
  const total2 = count(report.summary.templateResources, "template resource");
  return parts.length === 0 ? say`${total2}.` : say`${total2}: ${inSequence(parts)}.`;
}
function tallyOfComponents(report) {
  const { components, backends, solitary } = report;
  const refused = report.refused.filter(isOfCode);
  const grouped = sum2(backends, (backend3) => backend3.components.length);
  const undecided = refused.filter(isUndecided).length;
  const older = groupedBy(olderFindings(report), report);
  const accepted = groupedBy(acceptedFindings(report), report);
  const parts = [
    grouped > 0 ? say`${grouped} in a backend already` : [],
    older > 0 ? say`${older} in older groups` : [],
    accepted > 0 ? say`${accepted} in accepted groups` : [],
    undecided > 0 ? say`${undecided} undecided` : [],
    refused.length > undecided ? say`${refused.length - undecided} not grouped` : [],
    solitary.length > 0 ? say`${solitary.length} without a counterpart` : []
  ].filter(({ length }) => length > 0);
  const total2 = count(components.length, "component");
  return parts.length === 0 ? say`${total2}.` : say`${total2}: ${inSequence(parts)}.`;
}
function tellFooter(report) {
  const { tool, contract, components, summary } = report;
  const files = new Set(components.map(({ file }) => file)).size;
  const parts = [
    say`Backend Advisor ${quoted(tool.version)}`,
    components.length === 0 ? [] : say`contract ${quoted(contract)} · ${count(components.length, "component")} in ${count(files, "file")}`,
    summary.templateResources === 0 ? [] : count(summary.templateResources, "template resource")
  ];
  return join(
    parts.filter(({ length }) => length > 0),
    " · "
  );
}
var groupedBy = (findings, report) => sum2(groupsOf(findings, report).filter(isOfCode), ({ components }) => components.length);
var isUndecided = ({ verdict }) => verdict === "undecidable";
var sum2 = (items, amount) => items.reduce((total2, item) => total2 + amount(item), 0);

// src/report/words/rules/given.ts
function textIn(given, key) {
  const value = valueIn(given, key);
  return typeof value === "string" ? value : "";
}
function numberIn(given, key) {
  const value = valueIn(given, key);
  return typeof value === "number" ? value : 0;
}
function textsIn(given, key) {
  const value = valueIn(given, key);
  return Array.isArray(value) ? value.map(String) : [];
}
var valueIn = (given, key) => Object.hasOwn(given, key) ? given[key] : void 0;

// src/report/words/rules/backend-limits.ts
var LIMITS = {
  databasesPerAccount: { counted: (amount) => count(amount, "database"), holder: say`its Cosmos DB account` },
  containersPerDatabase: { counted: (amount) => count(amount, "container"), holder: say`one of its databases` },
  functionsPerApp: { counted: (amount) => count(amount, "function"), holder: say`its Function App` },
  environmentVariables: { counted: (amount) => count(amount, "environment variable"), holder: say`its Function App` },
  containersPerStorageAccount: { counted: (amount) => count(amount, "container"), holder: say`its storage account` }
};
var OWN = {
  maxFunctionsPerApp: (amount) => count(amount, "function"),
  maxContainersPerStorage: (amount) => count(amount, "container"),
  maxCosmosAccounts: (amount) => count(amount, "Cosmos DB account"),
  maxFunctionApps: (amount) => count(amount, "Function App"),
  maxStorageAccounts: (amount) => count(amount, "storage account")
};
function tellLimit(given) {
  const limit = textIn(given, "limit");
  const [amount, allowed] = [numberIn(given, "amount"), numberIn(given, "allowed")];
  const backend3 = name(textIn(given, "backend"));
  const own = Object.hasOwn(OWN, limit) ? OWN[limit] : void 0;
  if (own !== void 0) {
    return say`${backend3} needs ${own(amount)}, and its own ${name(`limits.${limit}`)} allows ${allowed}. Raise that limit, or move members to another backend.`;
  }
  const words = Object.hasOwn(LIMITS, limit) ? LIMITS[limit] : void 0;
  if (words === void 0) {
    return say`${backend3} passes ${name(limit)}: ${amount}, where ${allowed} is the most. Move members to another backend.`;
  }
  return say`${backend3} puts ${words.counted(amount)} into ${words.holder}; ${allowed} is the most that a backend takes. Move members to another backend.`;
}

// src/report/words/rules/backends.ts
var BACKEND_WORDS = {
  "conflicting-requirements": {
    title: "Members of a backend need different things of one resource",
    summary: "Members of one backend ask for settings of which the shared resource has only one.",
    tell: (given) => sentences([tellSides(given), tellWayOut(given)])
  },
  "limit-exceeded": {
    title: "A backend holds more than it may",
    summary: "A backend passes a limit of the framework, or one that it sets itself.",
    tell: (given) => tellLimit(given)
  },
  "mixed-security-boundary": {
    title: "A backend reaches across a security boundary",
    summary: "Members of one backend belong to different network boundaries or classes of data.",
    tell: (given) => sentences([
      tellSides(given),
      say`What they share is on one side of that boundary: make a backend for each side, or give them the same ${path(given)}.`
    ])
  },
  "mixed-regions": {
    title: "A backend mixes regions",
    summary: "Members of one backend, or a member and its configuration, name different regions.",
    tell: (given) => sentences([
      tellSides(given),
      say`What they share is in one region: make a backend for each region, or give them the same ${path(given)}.`
    ])
  },
  "mixed-environments": {
    title: "A backend mixes environments",
    summary: "Members of one backend, or a member and its configuration, name different environments.",
    tell: (given) => sentences([
      tellSides(given, say`the environment`),
      say`Make a backend for each environment, or give it one name everywhere if it is one.`
    ])
  },
  "backend-too-large": {
    title: "A backend has too many members",
    summary: "A backend has more members than the policy wants in one.",
    tell: (given) => say`${backend(given)} has ${count(numberIn(given, "amount"), "member")}; the policy wants at most ${numberIn(given, "allowed")} (${name("maxComponentsPerBackend")}). Group what belongs together into several backends.`
  },
  "sku-raised-by-sharing": {
    title: "A member runs on a larger plan than it asks for",
    summary: "A member of a backend shares the larger, dearer plan that another member asks for.",
    tell: (given) => sentences([
      say`In ${backend(given)}, ${names(textsIn(given, "components"))} would do with ${names([...new Set(textsIn(given, "values"))])} and ${areMany(given) ? say`run` : say`runs`} on ${name(textIn(given, "result"))}, since all share one Function App.`,
      say`Keep apart what needs the larger plan, or lower its ${path(given)}.`
    ])
  },
  "shared-function-storage": {
    title: "Function apps share a storage account",
    summary: "Function apps of a template keep their state in one storage account.",
    tell: (given) => sentences([
      say`${names(labels(given))} keep their state in one storage account, ${name(labelOf(textIn(given, "account")))}: they slow each other down and fail together.`,
      say`Give each function app a storage account of its own.`
    ])
  },
  "missing-monitoring-in-production": {
    title: "Production without monitoring",
    summary: "A backend or component of production has no monitoring.",
    tell: (given) => tellUnwatched(given)
  },
  "transient-data-without-ttl": {
    title: "Transient data is never deleted",
    summary: "An API stores sessions, codes or the like, and sets no time after which they are deleted.",
    tell: (given) => sentences([
      say`${name(textIn(given, "component"))} stores ${name(textIn(given, "entity"))} items and has no ${name("ttl")}: they stay, and are paid for, for good.`,
      say`Set ${name("ttl")} to the seconds after which an item is worth nothing.`
    ])
  },
  "unresolved-template-reference": {
    title: "A reference that stays text",
    summary: "A text in plain quotes refers to a component as a template literal would.",
    tell: (given) => tellReference(given)
  }
};
var backend = (given) => [name(textIn(given, "backend"))];
var path = (given) => [name(textIn(given, "path"))];
var labels = (given) => textsIn(given, "components").map((label) => labelOf(label));
var areMany = (given) => textsIn(given, "components").length > 1;
function tellSides(given, setting = path(given)) {
  const values = textsIn(given, "values");
  const held = /* @__PURE__ */ new Map();
  textsIn(given, "components").forEach((id, index) => {
    const value = values[index] ?? "";
    held.set(value, [...held.get(value) ?? [], id]);
  });
  const { configuration } = given;
  const own = typeof configuration === "string" ? configuration : null;
  if (own !== null && !held.has(own)) held.set(own, []);
  const told = [...held];
  const shown = told.length > MOST_VALUES ? told.slice(0, MOST_VALUES - 1) : told;
  const clauses = shown.map(([value, ids]) => {
    const who = ids.length === 0 ? [] : [names(ids)];
    return tellHeld2(value, inList(value === own ? [...who, say`its configuration`] : who));
  });
  return say`In ${backend(given)}, ${setting} is ${inSequence(shown.length < told.length ? [...clauses, say`and further values`] : clauses)}.`;
}
var MOST_VALUES = 5;
var tellHeld2 = (value, who) => value === "" ? say`not set for ${who}` : say`${name(value)} for ${who}`;
function tellWayOut(given) {
  const setting = textIn(given, "path");
  if (setting === "partitionKey") {
    return say`A container has one partition key: use the same one, or name the containers differently.`;
  }
  if (setting.startsWith("environmentVariables.")) {
    return say`A Function App has one value per variable: use the same value, or another name.`;
  }
  return say`The resource that they share has one value for it: use the same one, or make two backends.`;
}
function tellUnwatched(given) {
  const where = name(textIn(given, "environment"));
  const component = textIn(given, "component");
  if (component === "") {
    return say`${backend(given)} is of the environment ${where}, and nothing in its configuration switches ${name("monitoring")} on. Set it there.`;
  }
  return say`${name(component)} is of the environment ${where}, and its monitoring is switched off. Take out ${name("enableMonitoring: false")}.`;
}
function tellReference(given) {
  const reference = textIn(given, "reference");
  return sentences([
    say`${path(given)} of ${name(textIn(given, "component"))} is in plain quotes: ${name(`\${${reference}}`)} stays text there, and nothing puts a value in its place.`,
    say`Use a template literal (backticks).`
  ]);
}

// src/report/words/rules/lifecycle.ts
var LIFECYCLE_WORDS = {
  "empty-backend": {
    title: "A backend has no component",
    summary: "A backend is put on a stack with no component in it, which throws.",
    tell: (given) => say`${backend2(given)} is put on a stack and has no component, which throws. Give it its components, or remove it.`
  },
  "reserved-component-key": {
    title: "A component has the key of a setting",
    summary: "A key of the component map is the name of a setting, so that the map is taken for a configuration.",
    tell: (given) => say`An object with the key ${name(textIn(given, "key"))} is a configuration to ${name("defineBackend")}: no component in it is created. Give this component another key.`
  },
  "duplicate-component-id": {
    title: "Two components of a backend have one id",
    summary: "Members of one backend have the same id, which throws.",
    tell: (given) => say`${numberIn(given, "amount")} components of ${backend2(given)} have the id ${name(textIn(given, "component"))}, which throws. Give each an id of its own.`
  },
  "access-before-initialization": {
    title: "Components are read before there are any",
    summary: "Components of a backend are read before it is on a stack, which throws.",
    tell: (given) => tellAccess(given)
  },
  "initialized-twice": {
    title: "A backend is put on a stack twice",
    summary: "A backend is put on a stack a second time, which throws.",
    tell: (given) => say`${backend2(given)} is on a stack already, and putting it on one a second time throws. Define a backend for each stack, or remove this call.`
  },
  "backend-not-added": {
    title: "A backend is used and on no stack",
    summary: "A backend is used, but nothing puts it on a stack.",
    tell: (given) => say`Nothing puts ${backend2(given)} on a stack, although it is used: nothing of it is created, and reading its components throws. Call ${name("addToStack")} before they are read.`
  },
  "component-added-after-initialization": {
    title: "A component is added too late",
    summary: "A component is added to a backend that is on its stack already, which throws.",
    tell: (given) => say`${added(given)} is added to ${backend2(given)} when that is on its stack already, which throws. Add it before.`
  },
  "missing-provider": {
    title: "A backend has no provider for a resource",
    summary: "A component needs a resource that none of the backend's own providers brings, which throws.",
    tell: (given) => tellProvider(given)
  },
  "unused-backend": {
    title: "A backend is defined and never used",
    summary: "Nothing reads a backend after it is defined, so that nothing of it is created.",
    tell: (given) => say`Nothing uses ${backend2(given)} after it is defined: ${lost(given)} created. Put it on a stack with ${name("addToStack")}, or remove it.`
  }
};
var backend2 = (given) => [name(textIn(given, "backend"))];
function tellAccess(given) {
  const components = textsIn(given, "components");
  const what = components.length === 0 ? say`Components` : names(components);
  const [verb, them] = components.length === 1 ? [say`is`, say`it`] : [say`are`, say`them`];
  const wayOut = given.isPlaced === true ? say`Read ${them} below the call that puts it there.` : say`Call ${name("addToStack")} first.`;
  return say`${what} ${verb} read from ${backend2(given)} before it is on a stack, which throws. ${wayOut}`;
}
function added(given) {
  const id = textIn(given, "component");
  return id === "" ? say`A component` : [name(id)];
}
function lost(given) {
  const components = textsIn(given, "components");
  if (components.length === 0) return say`nothing of it is`;
  return components.length === 1 ? say`${names(components)} is not` : say`${names(components)} are not`;
}
function tellProvider(given) {
  const components = textsIn(given, "components");
  const need = components.length === 1 ? say`needs` : say`need`;
  const provider = textIn(given, "provider");
  const wayOut = provider === "" ? [] : say` Add ${name(`new ${provider}()`)} to its ${name("providers")}.`;
  return say`${names(components)} ${need} a ${resourceNoun(textIn(given, "type"))}, and no provider of ${backend2(given)} brings one: this throws.${wayOut}`;
}

// src/report/words/rules/sharing.ts
var SHARING_WORDS = {
  "shareable-components": {
    title: "Components could share resources",
    summary: "Components of one construct each create resources that one backend would share.",
    tell: (given) => sentences([tellShareable(given), tellSaving(given)])
  },
  "mixed-traditional-and-backend": {
    title: "Components could join the backend beside them",
    summary: "Components stand beside a backend that they could be part of.",
    tell: (given) => sentences([tellShareable(given), tellSaving(given)])
  },
  "shareable-resources": {
    title: "Resources could be one",
    summary: "Resources of a template could be one, which saves fixed cost.",
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)])
  },
  "mergeable-resources": {
    title: "Resources could be one at the same cost",
    summary: "Resources of a template could be one; the fixed cost stays the same.",
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)])
  }
};
function tellShareable(given) {
  const { components, joins } = given;
  const who = names(Array.isArray(components) ? components : []);
  const into = typeof joins === "string" ? [name(joins)] : null;
  return tellSharing(who, amountOf(given, "resourcesNow"), amountOf(given, "resourcesShared"), into);
}
function tellMergeable(given) {
  const { components, keep, kind } = given;
  const all = Array.isArray(components) ? components : [];
  const others = all.filter((id, index) => id !== keep || all.indexOf(id) !== index);
  const what = countKind(all.length, typeof kind === "string" ? kind : "");
  const how = typeof keep === "string" ? say`: keep ${name(labelOf(keep))}, and move ${names(others.map((id) => labelOf(id)))} onto it` : [];
  return say`${what} could be one${how}.`;
}
function tellSaving(given) {
  const [low, high] = [amountOf(given, "savingLow"), amountOf(given, "savingHigh")];
  if (low > 0 && low === high) return say`Saves ${money(low)} of fixed cost a month.`;
  if (high > 0) return say`Saves up to ${money(high)} of fixed cost a month.`;
  return [];
}
function amountOf(given, key) {
  const value = given[key];
  return typeof value === "number" ? value : 0;
}

// src/report/words/rules/suppressions.ts
var SUPPRESSION_WORDS = {
  "invalid-suppression": {
    title: "Comment excuses nothing",
    summary: "A comment that is meant to accept a finding cannot be understood, and accepts nothing.",
    tell: (given) => sentences([PROBLEMS[textOf(given, "problem")]?.(given) ?? [], say`As it is, it accepts nothing.`])
  },
  "expired-suppression": {
    title: "Acceptance has expired",
    summary: "A comment accepted a finding until a day that is over; the finding counts again.",
    tell: (given) => say`This comment accepted ${names(listOf(given, "rules"))} until ${name(textOf(given, "until"))}, and what it accepted counts again. Repair it, or decide anew and write another day.`
  },
  "unused-suppression": {
    title: "Comment excuses nothing that is there",
    summary: "A comment names a rule that has no finding in the lines it speaks of.",
    tell: (given) => {
      const rule = name(textOf(given, "excused"));
      return given.alone === false ? say`There is no finding of ${rule} here. Take that rule out of this comment.` : say`There is no finding of ${rule} here. Remove this comment.`;
    }
  }
};
var PROBLEMS = {
  "unknown-directive": (given) => say`${found(given)} is not known${hint(given)}`,
  "stray-text": (given) => say`${found(given)} belongs to none of its parts: rules, ${name("until=YYYY-MM-DD")}, then the reason behind ${name("--")}.`,
  "no-rule": () => say`This comment names no rule. Write which one it accepts.`,
  "unknown-rule": (given) => say`There is no rule ${found(given)}${hint(given)}`,
  "protected-rule": (given) => say`${found(given)} speaks of such comments themselves, and none accepts it. Repair what it speaks of, or turn it off in the policy.`,
  "no-reason": () => say`This comment gives no reason. Write it at the end, behind ${name("--")}.`,
  "long-reason": (given) => say`The reason has more than ${count(mostOf(given), "character")}. Shorten it.`,
  "impossible-date": (given) => say`${found(given)} is no day of the calendar. Write it as ${name("until=YYYY-MM-DD")}.`,
  "no-expiry": (given) => say`The policy accepts a finding for at most ${count(mostOf(given), "day")}. Write until when, as ${name("until=YYYY-MM-DD")}.`,
  "far-expiry": (given) => say`The policy accepts a finding for at most ${count(mostOf(given), "day")}, and ${found(given)} is further ahead. Write an earlier day.`
};
var found = (given) => [name(textOf(given, "found"))];
var hint = ({ nearest }) => typeof nearest === "string" ? say`; did you mean ${name(nearest)}?` : say`.`;
var textOf = (given, key) => {
  const value = given[key];
  return typeof value === "string" ? value : "";
};
var listOf = (given, key) => {
  const value = given[key];
  return Array.isArray(value) ? value : [];
};
var mostOf = ({ most }) => typeof most === "number" ? most : 0;

// src/report/words/rules.ts
var RULE_WORDS = {
  ...SHARING_WORDS,
  ...LIFECYCLE_WORDS,
  ...BACKEND_WORDS,
  ...SUPPRESSION_WORDS
};
var tellFinding = (finding) => RULE_WORDS[finding.rule].tell(finding.arguments);

export {
  labelOf,
  shorten,
  labelRefusal,
  countResources,
  resourceNoun,
  countKind,
  kindsInSentence,
  kindsOf,
  oneOfKind,
  shownGroups,
  shownProblems,
  acceptedFindings,
  awaitingFindings,
  isOfCode,
  isOfTemplate,
  distinctGroups,
  refusedComponents,
  refusedSets,
  membersOf,
  backendsWithComponents,
  shownNotes,
  solitaryComponents,
  priceName,
  regionName,
  fixedCost,
  tellWhyNothing,
  tellFixedCost,
  money,
  tellGain,
  tellMoney,
  tellDifference,
  tellRaise,
  HOW_TO_MOVE,
  WHERE_TO_MOVE,
  tellFewer,
  MOST_DEPENDENTS,
  tellCounterparts,
  tellNotes,
  hasNews,
  tellNews,
  tellSuppression,
  tellJoined,
  newcomers,
  verdictOf,
  isOneLine,
  tellGaps,
  tellFooter,
  RULE_WORDS,
  tellFinding
};
