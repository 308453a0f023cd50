import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  digestValue,
  partOf,
  showValue
} from "./chunk-UG7O44NN.js";
import {
  ENVIRONMENT_TAGS,
  matcherOf,
  stageOf
} from "./chunk-TUALDWPF.js";
import {
  LINKS
} from "./chunk-S33GMFN5.js";
import {
  asSet
} from "./chunk-TXMIBGHY.js";
import {
  ABSENT,
  compareValues,
  known
} from "./chunk-KNENG2SJ.js";
import {
  byText
} from "./chunk-OSZJB55W.js";

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
function partition(items, keyOf2) {
  const sets = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const set = key === null ? void 0 : byKey.get(key);
    if (set !== void 0) {
      set.push(item);
      continue;
    }
    const own = [item];
    sets.push(own);
    if (key !== null) byKey.set(key, own);
  }
  return sets;
}
var distinctBy = (items, keyOf2) => partition(items, keyOf2).map(([first]) => first);
var keyOfValue = (value) => isEqual(value, value) ? digestValue(value) : null;

// src/plan/templates/steps/alternatives.ts
var excludes = (a, b) => questionBetween(a, b) !== null;
function decidingBetween(a, b) {
  const question = questionBetween(a, b);
  return (resource) => question === null ? void 0 : askedBy(resource, question);
}
function questionBetween(a, b) {
  if (a.conditions.length === 0 || b.conditions.length === 0) return null;
  const wanted = answersOf(b);
  const contested2 = answersOf(a).find(
    ({ question, answer }) => wanted.some((other) => other.question === question && other.answer !== answer)
  );
  return contested2?.question ?? null;
}
var Answers = class {
  wanted = /* @__PURE__ */ new Map();
  add(resource) {
    for (const { question, answer } of answersOf(resource)) {
      const known2 = this.wanted.get(question);
      if (known2 === void 0) this.wanted.set(question, /* @__PURE__ */ new Set([answer]));
      else known2.add(answer);
    }
  }
  /** Whether some of them want another answer to one question than the resource. */
  exclude(resource) {
    if (resource.conditions.length === 0) return false;
    return answersOf(resource).some(({ question, answer }) => {
      const known2 = this.wanted.get(question);
      return known2 !== void 0 && !(known2.size === 1 && known2.has(answer));
    });
  }
};
function findAlternatives(resources) {
  const taken = /* @__PURE__ */ new Set();
  return contested(resources).flatMap(({ question, answers }) => {
    const members = answers.flatMap((wanting) => wanting.length === 1 ? wanting : []).filter((each) => !taken.has(each));
    const beside = answers.flatMap((wanting) => wanting.length === 1 ? [] : wanting);
    for (const member of members) taken.add(member);
    return members.length === 0 ? [] : [{ members, beside, deciding: (resource) => askedBy(resource, question) }];
  });
}
var askedBy = ({ conditions }, question) => conditions.find((condition) => answersTo(condition).some((answer) => answer.question === question));
function contested(resources) {
  const questions = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    for (const { question, answer } of answersOf(resource)) {
      const answers = questions.get(question) ?? /* @__PURE__ */ new Map();
      const wanting = answers.get(answer);
      if (wanting === void 0) answers.set(answer, [resource]);
      else wanting.push(resource);
      questions.set(question, answers);
    }
  }
  return [...questions].sort(([a], [b]) => byText(a, b)).flatMap(([question, answers]) => answers.size > 1 ? [{ question, answers: [...answers.values()] }] : []);
}
var answersOf = ({ conditions }) => conditions.flatMap(answersTo);
function answersTo({ value }) {
  if (value.kind !== "symbol") return [];
  const negated = /^not\((.*)\)$/s.exec(value.key);
  if (negated !== null) return [{ question: negated[1], answer: "no" }];
  const yes = { question: value.key, answer: "yes" };
  const equality = /^equals\(("(?:[^"\\]|\\.)*"|-?\d+),(.*)\)$/s.exec(value.key);
  return equality === null ? [yes] : [yes, { question: equality[2], answer: equality[1] }];
}

