import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  choosePrice,
  partOf,
  showValue
} from "./chunk-4JNVBCUW.js";
import {
  PRICES_COMPILED,
  matcherOf
} from "./chunk-VTSOMIYI.js";
import "./chunk-DKA5BIJN.js";
import {
  asSet,
  kindOf
} from "./chunk-SBKLU54A.js";
import {
  ABSENT,
  compareValues,
  known,
  normaliseRegion
} from "./chunk-DA3MTDEB.js";
import {
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/plan/templates/sets.ts
var MOST_NAMED = 12;
function reasonFor(code, members, beside, evidence = {}) {
  const [first, ...others] = members;
  const named = [...others, ...beside].slice(0, MOST_NAMED);
  const all = [first, ...named];
  const { path = null, values, at = ({ at: place }) => place } = evidence;
  return {
    code,
    with: named.map(({ label }) => label),
    path,
    values: values === void 0 ? [] : all.map(values),
    at: all.map(at)
  };
}
var reasonOfFacet = (code, facet, path, members, beside) => reasonFor(code, members, beside, {
  path,
  values: (resource) => showValue(facetOf(resource, facet)),
  at: (resource) => resource.facets[facet]?.at ?? resource.at
});
var facetOf = (resource, facet) => resource.facets[facet]?.value ?? { kind: "absent" };
var isEqual = (a, b) => compareValues(a, b) === "equal";
function foldName(value) {
  return value.kind === "known" ? { kind: "known", value: String(value.value).toLowerCase() } : value;
}
function partition(items, isOne) {
  const sets = [];
  for (const item of items) {
    const set = sets.find(([first]) => isOne(first, item));
    if (set === void 0) sets.push([item]);
    else set.push(item);
  }
  return sets;
}

// src/plan/templates/capacity.ts
function excessOf(kind, resources, neighbours) {
  for (const capacity of kind.capacity) {
    const limits = resources.flatMap((resource) => capacity.limit((facet) => facetOf(resource, facet)) ?? []);
    if (limits.length === 0) continue;
    const limit = Math.max(...limits);
    const count = resources.reduce((sum, resource) => sum + amountOf(capacity, resource, neighbours), 0);
    if (count > limit) return { capacity, limit, count };
  }
  return null;
}
function amountOf({ counts }, resource, neighbours) {
  if ("linkedBy" in counts) return Math.max(1, neighbours.linkedTo(resource, counts.linkedBy).length);
  return resource.children.filter(({ type }) => counts.children.includes(type)).length;
}

// src/plan/templates/bill.ts
function billOf(kind, resource, regions) {
  const pricing = kind.price(resource);
  if (pricing.kind === "unpriced") return { own: [], staying: [], unpriced: pricing.why };
  const own = pricing.charges.filter(({ per }) => per === "instance");
  const missing = own.flatMap(({ items }) => items).find((item) => rowOf(item, regions) === null);
  if (missing !== void 0) return { own: [], staying: [], unpriced: `No price is known for ${missing}.` };
  return {
    own: own.flatMap((charge) => priceOf(charge, regions) ?? []),
    // What stays is the same before and after, so that a missing price of it is no matter.
    staying: pricing.charges.filter(({ per }) => per !== "instance").flatMap((charge) => priceOf(charge, regions) ?? []),
    unpriced: null
  };
}
function priceOf(charge, regions) {
  const rows = charge.items.flatMap((item) => rowOf(item, regions) ?? []);
  if (rows.length < charge.items.length) return null;
  const prices = rows.map(({ fixedMonthlyUSD }) => fixedMonthlyUSD);
  const { low, high } = charge.quantity;
  return { charge, rows, monthly: { low: Math.min(...prices) * low, high: Math.max(...prices) * high } };
}
var rowOf = (item, { own, policy }) => choosePrice(item, own, policy)?.row ?? null;
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
var inCents = (amount) => Math.round(amount * 100) / 100;

// src/plan/templates/priced.ts
var pricedOf = (resource) => ({
  read: (facet) => facetOf(resource, facet),
  children: resource.children.map(pricedChild)
});
var pricedChild = ({ type, facets }) => ({
  type,
  read: (facet) => facets[facet]?.value ?? { kind: "absent" }
});
function pricedTogether(members, keep) {
  const contents = members.flatMap(({ children }) => children);
  const distinct = contents.filter(
    (child, index) => !contents.slice(0, index).some((other) => other.type === child.type && isEqual(other.name, child.name))
  );
  return {
    read: (facet) => largestOf(
      facetOf(keep, facet),
      members.map((member) => facetOf(member, facet))
    ),
    children: distinct.map(pricedChild)
  };
}
function largestOf(kept, values) {
  const numbers = values.flatMap(
    (value) => value.kind === "known" && typeof value.value === "number" ? [value.value] : []
  );
  if (numbers.length === 0) return kept;
  return values.find(({ kind }) => kind === "symbol" || kind === "unknown") ?? known(Math.max(...numbers));
}

// src/plan/templates/saving.ts
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
  return members.reduce((best, other) => {
    for (const { facet, order } of sizes) {
      const [a, b] = [facetOf(other, facet), facetOf(best, facet)];
      if (a.kind !== "known" || b.kind !== "known") continue;
      const standing = order(a.value, b.value);
      if (standing === "higher") return other;
      if (standing === "lower") return best;
    }
    return weightOf(other, neighbours) > weightOf(best, neighbours) ? other : best;
  });
}
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
function advice(kind, members, neighbours) {
  const excess = excessOf(kind, members, neighbours);
  if (excess === null) return [];
  const { capacity, limit, count } = excess;
  return [`One ${kind.noun} of this size is meant for up to ${limit} ${capacity.what}; together there are ${count}.`];
}

