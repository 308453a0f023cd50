import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  distinctBy,
  excessOf,
  facetOf,
  isEqual,
  judgeKind,
  keyOfValue,
  partition
} from "./chunk-AGS3IWET.js";
import {
  neighbourhoodOf
} from "./chunk-IZSLD4ZE.js";
import {
  choosePrice,
  nameItem
} from "./chunk-3G44UH6L.js";
import {
  showValue
} from "./chunk-UG7O44NN.js";
import {
  PRICES_COMPILED
} from "./chunk-TUALDWPF.js";
import {
  inCents
} from "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-S33GMFN5.js";
import {
  kindOf,
  numberOf
} from "./chunk-TXMIBGHY.js";
import {
  known,
  normaliseRegion
} from "./chunk-KNENG2SJ.js";
import {
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/plan/templates/money/bill.ts
function billOf(kind, resource, regions) {
  const pricing = kind.price(resource);
  if (pricing.kind === "unpriced") return { own: [], staying: [], unpriced: pricing.why };
  const own = pricing.charges.filter(({ per }) => per === "instance");
  const missing = own.flatMap(({ items }) => items).find((item) => rowOf(item, regions) === null);
  if (missing !== void 0) return { own: [], staying: [], unpriced: tellMissing(missing, regions) };
  return {
    own: own.flatMap((charge) => priceOf(charge, regions) ?? []),
    // What stays is the same before and after, so that a missing price of it is no matter.
    staying: pricing.charges.filter(({ per }) => per !== "instance").flatMap((charge) => priceOf(charge, regions) ?? []),
    unpriced: null
  };
}
function tellMissing(item, { own, policy }) {
  const where = own === null || own === policy ? policy : `${own} or ${policy}`;
  return `No price is known for ${nameItem(item)} in ${where}.`;
}
function priceOf(charge, regions) {
  const rows = charge.items.flatMap((item) => rowOf(item, regions) ?? []);
  if (rows.length < charge.items.length) return null;
  const prices = rows.map(({ fixedMonthlyUSD }) => fixedMonthlyUSD);
  const { low, high } = charge.quantity;
  return { charge, rows, monthly: { low: Math.min(...prices) * low, high: Math.max(...prices) * high } };
}
var rowOf = (item, { own, policy }) => choosePrice(item, own, policy);
var sumOf = (charges) => ({
  low: charges.reduce((total, { monthly }) => total + monthly.low, 0),
  high: charges.reduce((total, { monthly }) => total + monthly.high, 0)
});
function usesOf({ rows, charge }, component) {
  return rows.map((row) => ({
    key: row.key,
    component,
    monthly: inCents(row.fixedMonthlyUSD * charge.quantity.high),
    unit: row.unit,
    region: row.region,
    asOf: row.asOf ?? PRICES_COMPILED
  }));
}

// src/plan/templates/money/priced.ts
var pricedOf = (resource) => ({
  read: (facet) => facetOf(resource, facet),
  children: resource.children.map(pricedChild)
});
var pricedChild = ({ type, facets }) => ({
  type,
  read: (facet) => facets[facet]?.value ?? { kind: "absent" }
});
function pricedTogether(members, keep) {
  const distinct = partition(
    members.flatMap(({ children }) => children),
    ({ type, name }) => {
      const key = keyOfValue(name);
      return key === null ? null : `${type} ${key}`;
    }
  ).map(([first]) => first);
  return {
    read: (facet) => largestOf(
      facetOf(keep, facet),
      members.map((member) => facetOf(member, facet))
    ),
    children: distinct.map(pricedChild)
  };
}
function largestOf(kept, values) {
  const numbers = values.map(numberOf).filter((number) => number !== null);
  if (numbers.length === 0) return kept;
  return values.find(({ kind }) => kind === "symbol" || kind === "unknown") ?? known(Math.max(...numbers));
}

// src/plan/templates/money/saving.ts
function savingOf(kind, members, keep, policy, advice2) {
  const whole = savingOfAll(kind, members, keep, policy, advice2);
  const certain = members.filter(isCertain);
  if (certain.length === members.length || whole.high === 0) return whole;
  const kept = certain.includes(keep) ? keep : certain[0];
  const least = kept === void 0 || certain.length < 2 ? 0 : savingOfAll(kind, certain, kept, policy, advice2).low;
  return { ...whole, low: Math.min(whole.low, least), assumptions: [...whole.assumptions, NOT_CERTAIN] };
}
var NOT_CERTAIN = "Whether all of them are deployed is not known; where they are not, less is saved.";
var COSTS_MORE = "One that has room for all of them costs more than they do now.";
var isCertain = ({ conditions }) => conditions.every(({ value }) => value.kind === "known" && value.value === true);
function savingOfAll(kind, members, keep, policy, advice2) {
  const regions = { own: regionOf(members[0]), policy: normaliseRegion(policy.pricing.region) };
  const bills = members.map((member) => billOf(kind, pricedOf(member), regions));
  const shared = billOf(kind, pricedTogether(members, keep), regions);
  const unpriced = [...bills, shared].flatMap(({ unpriced: why }) => why ?? []);
  if (unpriced.length > 0) return notCounted(regions.policy, [.../* @__PURE__ */ new Set([...unpriced, ...advice2])]);
  const staying = stayingOf(bills);
  const stays = sumOf(staying);
  const own = sumOf(bills.flatMap((bill) => bill.own));
  const after = sumOf(shared.own);
  const saved = inCents(own.high - after.high);
  const charges = [...bills.flatMap((bill) => bill.own), ...staying];
  return {
    low: Math.max(0, Math.min(saved, inCents(own.low - after.low))),
    high: Math.max(0, saved),
    currency: "USD",
    region: shownRegion(charges, regions),
    pricesAsOf: newestOf(charges),
    before: plus(own, stays),
    after: plus(after, stays),
    rows: [
      ...bills.flatMap(
        (bill, index) => paidBy(bill, staying).flatMap((charge) => usesOf(charge, members[index].label))
      ),
      ...[...shared.own, ...staying].flatMap((charge) => usesOf(charge, null))
    ],
    assumptions: [.../* @__PURE__ */ new Set([...assumptionsOf(charges, regions), ...saved < 0 ? [COSTS_MORE] : [], ...advice2])]
  };
}
var paidBy = ({ own, staying: stays }, staying) => [
  ...own,
  ...stays.filter((charge) => staying.includes(charge))
];
function stayingOf(bills) {
  const once = /* @__PURE__ */ new Set();
  return bills.flatMap(({ staying }) => staying).filter(({ charge }) => {
    if (charge.per === "content") return true;
    const items = charge.items.join();
    if (once.has(items)) return false;
    once.add(items);
    return true;
  });
}
function assumptionsOf(charges, { own }) {
  const costly = charges.filter(({ monthly }) => monthly.high > 0);
  const used = new Set(costly.flatMap(({ rows }) => rows.map(({ region }) => region)));
  const foreign = [...used].filter((name) => name !== "any" && name !== own);
  const said = costly.flatMap(({ charge }) => charge.assumption ?? []);
  if (foreign.length === 0) return said;
  const prices = `prices are those of ${foreign.join(", ")}.`;
  return [...said, own === null ? `The region is not known; ${prices}` : `No price is known for ${own}; ${prices}`];
}
function regionOf(resource) {
  const location = facetOf(resource, "location");
  return location.kind === "known" ? String(location.value) : null;
}
function shownRegion(charges, { own, policy }) {
  const names = new Set(charges.flatMap(({ rows }) => rows.map(({ region }) => region)));
  names.delete("any");
  const [first] = names;
  return names.size === 1 ? first : own ?? policy;
}
var newestOf = (charges) => charges.flatMap(({ rows }) => rows.flatMap(({ asOf }) => asOf ?? [])).sort(byText).at(-1) ?? PRICES_COMPILED;
var notCounted = (region, assumptions) => ({
  low: 0,
  high: 0,
  currency: "USD",
  region,
  pricesAsOf: PRICES_COMPILED,
  before: { low: 0, high: 0 },
  after: { low: 0, high: 0 },
  rows: [],
  assumptions
});
var plus = (a, b) => ({ low: inCents(a.low + b.low), high: inCents(a.high + b.high) });

// src/plan/templates/describe-group.ts
function describeGroup(kind, members, application, neighbours, policy) {
  const keep = chooseKept(kind, members, neighbours);
  return {
    application: application.name,
    kind: kind.type,
    members,
    keep,
    moves: members.filter((member) => member !== keep).map((from) => ({ from, dependents: dependentsOf(from, neighbours) })),
    differences: findDifferences(kind, members, keep),
    saving: savingOf(kind, members, keep, policy, advice(kind, members, neighbours)),
    entities: application.isSynthesized ? entitiesOf(members) : [],
    stateful: kind.isStateful ? [{ type: kind.type, replaced: members.length - 1 }] : []
  };
}
function entitiesOf(members) {
  const entities = members.map((member) => member.entities);
  return entities.some(({ length }) => length === 0) ? [] : [...new Set(entities.flat())].sort();
}
function chooseKept(kind, members, neighbours) {
  const sizes = kind.mustAgree.filter(({ order }) => order !== void 0);
  const weights = new Map(members.map((member) => [member, weightOf(member, neighbours)]));
  return members.reduce((best, other) => {
    for (const { facet, order } of sizes) {
      const [a, b] = [facetOf(other, facet), facetOf(best, facet)];
      if (a.kind !== "known" || b.kind !== "known") continue;
      const standing = order(a.value, b.value);
      if (standing === "higher") return other;
      if (standing === "lower") return best;
    }
    const larger = numbersOf(kind, other) - numbersOf(kind, best);
    if (larger !== 0) return larger > 0 ? other : best;
    return weights.get(other) > weights.get(best) ? other : best;
  });
}
var numbersOf = (kind, resource) => kind.mayDiffer.reduce((sum, facet) => sum + (numberOf(facetOf(resource, facet)) ?? 0), 0);
var weightOf = (resource, neighbours) => resource.children.length + dependentsOf(resource, neighbours).length;
function dependentsOf(resource, neighbours) {
  const roles = ["plan", "workspace", "host-storage", "endpoint-target", "depends-on"];
  return [...new Set(roles.flatMap((role) => neighbours.linkedTo(resource, role)))];
}
function findDifferences(kind, members, keep) {
  const sizes = kind.mustAgree.filter(({ order }) => order !== void 0).map(({ facet }) => ({ facet, raises: true }));
  const others = kind.mayDiffer.map((facet) => ({ facet, raises: false }));
  return [...sizes, ...others].flatMap(({ facet, raises }) => {
    const [first, ...rest] = members.map((member) => facetOf(member, facet));
    if (rest.every((value) => isEqual(value, first))) return [];
    const shown = (resource) => showValue(facetOf(resource, facet));
    return [
      {
        resource: kind.type,
        path: kind.facets[facet].path,
        values: members.map((member) => ({
          id: member.label,
          value: shown(member),
          at: member.facets[facet]?.at ?? member.at
        })),
        result: raises ? shown(keep) : null,
        raises
      }
    ];
  });
}
var ONE_PLACE = "The templates are taken to be deployed to one resource group.";
function advice(kind, members, neighbours) {
  const notice = kind.notice?.((facet) => facetOf(members[0], facet)) ?? null;
  const excess = excessOf(kind, members, neighbours);
  const isSpread = new Set(members.map(({ root }) => root)).size > 1;
  return [...crowding(kind, excess), ...notice === null ? [] : [notice], ...isSpread ? [ONE_PLACE] : []];
}
function crowding(kind, excess) {
  if (excess === null) return [];
  const { capacity, limit, count } = excess;
  return [`One ${kind.noun} of this size is meant for up to ${limit} ${capacity.what}; together there are ${count}.`];
}

// src/plan/templates/plan-templates.ts
function planTemplates({ applications }, policy) {
  const plans = applications.map((application) => planApplication(application, policy));
  return {
    groups: distinctGroups(plans.flatMap(({ groups }) => groups)),
    refused: distinctRefusals(plans.flatMap(({ refused }) => refused))
  };
}
function planApplication(application, policy) {
  const neighbours = neighbourhoodOf(application);
  const groups = [];
  const refused = [];
  for (const [type, resources] of byType(application.resources)) {
    if (isAlone(resources)) continue;
    const judged = judgeKind(kindOf(type), resources, neighbours, policy);
    groups.push(
      ...judged.groups.map((members) => describeGroup(kindOf(type), members, application, neighbours, policy))
    );
    refused.push(...judged.refused.map((set) => ({ application: application.name, kind: type, ...set })));
  }
  refused.push(...refuseLinked(application));
  return { groups, refused };
}
var isAlone = ([first, ...others]) => others.length === 0 && (first === void 0 || first.copy === null);
var byType = (resources) => partition(resources, ({ type }) => type).map((group) => [group[0].type, group.toSorted(byMember)]).toSorted(([a], [b]) => byText(a, b));
var refuseLinked = ({ name: application, linked }) => partition(linked, ({ at }) => at.file).map((templates) => {
  const members = templates.toSorted(byMember);
  return {
    application,
    kind: "Microsoft.Resources/deployments",
    members,
    verdict: "undecidable",
    reasons: [
      {
        code: "undecided",
        with: members.slice(1).map(({ label }) => label),
        path: "properties.templateLink",
        values: members.map(({ target }) => target),
        at: members.map(({ at }) => at)
      }
    ]
  };
});
var byMember = (a, b) => byText(a.label, b.label) || byPosition(a.at, b.at);
var distinctGroups = (groups) => distinctBy(groups, ({ members, saving }) => placesOf(members) + JSON.stringify(saving));
var distinctRefusals = (sets) => distinctBy(sets, ({ verdict, members, reasons }) => `${verdict} ${placesOf(members)} ${JSON.stringify(reasons)}`);
var placesOf = (members) => members.map(({ at, pointer }) => `${at.file}#${pointer}`).sort(byText).join();
export {
  planTemplates
};