// src/plan/templates/steps/conditions.ts
function separateConditional(resources) {
  const absent = resources.filter(isNeverDeployed);
  const present = resources.filter((resource) => !isNeverDeployed(resource));
  const refused = [];
  if (absent.length > 0 && resources.length > 1) {
    const members = present.length === 1 ? [...present, ...absent] : absent;
    refused.push(exclusive(members, present.length === 1 ? [] : present, whatLeavesOut));
  }
  const alternatives = findAlternatives(present);
  const taken = new Set(alternatives.flatMap(({ members }) => members));
  return {
    refused: [...refused, ...alternatives.map(({ members, beside, deciding }) => exclusive(members, beside, deciding))],
    left: present.filter((resource) => !taken.has(resource))
  };
}
var exclusiveWith = (members, rival) => exclusive(members, [rival], decidingBetween(members[0], rival));
function exclusive(members, beside, decidingOf) {
  const isCounted = members.every((member) => decidingOf(member)?.count !== void 0);
  return {
    members,
    verdict: "mutually-exclusive",
    reasons: [
      reasonFor("mutually-exclusive", members, beside, {
        path: isCounted ? "copy.count" : "condition",
        values: (resource) => {
          const deciding = decidingOf(resource);
          const value = deciding?.value ?? deciding?.count;
          return value === void 0 ? true : showValue(value);
        },
        at: (resource) => decidingOf(resource)?.at ?? resource.at
      })
    ]
  };
}
var whatLeavesOut = ({ conditions, copy }) => conditions.find(({ value }) => isFalse(value)) ?? (isEmpty(copy) ? copy : conditions[0] ?? null);
var isFalse = (value) => value.kind === "known" && value.value === false;
var isEmpty = (copy) => copy !== null && copy.count.kind === "known" && copy.count.value === 0;
var isNeverDeployed = ({ conditions, copy }) => conditions.some(({ value }) => isFalse(value)) || isEmpty(copy);

// src/plan/templates/steps/same-resource.ts
function findSameResources(resources) {
  const sets = partition(resources, identityOf);
  return {
    refused: sets.filter(({ length }) => length > 1).map((members) => ({
      members,
      verdict: "same-resource",
      reasons: [reasonFor("already-shared", members, [], { path: "name", values: ({ label }) => label })]
    })),
    // Of several declarations the one that is deployed says what the resource is like.
    left: sets.map((members) => members.find((member) => !isNeverDeployed(member)) ?? members[0])
  };
}
function separateNameless(resources) {
  const members = resources.filter(({ name }) => name.kind === "absent");
  if (members.length === 0) return { refused: [], left: resources };
  return {
    refused: [{ members, verdict: "undecidable", reasons: [reasonFor("undecided", members, [], { path: "name" })] }],
    left: resources.filter(({ name }) => name.kind !== "absent")
  };
}
function identityOf({ name, place, copy }) {
  if (copy !== null) return null;
  const keys = [foldName(name), place.resourceGroup, place.subscription].map(keyOfValue);
  return keys.includes(null) ? null : JSON.stringify(keys);
}

// src/plan/templates/steps/copies.ts
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

// src/plan/templates/steps/geo-partners.ts
var HAVE_PARTNERS = new Set(
  LINKS.filter(({ role }) => role === "geo-partner").map(({ to }) => to)
);
function separateGeoPartners(kind, resources) {
  if (!HAVE_PARTNERS.has(kind.type.toLowerCase())) return { refused: [], left: resources };
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
  const normalise = kind.children?.[child]?.[facet]?.normalise;
  const [only = normalise?.(ABSENT) ?? ABSENT] = values;
  if (values.length < 2 && (only.kind === "list" || only.kind === "object")) return only;
  const set = asSet({ kind: "list", items: values.length === 0 ? [only] : values, open: null }, (value) => value);
  return set.kind === "list" && set.items.length === 1 ? set.items[0] : set;
}

// src/plan/templates/agreement/environment.ts
function environmentOf(resource) {
  const tags = facetOf(resource, "tags");
  if (tags.kind === "object") {
    const name = Object.keys(tags.entries).find((tag) => ENVIRONMENT_TAGS.includes(tag.toLowerCase()));
    if (name !== void 0) return folded(tags.entries[name].value);
  }
  const words = resource.name.kind === "known" ? String(resource.name.value).toLowerCase().split(/[-_.]/) : [];
  const stage = words.flatMap((word) => stageOf(word) ?? []).at(0);
  return stage === void 0 ? ABSENT : known(stage);
}
function folded(value) {
  if (value.kind !== "known" || typeof value.value !== "string") return value;
  return known(stageOf(value.value) ?? value.value.toLowerCase());
}