// src/plan/templates/same-resource.ts
function findSameResources(resources) {
  const sets = partition(resources, isSameResource);
  return {
    refused: sets.filter(({ length }) => length > 1).map((members) => ({
      members,
      verdict: "same-resource",
      reasons: [reasonFor("already-shared", members, [], { path: "name", values: ({ label }) => label })]
    })),
    left: sets.map(([first]) => first)
  };
}
function isSameResource(a, b) {
  if (a.copy !== null || b.copy !== null) return false;
  return isEqual(foldName(a.name), foldName(b.name)) && isEqual(a.place.resourceGroup, b.place.resourceGroup) && isEqual(a.place.subscription, b.place.subscription);
}

// src/plan/templates/conditions.ts
function separateConditional(resources) {
  const absent = resources.filter(isNeverDeployed);
  const present = resources.filter((resource) => !isNeverDeployed(resource));
  const refused = [];
  if (absent.length > 0 && resources.length > 1) {
    const members = present.length === 1 ? [...present, ...absent] : absent;
    refused.push(exclusive(members, present.length === 1 ? [] : present));
  }
  const opposite = present.find((a) => present.some((b) => excludes(a, b)));
  const others = present.filter((resource) => opposite !== void 0 && excludes(opposite, resource));
  if (opposite === void 0) return { refused, left: present };
  return {
    refused: [...refused, exclusive([opposite, ...others], [])],
    left: present.filter((resource) => resource !== opposite && !others.includes(resource))
  };
}
function exclusive(members, beside) {
  return {
    members,
    verdict: "mutually-exclusive",
    reasons: [
      reasonFor("mutually-exclusive", members, beside, {
        path: "condition",
        values: ({ conditions }) => {
          const deciding = conditions.find(({ value }) => isFalse(value)) ?? conditions[0];
          return deciding === void 0 ? true : showValue(deciding.value);
        },
        at: (resource) => (resource.conditions.find(({ value }) => isFalse(value)) ?? resource.conditions[0])?.at ?? resource.at
      })
    ]
  };
}
var isFalse = (value) => value.kind === "known" && value.value === false;
var isNeverDeployed = ({ conditions, copy }) => conditions.some(({ value }) => isFalse(value)) || copy !== null && copy.count.kind === "known" && copy.count.value === 0;
var excludes = (a, b) => a.conditions.some((one) => b.conditions.some((other) => isOpposite(one.value, other.value)));
var isOpposite = (a, b) => a.kind === "symbol" && b.kind === "symbol" && (a.key === `not(${b.key})` || b.key === `not(${a.key})`);