// src/plan/templates/agreement/agreement.ts
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
var verdictOf = (standing) => VERDICTS[standing];
var VERDICTS = {
  "guided-apart": "keep-separate",
  different: "cannot-share",
  undecided: "undecidable"
};
function reasonsFor(standing, resources, profiles) {
  const wanted = standing === "undecided" ? "undecided" : "different";
  const named = resources.slice(0, 1 + MOST_NAMED);
  const compared = distinctBy(resources, (resource) => profiles.classOf(resource)).slice(0, MOST_COMPARED);
  const found = profiles.traits.flatMap(
    ({ code, path, read, isGuidance = false, at = ({ at: place }) => place }, index) => {
      if (standing !== "undecided" && isGuidance !== (standing === "guided-apart")) return [];
      if (!anyTwo(compared, (a, b) => profiles.compareOn(index, a, b) === wanted)) return [];
      return [
        {
          code: standing === "undecided" ? "undecided" : code,
          with: named.slice(1).map(({ label }) => label),
          path,
          values: named.map((resource) => showValue(read(resource))),
          at: named.map(at)
        }
      ];
    }
  );
  if (found.length > 0) return distinctBy(found, saying);
  return [{ code: "undecided", with: named.slice(1).map(({ label }) => label), path: null, values: [], at: [] }];
}
var saying = ({ code, path, values }) => code === "undecided" ? String(path) : JSON.stringify([path, values]);
var MOST_COMPARED = 100;
function anyTwo(items, holds) {
  return items.some((a, index) => items.slice(index).some((b) => holds(a, b)));
}

// src/plan/templates/agreement/capacity.ts
var loadsOf = ({ capacity }, resource, neighbours) => capacity.map((each) => ({
  limit: each.limit((facet) => facetOf(resource, facet)),
  count: amountOf(each, resource, neighbours)
}));
var addLoads = (a, b) => a.map(({ limit, count }, index) => ({
  limit: limit === null ? b[index].limit : Math.max(limit, b[index].limit ?? limit),
  count: count + b[index].count
}));
var excessesOf = ({ capacity }, loads) => capacity.flatMap((each, index) => {
  const { limit, count } = loads[index];
  return limit !== null && count > limit ? [{ capacity: each, limit, count }] : [];
});
function excessOf(kind, resources, neighbours) {
  const loads = resources.map((resource) => loadsOf(kind, resource, neighbours)).reduce(addLoads);
  return excessesOf(kind, loads)[0] ?? null;
}
function amountOf({ counts }, resource, neighbours) {
  if ("linkedBy" in counts) return Math.max(1, neighbours.linkedTo(resource, counts.linkedBy).length);
  return resource.children.filter(({ type }) => counts.children.includes(type)).length;
}

// src/plan/templates/agreement/nearest.ts
var MOST_COMPARED2 = 1e3;
function nearestAmong(others, profiles) {
  const classes = partition(others, (other) => profiles.classOf(other));
  const buckets = groupBy(classes, ([first]) => profiles.bucketOf(first) ?? "");
  const open = classes.filter(([first]) => !profiles.isGround(first));
  const guided2 = groupBy(
    classes.filter(([first]) => profiles.isGround(first)),
    ([first]) => profiles.guidanceOf(first)
  );
  const guides = [...guided2.values()].map((group) => group.slice(0, 2).flat());
  const known2 = /* @__PURE__ */ new Map();
  return (resource) => {
    const key = profiles.classOf(resource);
    const before = known2.get(key);
    if (before !== void 0) return before;
    const compare = profiles.comparerOf(resource);
    const bucket = profiles.bucketOf(resource);
    const near = bucket === null ? [] : buckets.get(bucket) ?? [];
    const far = profiles.isGround(resource) ? [...open.slice(0, MOST_COMPARED2), ...guides] : classes.slice(0, MOST_COMPARED2);
    const isWhole = (profiles.isGround(resource) ? open : classes).length <= MOST_COMPARED2;
    const standing = nearest([...near, ...far], resource, compare, isWhole ? "different" : "undecided");
    known2.set(key, standing);
    return standing;
  };
}
function nearest(classes, resource, compare, otherwise) {
  const standings = /* @__PURE__ */ new Set([otherwise]);
  for (const members of classes) {
    const other = members.find((member) => member !== resource);
    if (other === void 0) continue;
    const standing = compare(other);
    if (standing === "equal") return standing;
    standings.add(standing);
  }
  return ORDER.find((standing) => standings.has(standing)) ?? "different";
}
var ORDER = ["undecided", "guided-apart"];
function groupBy(items, keyOf2) {
  return new Map(partition(items, keyOf2).map((group) => [keyOf2(group[0]), group]));
}

// src/plan/templates/agreement/profiles.ts
var Profiles = class {
  constructor(resources, traits) {
    this.traits = traits;
    this.ids = traits.map(() => /* @__PURE__ */ new Map());
    const isGuided = (index) => traits[index].isGuidance === true;
    const all = traits.map((_, index) => index);
    this.order = [...all.filter(isGuided), ...all.filter((index) => !isGuided(index))];
    for (const resource of resources) this.profiles.set(resource, this.read(resource));
  }
  traits;
  profiles = /* @__PURE__ */ new Map();
  ids;
  /** Guidance comes before what cannot be. */
  order;
  /** How two resources stand to each other over all traits. */
  compare(a, b) {
    return this.comparerOf(a)(b);
  }
  comparerOf(resource) {
    const profile = this.profiles.get(resource);
    return (other) => this.compareProfiles(profile, this.profiles.get(other));
  }
  compareProfiles(first, second) {
    let standing = "equal";
    for (const index of this.order) {
      const verdict = this.compareSaid(index, first[index], second[index]);
      if (verdict === "different") return this.traits[index].isGuidance === true ? "guided-apart" : "different";
      if (verdict === "undecided") standing = "undecided";
    }
    return standing;
  }
  compareOn(index, a, b) {
    return this.compareSaid(index, this.profiles.get(a)[index], this.profiles.get(b)[index]);
  }
  /** One text for resources that stand alike to every other one. */
  classOf(resource) {
    return this.profiles.get(resource).map(({ id }) => id).join();
  }
  /** Resources that are equal have one; null for one that equals none. Traits with an order of their own play no part. */
  bucketOf(resource) {
    const strict = this.profiles.get(resource).filter((_, index) => this.traits[index].compare === void 0);
    return strict.some(({ certainty }) => certainty === "unknown") ? null : strict.map(({ id }) => id).join();
  }
  /** Whether everything is known. */
  isGround(resource) {
    return this.profiles.get(resource).every(({ certainty }) => certainty === "ground");
  }
  /** One text for resources that guidance sees alike. */
  guidanceOf(resource) {
    return this.profiles.get(resource).filter((_, index) => this.traits[index].isGuidance === true).map(({ id }) => id).join();
  }
  compareSaid(index, a, b) {
    if (a.id === b.id && a.certainty !== "unknown") return "equal";
    const { compare } = this.traits[index];
    if (compare === void 0 && a.certainty === "ground" && b.certainty === "ground") return "different";
    return (compare ?? compareValues)(a.value, b.value);
  }
  read(resource) {
    return this.traits.map((trait, index) => {
      const value = trait.read(resource);
      const ids = this.ids[index];
      const digest = digestValue(value);
      const id = ids.get(digest) ?? ids.size;
      ids.set(digest, id);
      return { value, id, certainty: certaintyOf(value) };
    });
  }
};
function certaintyOf(value) {
  if (value.kind === "known" || value.kind === "absent") return "ground";
  if (value.kind === "symbol") return "symbolic";
  if (value.kind === "unknown" || value.open !== null) return "unknown";
  const parts = value.kind === "list" ? value.items : Object.values(value.entries).map((entry) => entry.value);
  const certainties = new Set(parts.map(certaintyOf));
  return CERTAINTIES.find((each) => certainties.has(each)) ?? "ground";
}
var CERTAINTIES = ["unknown", "symbolic"];