// src/plan/templates/copies.ts
function separateCopies(resources) {
  const copied = resources.filter(isMultiplied);
  const left = resources.filter((resource) => !isMultiplied(resource));
  if (copied.length === 0) return { refused: [], left };
  const reason = reasonFor("declared-in-loop", copied, [], {
    path: "copy.count",
    values: ({ copy }) => copy === null ? null : showValue(copy.count),
    at: ({ copy, at }) => copy?.at ?? at
  });
  return { refused: [{ members: copied, verdict: "keep-separate", reasons: [reason] }], left };
}
var isMultiplied = ({ copy }) => copy !== null && !(copy.count.kind === "known" && copy.count.value === 1);

// src/plan/templates/geo-partners.ts
function separateGeoPartners(resources) {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const refused = [];
  const paired = /* @__PURE__ */ new Set();
  for (const resource of resources) {
    const partners = resource.links.filter(({ role }) => role === "geo-partner").flatMap(({ to }) => byKey.get(to) ?? []).filter((partner) => !(paired.has(partner) && paired.has(resource)));
    if (partners.length === 0) continue;
    const members = [resource, ...partners];
    for (const member of members) paired.add(member);
    refused.push({ members, verdict: "cannot-share", reasons: [reasonFor("disaster-recovery-pair", members, [])] });
  }
  return { refused, left: resources.filter((resource) => !paired.has(resource)) };
}

// src/catalog/kinds/child-value.ts
function childValue(kind, children, { child, facet }) {
  const values = children.filter(({ type }) => type === child).map(({ facets }) => facets[facet]?.value ?? ABSENT);
  if (values.length > 1) return asSet({ kind: "list", items: values, open: null }, (value) => value);
  const normalise = kind.children?.[child]?.[facet]?.normalise;
  return values[0] ?? normalise?.(ABSENT) ?? ABSENT;
}

// src/plan/templates/environment.ts
var TAGS = ["environment", "env"];
var STAGES = new Map([
  ...["dev", "devel", "development"].map((word) => [word, "development"]),
  ...["test", "tst", "qa"].map((word) => [word, "test"]),
  ...["uat", "acc", "acceptance"].map((word) => [word, "acceptance"]),
  ...["stg", "stage", "staging", "preprod"].map((word) => [word, "staging"]),
  ...["prd", "prod", "production", "live"].map((word) => [word, "production"])
]);
function environmentOf(resource) {
  const tags = facetOf(resource, "tags");
  if (tags.kind === "object") {
    const name = Object.keys(tags.entries).find((tag) => TAGS.includes(tag.toLowerCase()));
    if (name !== void 0) return folded(tags.entries[name].value);
  }
  const words = resource.name.kind === "known" ? String(resource.name.value).toLowerCase().split(/[-_.]/) : [];
  const stage = words.flatMap((word) => STAGES.get(word) ?? []).at(0);
  return stage === void 0 ? ABSENT : known(stage);
}
function folded(value) {
  if (value.kind !== "known" || typeof value.value !== "string") return value;
  const text = value.value.toLowerCase();
  return known(STAGES.get(text) ?? text);
}

// src/plan/templates/agreement.ts
function traitsOf(kind, policy) {
  return [
    { code: "different-subscription", path: "subscriptionId", read: ({ place }) => place.subscription },
    { code: "different-resource-group", path: "resourceGroup", read: ({ place }) => place.resourceGroup },
    environmentTrait(kind),
    ...policy.boundaries.paths.length === 0 ? [] : [pathTrait(policy.boundaries.paths)],
    ...policy.boundaries.tags.map(tagTrait),
    ...kind.mustAgree.map((agreement) => agreementTrait(agreement, kind, policy)),
    ...(kind.childrenAgree ?? []).map((agreement) => childTrait(agreement, kind))
  ];
}
function environmentTrait(kind) {
  const guided2 = kind.guidance.some(({ when }) => when === "environments-differ");
  return {
    code: "different-environment",
    path: "tags.environment",
    isGuidance: true,
    read: environmentOf,
    compare: (a, b) => {
      const isOpen = (value) => value.kind === "absent";
      if (isOpen(a) || isOpen(b)) return isOpen(a) === isOpen(b) || !guided2 ? "equal" : "different";
      const verdict = compareValues(a, b);
      return verdict === "undecided" && !guided2 ? "equal" : verdict;
    }
  };
}
function pathTrait(globs) {
  const matchers = globs.map((glob) => ({ glob, matches: matcherOf(glob) }));
  return {
    code: "isolated-by-policy",
    path: "boundaries.paths",
    isGuidance: true,
    read: ({ at }) => known(
      matchers.filter(({ matches }) => matches(at.file)).map(({ glob }) => glob).join(", ")
    )
  };
}
var tagTrait = (name) => ({
  code: "different-tags",
  path: `tags.${name}`,
  isGuidance: true,
  read: (resource) => partOf(facetOf(resource, "tags"), name)
});
function agreementTrait({ facet, code, order }, kind, policy) {
  const trait = {
    code,
    path: kind.facets[facet].path,
    read: (resource) => facetOf(resource, facet),
    at: (resource) => resource.facets[facet]?.at ?? resource.at
  };
  if (order === void 0 || !policy.allowSkuUpgrades) return trait;
  return {
    ...trait,
    compare: (a, b) => {
      const verdict = compareValues(a, b);
      if (verdict !== "different" || a.kind !== "known" || b.kind !== "known") return verdict;
      return order(a.value, b.value) === "incomparable" ? "different" : "equal";
    }
  };
}
var childTrait = (agreement, kind) => ({
  code: agreement.code,
  path: `${agreement.child}.${kind.children?.[agreement.child]?.[agreement.facet]?.path ?? agreement.facet}`,
  read: ({ children }) => childValue(kind, children, agreement)
});
function compareResources(a, b, traits) {
  let standing = "equal";
  for (const trait of traits) {
    const verdict = compareTrait(trait, a, b);
    if (verdict === "different" && trait.isGuidance === true) return "guided-apart";
    if (verdict === "different") standing = "different";
    else if (verdict === "undecided" && standing === "equal") standing = "undecided";
  }
  return standing;
}
function fateOf(resource, others, traits) {
  const standings = new Set(
    others.filter((other) => other !== resource).map((other) => compareResources(resource, other, traits))
  );
  return NEAREST.find((standing) => standings.has(standing)) ?? "different";
}
var NEAREST = ["equal", "undecided", "guided-apart"];
var verdictOf = (standing) => VERDICTS[standing];
var VERDICTS = {
  "guided-apart": "keep-separate",
  different: "cannot-share",
  undecided: "undecidable"
};
var compareTrait = ({ read, compare = compareValues }, a, b) => compare(read(a), read(b));
function reasonsFor(standing, [first, ...others], traits) {
  const wanted = standing === "undecided" ? "undecided" : "different";
  return traits.filter(({ isGuidance = false }) => standing === "undecided" || isGuidance === (standing === "guided-apart")).filter((trait) => anyTwo([first, ...others], (a, b) => compareTrait(trait, a, b) === wanted)).map(({ code, path, read, at = ({ at: place }) => place }) => ({
    code: standing === "undecided" ? "undecided" : code,
    with: others.map(({ label }) => label),
    path,
    values: [first, ...others].map((resource) => showValue(read(resource))),
    at: [first, ...others].map(at)
  }));
}
function anyTwo(items, holds) {
  return items.some((a, index) => items.slice(index + 1).some((b) => holds(a, b)));
}