// src/plan/templates/agreement/gather.ts
function gather(kind, resources, neighbours, policy) {
  const profiles = new Profiles(resources, traitsOf(kind, policy));
  const drafts = draftGroups(kind, resources, neighbours, profiles);
  const alone2 = drafts.filter(({ members }) => members.length === 1);
  const groups = drafts.flatMap(({ members }) => members.length > 1 ? [members] : []);
  return { groups, refused: resources.length < 2 ? [] : refuse(alone2, groups.flat(), profiles) };
}
function draftGroups(kind, resources, neighbours, profiles) {
  const drafts = [];
  const buckets = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const bucket = profiles.bucketOf(resource);
    const near = bucket === null ? [] : buckets.get(bucket) ?? [];
    const loads = loadsOf(kind, resource, neighbours);
    let apart = null;
    const draft = near.find((each) => {
      if (![...each.kinds.values()].every((member) => profiles.compare(member, resource) === "equal")) return false;
      const held = excessesOf(kind, addLoads(each.loads, loads)).find(({ capacity }) => capacity.isHard);
      if (held === void 0 && !each.answers.exclude(resource)) return true;
      each.apart ??= held ?? { rival: resource };
      apart ??= held ?? { rival: each.members.find((other) => excludes(other, resource)) };
      return false;
    });
    if (draft === void 0) {
      const kinds = /* @__PURE__ */ new Map([[profiles.classOf(resource), resource]]);
      const own = { members: [resource], kinds, answers: new Answers(), loads, apart };
      own.answers.add(resource);
      drafts.push(own);
      near.push(own);
      if (bucket !== null) buckets.set(bucket, near);
    } else {
      draft.members.push(resource);
      draft.answers.add(resource);
      draft.kinds.set(profiles.classOf(resource), resource);
      draft.loads = addLoads(draft.loads, loads);
    }
  }
  return drafts;
}
function refuse(drafts, grouped, profiles) {
  const others = [...drafts.flatMap(({ members }) => members), ...grouped];
  const standingOf = amongPossible(others, profiles);
  const sets = /* @__PURE__ */ new Map();
  for (const { members, apart } of drafts) {
    const fate = fateOf(standingOf(members[0]), apart);
    const key = keyOf(fate, members[0]);
    const set = sets.get(key);
    if (set === void 0) sets.set(key, { fate, members: [...members] });
    else set.members.push(...members);
  }
  return [...sets.values()].map(({ fate, members }) => {
    if (typeof fate !== "string" && "rival" in fate) return exclusiveWith(members, fate.rival);
    const beside = members.length > 1 ? [] : others.filter((other) => other !== members[0]).slice(0, MOST_NAMED);
    if (typeof fate !== "string")
      return { members, verdict: "cannot-share", reasons: [fullReason(fate, members, beside)] };
    return { members, verdict: verdictOf(fate), reasons: reasonsFor(fate, [...members, ...beside], profiles) };
  });
}
var fateOf = (standing, apart) => standing === "equal" ? apart ?? "different" : standing;
var keyOf = (fate, { label }) => typeof fate === "string" ? fate : "rival" in fate ? `exclusive ${label}` : "full";
function amongPossible(others, profiles) {
  const standingOf = nearestAmong(others, profiles);
  const isMany = others.length > MOST_CONDITIONAL;
  return (resource) => {
    if (isMany || resource.conditions.length === 0) return standingOf(resource);
    const possible = others.filter((other) => !excludes(resource, other));
    const isAlone = possible.length < 2 || possible.length === others.length;
    return isAlone ? standingOf(resource) : nearestAmong(possible, profiles)(resource);
  };
}
var MOST_CONDITIONAL = 500;
function fullReason({ capacity, limit }, members, beside) {
  const reason = reasonFor("limit-exceeded", members, beside, { path: capacity.what });
  return { ...reason, values: [limit] };
}

// src/plan/templates/steps/guidance.ts
var HOSTING = ["host-storage", "maybe-host-storage"];
function applyGuidance(kind, resources, neighbours, policy) {
  if (resources.length < 2) return { refused: [], left: resources };
  const always = kind.guidance.find(({ when }) => when === "always");
  if (always !== void 0) return { refused: [keepApart(resources, [], guided(always))], left: [] };
  const isolated = resources.filter(isIsolatedBy(policy));
  const isFree = isNotIn(isolated);
  const hosting = kind.guidance.find(({ when }) => when === "hosts-functions");
  const isHost = (resource) => HOSTING.some((role) => neighbours.linkedTo(resource, role).length > 0);
  const hosts = hosting === void 0 ? [] : resources.filter((resource) => isFree(resource) && isHost(resource));
  return separate(resources, [
    ...isolated.length === 0 ? [] : [{ members: isolated, reason: policyReason }],
    ...hosts.length === 0 ? [] : [{ members: hosts, reason: guided(hosting) }]
  ]);
}
function isNotIn(items) {
  const set = new Set(items);
  return (item) => !set.has(item);
}
function separate(resources, parts) {
  const out = new Set(parts.flatMap(({ members }) => members));
  const rest = resources.filter((resource) => !out.has(resource));
  const isAlone = rest.length === 1 && parts.length > 0;
  return {
    refused: parts.map(
      ({ members, reason }, index) => index === parts.length - 1 && isAlone ? keepApart([...members, ...rest], [], reason) : keepApart(members, members.length === 1 ? rest : [], reason)
    ),
    left: isAlone ? [] : rest
  };
}
var keepApart = (members, beside, reason) => ({ members, verdict: "keep-separate", reasons: [reason(members, beside)] });
var guided = ({ id }) => (members, beside) => reasonFor("separate-by-guidance", members, beside, { path: id });
var policyReason = (members, beside) => reasonFor("isolated-by-policy", members, beside, { path: "isolate" });
function isIsolatedBy({ isolate }) {
  const matchers = isolate.map((text) => ({ text, matches: matcherOf(text) }));
  return ({ label, at }) => matchers.some(({ text, matches }) => text === label || matches(at.file));
}