// src/plan/templates/gather.ts
function gather(kind, resources, neighbours, policy) {
  const traits = traitsOf(kind, policy);
  const fits = (group, resource) => group.every((member) => compareResources(member, resource, traits) === "equal") && !exceeds(kind, [...group, resource], neighbours);
  const groups = [];
  for (const resource of resources) {
    const group = groups.find((candidate) => fits(candidate, resource));
    if (group === void 0) groups.push([resource]);
    else group.push(resource);
  }
  const alone = groups.filter(({ length }) => length === 1).flat();
  const shared = groups.filter(({ length }) => length > 1);
  return { groups: shared, refused: resources.length < 2 ? [] : refuse(kind, alone, shared.flat(), traits, neighbours) };
}
var exceeds = (kind, resources, neighbours) => excessOf(kind, resources, neighbours)?.capacity.isHard === true;
function refuse(kind, alone, grouped, traits, neighbours) {
  const others = [...alone, ...grouped];
  const sets = /* @__PURE__ */ new Map();
  for (const resource of alone) {
    const standing = fateOf(resource, others, traits);
    const fate = standing === "equal" ? "full" : standing;
    const set = sets.get(fate);
    if (set === void 0) sets.set(fate, [resource]);
    else set.push(resource);
  }
  return [...sets].map(([fate, members]) => {
    const beside = members.length > 1 ? [] : others.filter((other) => other !== members[0]).slice(0, MOST_NAMED);
    const all = [...members, ...beside];
    return {
      members,
      verdict: fate === "full" ? "cannot-share" : verdictOf(fate),
      reasons: fate === "full" ? [fullReason(kind, all, neighbours)] : reasonsFor(fate, all, traits)
    };
  });
}
function fullReason(kind, resources, neighbours) {
  const excess = excessOf(kind, resources, neighbours);
  const [, ...others] = resources;
  return {
    code: "limit-exceeded",
    with: others.map(({ label }) => label),
    path: excess?.capacity.what ?? null,
    values: excess === null ? [] : [excess.limit],
    at: resources.map(({ at }) => at)
  };
}

// src/plan/templates/guidance.ts
var HOSTING = ["host-storage", "maybe-host-storage"];
function applyGuidance(kind, resources, neighbours, policy) {
  if (resources.length < 2) return { refused: [], left: resources };
  const always = kind.guidance.find(({ when }) => when === "always");
  if (always !== void 0) return { refused: [keepApart(resources, [], guided(always))], left: [] };
  const isolated = resources.filter(isIsolatedBy(policy));
  const hosting = kind.guidance.find(({ when }) => when === "hosts-functions");
  const isHost = (resource) => HOSTING.some((role) => neighbours.linkedTo(resource, role).length > 0);
  const hosts = hosting === void 0 ? [] : resources.filter((resource) => !isolated.includes(resource) && isHost(resource));
  return separate(resources, [
    ...isolated.length === 0 ? [] : [{ members: isolated, reason: policyReason }],
    ...hosts.length === 0 ? [] : [{ members: hosts, reason: guided(hosting) }]
  ]);
}
function separate(resources, parts) {
  const out = new Set(parts.flatMap(({ members }) => members));
  const rest = resources.filter((resource) => !out.has(resource));
  const isAlone2 = rest.length === 1 && parts.length > 0;
  return {
    refused: parts.map(
      ({ members, reason }, index) => index === parts.length - 1 && isAlone2 ? keepApart([...members, ...rest], [], reason) : keepApart(members, members.length === 1 ? rest : [], reason)
    ),
    left: isAlone2 ? [] : rest
  };
}
var keepApart = (members, beside, reason) => ({ members, verdict: "keep-separate", reasons: [reason(members, beside)] });
var guided = ({ id }) => (members, beside) => reasonFor("separate-by-guidance", members, beside, { path: id });
var policyReason = (members, beside) => reasonFor("isolated-by-policy", members, beside, { path: "isolate" });
function isIsolatedBy({ isolate }) {
  const matchers = isolate.map((text) => ({ text, matches: matcherOf(text) }));
  return ({ label, at }) => matchers.some(({ text, matches }) => text === label || matches(at.file));
}

// src/plan/templates/already-shared.ts
function findAlreadyShared(resources) {
  const sets = partition(resources, isOnOnePlan).filter(({ length }) => length > 1);
  const shared = new Set(sets.flat());
  return {
    refused: sets.map((members) => ({
      members,
      verdict: "already-shared",
      reasons: [reasonOfFacet("already-shared", "plan", "properties.serverFarmId", members, [])]
    })),
    left: resources.filter((resource) => !shared.has(resource))
  };
}
function isOnOnePlan(a, b) {
  const [one, other] = [facetOf(a, "plan"), facetOf(b, "plan")];
  return isSomething(one) && isSomething(other) && compareValues(one, other) === "equal";
}
var isSomething = (value) => value.kind === "known" || value.kind === "symbol";

// src/plan/templates/left-over.ts
function settleLeftOver(kind, resource, sets, policy) {
  const isTold = sets.some(({ members }) => members.some((member) => member === resource));
  const others = sets.flatMap(({ members }) => members);
  if (isTold || others.length === 0) return null;
  const always = kind.guidance.find(({ when }) => when === "always");
  if (always !== void 0) return keepApart([resource], others, guided(always));
  const traits = traitsOf(kind, policy);
  const beside = others.slice(0, MOST_NAMED);
  const fate = fateOf(resource, others, traits);
  if (fate !== "equal") {
    return { members: [resource], verdict: verdictOf(fate), reasons: reasonsFor(fate, [resource, ...beside], traits) };
  }
  const set = sets.find(
    ({ members }) => members.some((member) => compareResources(resource, member, traits) === "equal")
  );
  const named = set.members.slice(0, MOST_NAMED);
  return {
    members: [resource],
    verdict: set.verdict,
    reasons: set.reasons.map(({ code, path }) => ({
      code,
      with: named.map(({ label }) => label),
      path,
      values: [],
      at: [resource, ...named].map(({ at }) => at)
    }))
  };
}

// src/plan/templates/judge-kind.ts
function judgeKind(kind, resources, neighbours, policy) {
  const { refused: declaredTwice, left: distinct } = findSameResources(resources);
  const refused = [];
  const take = ({ refused: sets, left: left2 }) => {
    refused.push(...sets);
    return left2;
  };
  let left = take(separateConditional(distinct));
  left = take(findAlreadyShared(left));
  left = take(separateGeoPartners(left));
  left = take(separateCopies(left));
  left = take(applyGuidance(kind, left, neighbours, policy));
  const { groups, refused: apart } = gather(kind, left, neighbours, policy);
  const last = left.length === 1 ? settleLeftOver(kind, left[0], refused, policy) : null;
  return { groups, refused: [...declaredTwice, ...refused, ...apart, ...last === null ? [] : [last]] };
}

// src/plan/templates/neighbourhood.ts
function neighbourhoodOf(application) {
  let links = null;
  return { linkedTo: ({ key }, role) => (links ??= indexLinks(application)).get(keyOf(key, role)) ?? [] };
}
function indexLinks({ resources }) {
  const links = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    for (const { role, to } of resource.links) {
      const key = keyOf(to, role);
      const known2 = links.get(key);
      if (known2 === void 0) links.set(key, [resource]);
      else known2.push(resource);
    }
  }
  return links;
}
var keyOf = (to, role) => `${role} ${to}`;

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
function byType(resources) {
  const types = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const group = types.get(resource.type);
    if (group === void 0) types.set(resource.type, [resource]);
    else group.push(resource);
  }
  return [...types].sort(([a], [b]) => byText(a, b)).map(([type, group]) => [type, group.length > 1 ? group.sort(byMember) : group]);
}
function refuseLinked({ name: application, linked }) {
  const files = /* @__PURE__ */ new Map();
  for (const template of linked) {
    const group = files.get(template.at.file);
    if (group === void 0) files.set(template.at.file, [template]);
    else group.push(template);
  }
  return [...files.values()].map((templates) => {
    const members = templates.sort(byMember);
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
}
var byMember = (a, b) => byText(a.label, b.label) || byPosition(a.at, b.at);
var distinctGroups = (groups) => [
  ...new Map(
    groups.toReversed().map((group) => [placesOf(group.members) + JSON.stringify(group.saving), group])
  ).values()
].toReversed();
var distinctRefusals = (sets) => [
  ...new Map(
    sets.toReversed().map((set) => [`${set.verdict} ${placesOf(set.members)} ${JSON.stringify(set.reasons)}`, set])
  ).values()
].toReversed();
var placesOf = (members) => members.map(({ at, pointer }) => `${at.file}#${pointer}`).sort(byText).join();
export {
  planTemplates
};