// src/plan/templates/steps/already-shared.ts
function findAlreadyShared(resources) {
  const sets = partition(resources, planOf).filter(
    ([first, ...others]) => others.length > 0 || isMultiplied(first) && isOnOnePlan(first)
  );
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
function planOf(resource) {
  const written = facetOf(resource, "plan");
  return written.kind === "known" || written.kind === "symbol" ? keyOfValue(written) : null;
}
function isOnOnePlan(resource) {
  const plan = planOf(resource);
  return plan !== null && !plan.includes("copyIndex(");
}

// src/plan/templates/steps/left-over.ts
function settleLeftOver(kind, resource, sets, policy) {
  const isTold = sets.some(({ members }) => members.some((member) => member === resource));
  const others = sets.flatMap(({ members }) => members);
  if (isTold || others.length === 0) return null;
  const always = kind.guidance.find(({ when }) => when === "always");
  if (always !== void 0) return alone(keepApart([resource], others, guided(always)));
  const profiles = new Profiles([resource, ...others], traitsOf(kind, policy));
  const standing = nearestAmong(others, profiles)(resource);
  if (standing !== "equal") {
    const reasons = reasonsFor(standing, [resource, ...others.slice(0, MOST_NAMED)], profiles);
    return alone({ members: [resource], verdict: verdictOf(standing), reasons });
  }
  const holdsEqual = ({ members }) => members.some((member) => profiles.compare(resource, member) === "equal");
  const set = sets.filter(({ verdict }) => verdict !== "mutually-exclusive").find(holdsEqual) ?? sets.find(holdsEqual);
  if (set.verdict === "keep-separate") return { set: joined(set, resource), inPlaceOf: set };
  const named = set.members.slice(0, MOST_NAMED);
  const isOpen = set.verdict === "mutually-exclusive" && !named.some(isNeverDeployed);
  return alone({
    members: [resource],
    verdict: isOpen ? "undecidable" : set.verdict,
    reasons: set.reasons.map(({ code, path }) => ({
      code: isOpen ? "undecided" : code,
      with: named.map(({ label }) => label),
      path,
      values: [],
      at: [resource, ...named].map(({ at }) => at)
    }))
  });
}
var alone = (set) => ({ set, inPlaceOf: null });
function joined({ members, verdict, reasons }, resource) {
  return {
    members: [...members, resource],
    verdict,
    reasons: reasons.map((reason) => ({
      ...reason,
      with: [...reason.with, resource.label],
      values: reason.values.length === 0 ? [] : [...reason.values, null],
      at: [...reason.at, resource.at]
    }))
  };
}

// src/plan/templates/judge-kind.ts
function judgeKind(kind, resources, neighbours, policy) {
  const refused = [];
  const take = ({ refused: sets, left: left2 }) => {
    refused.push(...sets);
    return left2;
  };
  const { refused: declaredTwice, left: distinct } = findSameResources(take(separateNameless(resources)));
  let left = take(separateConditional(distinct));
  left = take(findAlreadyShared(left));
  left = take(separateGeoPartners(kind, left));
  left = take(separateCopies(left));
  left = take(applyGuidance(kind, left, neighbours, policy));
  const { groups, refused: apart } = gather(kind, left, neighbours, policy);
  const last = left.length === 1 ? settleLeftOver(kind, left[0], refused, policy) : null;
  const settled = refused.filter((set) => set !== last?.inPlaceOf);
  return { groups, refused: [...declaredTwice, ...settled, ...apart, ...last === null ? [] : [last.set]] };
}

export {
  facetOf,
  isEqual,
  partition,
  distinctBy,
  keyOfValue,
  excessOf,
  traitsOf,
  judgeKind
};
