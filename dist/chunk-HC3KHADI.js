import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readCandidates,
  require_ignore,
  selectCandidates
} from "./chunk-N5VPE62C.js";
import {
  PRICES_COMPILED
} from "./chunk-IMJU3FE2.js";
import {
  FRAMEWORK_MARK
} from "./chunk-IVRLPSBC.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import {
  UsageError,
  assertNever
} from "./chunk-GU4GOESL.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/model/note.ts
var INCOMPLETE = /* @__PURE__ */ new Set([
  "unreadable-file",
  "file-too-large",
  "not-utf8",
  "syntax-error",
  "nested-too-deeply",
  "too-many-contexts",
  "too-many-files"
]);
var isIncomplete = (note) => INCOMPLETE.has(note.kind);

// src/model/severity.ts
var RANK = { info: 0, warning: 1, error: 2 };
var reaches = (severity, threshold) => threshold !== "none" && RANK[severity] >= RANK[threshold];

// src/findings/conclude.ts
var conclude = (report, failOn) => ({
  failing: report.findings.filter(({ severity }) => reaches(severity, failOn)).length,
  incomplete: report.notes.some(isIncomplete)
});

// src/report/escape-terminal.ts
var defuseCommands = (line) => line.replace(/^(\s*):(?=:)/, "$1\\u{3a}").replaceAll("##[", "\\u{23}#[");

// src/report/phrase.ts
function say(strings, ...values) {
  const parts = strings.flatMap((text, index) => [...wordsOf(text), ...partsOf(values[index])]);
  return parts.reduce(joinWords, []);
}
var name = (text) => ({ kind: "name", text });
var quoted = (text) => ({ kind: "words", text });
var place = (at) => ({ kind: "place", at });
var inList = (phrases) => phrases.length < 2 ? phrases.flat() : join([join(phrases.slice(0, -1), ", "), phrases.at(-1)], " and ");
var inSequence = (phrases) => join(phrases, ", ");
function names(texts, atMost = 5) {
  const shown = texts.length > atMost ? texts.slice(0, atMost - 1) : texts;
  const phrases = shown.map((text) => [name(text)]);
  return inList(shown.length < texts.length ? [...phrases, say`${texts.length - shown.length} more`] : phrases);
}
function places(positions, atMost = 4) {
  const shown = positions.slice(0, atMost).map((at) => [place(at)]);
  const left = positions.length - shown.length;
  return inSequence(left > 0 ? [...shown, say`${left} more`] : shown);
}
var count = (amount, one, many = `${one}s`) => wordsOf(`${digits(amount)} ${amount === 1 ? one : many}`);
var sentences = (phrases) => join(
  phrases.filter(({ length }) => length > 0),
  " "
);
var join = (phrases, between) => phrases.flatMap((phrase, index) => index === 0 ? phrase : [...wordsOf(between), ...phrase]);
var digits = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
var wordsOf = (text) => text === "" ? [] : [{ kind: "words", text }];
function partsOf(value) {
  if (value === void 0) return [];
  if (typeof value === "number") return wordsOf(digits(value));
  return "kind" in value ? [value] : value;
}
function joinWords(parts, part) {
  const last = parts.at(-1);
  if (part.kind !== "words" || last?.kind !== "words") return [...parts, part];
  return [...parts.slice(0, -1), { kind: "words", text: last.text + part.text }];
}

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
  return noun === null ? say`${count(amount, "resource")} of type ${name(type)}` : count(amount, noun);
}
function resourceNoun(type) {
  const noun = nounOf(type);
  return noun === null ? [name(type)] : [{ kind: "words", text: noun }];
}
var nounOf = (type) => isKnown(type) ? NOUNS[type] : null;
var isKnown = (type) => Object.hasOwn(NOUNS, type);

// src/report/words/checklist.ts
function checklistFor(groups) {
  const replaced = total(groups);
  if (replaced.length === 0) return null;
  return {
    title: say`${inList(replaced.map(({ type, count: count2 }) => countResources(count2, type)))} would be replaced`,
    items: [
      say`Find out whether these components are deployed. Where they are not, there is nothing to move.`,
      say`Data does not move by itself: rehearse in a development environment, and do production last.`,
      ...replaced.map(copyStep),
      say`Make sure that the deployment does not delete what has left the code (complete mode, deployment stacks) before the copy is checked.`,
      say`Addresses and keys change: update clients, secrets, custom domains and dashboards.`,
      say`Delete the old resources last: an account takes its data with it.`
    ]
  };
}
function copyStep({ type, count: count2 }) {
  const resources = countResources(count2, type);
  if (type === "Microsoft.DocumentDB/databaseAccounts") {
    return say`Copy the databases of ${resources} into the shared ones, and compare the number of items.`;
  }
  if (type === "Microsoft.Storage/storageAccounts") {
    return say`Copy the content of ${resources}: files, queued messages, function keys, the state of Durable Functions.`;
  }
  return say`Copy the content of ${resources}.`;
}
function total(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const { type, count: count2 } of groups.flatMap(({ replaced }) => replaced)) {
    counts.set(type, (counts.get(type) ?? 0) + count2);
  }
  return [...counts].filter(([, count2]) => count2 > 0).map(([type, count2]) => ({ type, count: count2 }));
}

// src/report/words/explain.ts
var others = ({ reason }) => reason.with.length > 0 ? names(reason.with) : say`the other components`;
var both = (topic) => topic.reason.with.length === 0 ? topic.subject : names([...idsOf(topic), ...topic.reason.with]);
var be = ({ many }) => many ? say`are` : say`is`;
var property = ({ reason }, otherwise) => name(reason.path ?? otherwise);
function valueOf({ reason }, index = 0) {
  const value = reason.values[index] ?? null;
  return value === null ? null : name(String(value));
}
function tellValues(topic, otherwise) {
  const path = property(topic, otherwise);
  const held = valuesHeld(topic);
  if (held.length < 2) return say`${both(topic)} differ in ${path}.`;
  const clauses = held.map(
    ({ value, who }) => value === null ? say`not set for ${who}` : say`${name(String(value))} for ${who}`
  );
  return say`${path} is ${inSequence(clauses)}.`;
}
var IS = { one: say`is`, many: say`are` };
var IS_IN = { one: say`is in`, many: say`are in`, again: say`in` };
function tellStates(topic, { one, many, again }, otherwise) {
  const held = valuesHeld(topic);
  if (held.length < 2 || held.some(({ value }) => value === null)) return otherwise;
  const clauses = held.map(({ value, who, isMany }, index) => {
    const verb = isMany ? many : one;
    return say`${who} ${index === 0 ? verb : again ?? verb} ${name(String(value))}`;
  });
  return say`${join(clauses, topic.reason.with.length > 1 ? "; " : ", ")}.`;
}
var isSameForAll = ({ reason }) => reason.values.length > 1 && new Set(reason.values).size === 1 && reason.values[0] !== null;
function valuesHeld({ subject, many, reason }) {
  const [own, ...theirs] = reason.values;
  if (own === void 0 || theirs.length === 0 || reason.with.length === 0) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const [index, id] of reason.with.entries()) {
    const value = theirs[Math.min(index, theirs.length - 1)] ?? null;
    groups.set(value, [...groups.get(value) ?? [], id]);
  }
  const rest = [...groups].map(([value, ids]) => ({ value, who: names(ids), isMany: ids.length > 1 }));
  return [{ value: own, who: subject, isMany: many }, ...rest];
}
var idsOf = ({ subject }) => subject.flatMap((part) => part.kind === "name" ? [part.text] : []);

// src/report/words/rewrite.ts
var REWRITE_WORDS = {
  "props-not-movable": explainProps,
  "used-before-last-member": (topic) => ({
    why: say`A component of the group is used before ${needed(topic)} exists, which another one needs.`,
    change: say`Move that use below the last component of the group.`
  }),
  "exported-reference": explainExport,
  "unclassified-reference": (topic) => ({
    why: say`${topic.subject} ${be(topic)} used in a way that cannot be followed.`,
    change: say`Read it by its own name only, and assign to it only once.`
  }),
  "existing-backend-not-editable": (topic) => ({
    why: say`The existing backend cannot take ${topic.subject} where it stands${because(topic)}.`,
    change: say`Write its components as one object literal, below everything that they need.`
  }),
  "generated-file": (topic) => ({
    why: say`The file that creates ${topic.subject} is generated: its generator would undo the change.`,
    change: say`Change what generates it.`
  }),
  "type-errors": () => ({
    why: say`The rewritten source would have type errors that it does not have now.`,
    change: say`Follow the suggestion by hand, and correct the types on the way.`
  }),
  "contract-forbids": (topic) => ({
    why: say`The contract of the framework does not take this grouping${because(topic)}.`,
    change: say`Update the framework to a release that takes it.`
  }),
  "contract-unproven": (topic) => ({
    why: say`It is not proven that the framework takes this grouping${because(topic)}.`,
    change: say`Try it in a development environment first.`
  }),
  "loses-resources": (topic) => ({
    why: say`Inside a backend, ${topic.subject} would no longer create everything that it creates now${because(topic)}.`,
    change: say`Create what is missing beside the backend.`
  }),
  "stateful-needs-consent": () => ({
    why: say`The rewrite replaces resources that hold data.`,
    change: say`Agree to it, once the data has a way to move.`
  })
};
function explainProps(topic) {
  const { subject, reason } = topic;
  switch (reason.path) {
    case "instances": {
      const times = valueOf(topic);
      const often = times === null ? say`more than once` : say`${times} times`;
      return {
        why: say`The code that creates ${subject} runs ${often}, and not every run gives the same group.`,
        change: say`Create it where it is needed, outside the shared function.`
      };
    }
    case "statements":
      return {
        why: say`${subject} are created in different blocks of the source.`,
        change: say`Create them in one block.`
      };
    case "declarators":
      return {
        why: say`${subject} ${be(topic)} declared in one statement with components of another group.`,
        change: say`Declare it in a statement of its own.`
      };
    case "factory-form":
      return {
        why: say`The function that creates ${subject} does more with it than give it back.`,
        change: say`Return it as it is created, at the end of a plain function.`
      };
    case "factory-result":
      return {
        why: say`The function that creates ${subject} declares a result that a definition may not be.`,
        change: say`Declare the class of the component as its result, or nothing.`
      };
    case "factory-scope":
      return {
        why: say`The function that creates ${subject} is not simply handed what it is created in.`,
        change: say`Take the stack as a parameter, and hand it over by its name.`
      };
    case "factory-mention":
      return {
        why: say`The function that creates ${subject} is used elsewhere too, so what it gives back cannot change.`,
        change: say`Call it once, and use it nowhere else.`
      };
    default:
      return {
        why: say`The arguments of ${subject} may mean something else where the backend would be created.`,
        change: say`Create the components of the group one after the other, with nothing between them.`
      };
  }
}
function explainExport(topic) {
  const { subject, reason } = topic;
  if (reason.path === "factory-unseen") {
    return {
      why: say`Code that was not read may use the function that creates ${subject}.`,
      change: say`Let all code be read, and say "private": true in a package.json that nobody installs.`
    };
  }
  return {
    why: say`${subject} ${be(topic)} exported where it is created, so other files may use it.`,
    change: say`Give it a name of its own first, and export that.`
  };
}
var needed = ({ reason }) => reason.path === null ? say`something` : [name(reason.path)];
var because = ({ reason }) => reason.path === null ? [] : say` (${name(reason.path)})`;

// src/report/words/evidence.ts
function tellScopes(topic) {
  const apart = say`${both(topic)} are created in different constructs`;
  if (isSameForAll(topic)) return say`${apart}, each called ${valueOf(topic)}.`;
  return tellStates(topic, IS_IN, say`${apart}.`);
}
function explainConflict(topic) {
  const { path } = topic.reason;
  if (isSameForAll(topic) && path === "entityName") {
    return {
      why: say`${both(topic)} are APIs of one entity, ${valueOf(topic)}: their functions would have the same names.`,
      change: say`Rename one entity, or keep them apart.`
    };
  }
  if (isSameForAll(topic)) {
    return {
      why: say`${both(topic)} have the same ${property(topic, "name")}, ${valueOf(topic)}: in one backend they would become one.`,
      change: say`Give them different names, or keep them apart.`
    };
  }
  const why = tellValues(topic, "a setting");
  if (path === "partitionKey") {
    return {
      why,
      change: say`A container has one partition key: use the same one, or name the containers differently.`
    };
  }
  if (path?.startsWith("environmentVariables") === true) {
    return { why, change: say`A Function App has one value per variable: use the same value, or another name.` };
  }
  return { why, change: say`A shared resource has one value for it: use the same one, or keep them apart.` };
}
function tellPolicy(topic) {
  const { subject, reason } = topic;
  const value = valueOf(topic);
  if (reason.with.length > 0) {
    return say`The policy draws a line between ${both(topic)} (${property(topic, "boundaries")}).`;
  }
  const entry = value === null ? say`.` : say`, by ${value}.`;
  return say`The policy keeps ${subject} apart: ${property(topic, "isolate")}${entry}`;
}
function tellExisting(topic) {
  const { subject, reason } = topic;
  if (reason.with.length > 0) return say`${both(topic)} have no resource in common that a backend would share.`;
  const prop = reason.path === null ? [] : say` through ${name(reason.path)}`;
  return say`${subject} ${topic.many ? say`use` : say`uses`} resources that exist already${prop}.`;
}
function tellClass(topic) {
  const own = valueOf(topic) ?? (topic.kind === null ? null : name(topic.kind));
  const backend = name("defineBackend");
  return own === null ? say`${backend} does not take the class of ${topic.subject}.` : say`${backend} does not take a ${own}.`;
}
function explainLimit(topic) {
  const limit = valueOf(topic);
  const most = limit === null ? [] : say` (${limit})`;
  const isPolicy = topic.reason.path === "maxComponentsPerBackend";
  return {
    why: say`With ${topic.subject}, the backend of ${others(topic)} would pass ${property(topic, "a limit")}${most}.`,
    change: isPolicy ? say`Raise ${property(topic, "")} in the policy, or begin another backend.` : say`Begin another backend.`
  };
}
function tellSubclass(topic) {
  const own = valueOf(topic);
  const base = topic.kind === null ? say`a component class` : name(topic.kind);
  const which = own === null ? say`a class` : say`${own}, a class`;
  return say`${topic.subject} ${be(topic)} of ${which} of this repository that extends ${base}.`;
}
function tellUndecided(topic) {
  const { reason, subject } = topic;
  if (reason.path === null) return say`It cannot be told whether ${both(topic)} may share.`;
  if (reason.path === "scope") return say`It cannot be told which construct ${subject} ${be(topic)} created in.`;
  if (reason.values.length === 0) {
    return say`Too little could be read of ${name(reason.path)} to tell whether ${both(topic)} may share.`;
  }
  const [own, other] = [valueOf(topic, 0), valueOf(topic, 1)];
  const values = own === null || other === null ? [] : say`: ${own} against ${other}`;
  return say`It cannot be told whether ${both(topic)} agree on ${name(reason.path)}${values}.`;
}
function tellDeciding({ reason }) {
  if (reason.path === "scope") return say`Create it directly in a stack or construct of this repository.`;
  if (reason.values.length === 0) return say`Write it out in plain source.`;
  return say`Write the value out, or use the same expression for all.`;
}

// src/report/words/separation.ts
var SEPARATION_WORDS = {
  "different-scope": (topic) => ({
    why: tellScopes(topic),
    change: say`Create them in one construct, or keep them apart.`
  }),
  "different-region": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are in different regions.`),
    change: say`Give them the same ${property(topic, "location")}, or keep them apart.`
  }),
  "different-subscription": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different subscriptions.`),
    change: say`Deploy them to one subscription, or keep them apart.`
  }),
  "different-resource-group": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different resource groups.`),
    change: say`Deploy them to one resource group, or keep them apart.`
  }),
  "different-environment": (topic) => ({
    why: tellValues(topic, "environment"),
    change: say`Keep environments apart. If they are one, give them the same ${property(topic, "environment")}.`
  }),
  "different-network-boundary": (topic) => ({
    why: tellValues(topic, "networking"),
    change: say`Keep them apart, or give them the same ${property(topic, "networking")} if one boundary may hold them.`
  }),
  "different-tags": (topic) => ({
    why: tellValues(topic, "tags"),
    change: say`Give them the same ${property(topic, "tags")}, or take that tag out of ${name("boundaries.tags")} in the policy.`
  }),
  "incompatible-consistency": (topic) => ({
    why: tellValues(topic, "consistency"),
    change: say`A Cosmos DB account has one default consistency: give them the same ${property(topic, "consistency")}.`
  }),
  "incompatible-capacity-mode": (topic) => ({
    why: tellStates(topic, IS, say`${both(topic)} are billed in different modes.`),
    change: say`A Cosmos DB account is either serverless or provisioned: choose one (${name("enableServerless")}, ${name("throughput")}).`
  }),
  "incompatible-api": (topic) => ({
    why: tellValues(topic, "api"),
    change: say`A Cosmos DB account speaks one API: use the same one, or keep them apart.`
  }),
  "incompatible-runtime": (topic) => ({
    why: tellValues(topic, "runtime"),
    change: say`A Function App has one runtime and one major version: give them the same ${property(topic, "runtime")}.`
  }),
  "incompatible-os": (topic) => ({
    why: tellValues(topic, "os"),
    change: say`A plan runs one operating system: use the same one, or keep them apart.`
  }),
  "incompatible-tier": (topic) => ({
    why: tellValues(topic, "sku"),
    change: say`Give them the same ${property(topic, "sku")}, or keep them apart.`
  }),
  "incompatible-kind": (topic) => ({
    why: tellValues(topic, "kind"),
    change: say`Give them the same ${property(topic, "kind")}, or keep them apart.`
  }),
  "conflicting-setting": explainConflict,
  "disaster-recovery-pair": (topic) => ({
    why: say`${both(topic)} stand in for each other when a region fails.`,
    change: say`Nothing: sharing would remove the protection.`
  }),
  "separate-by-guidance": (topic) => ({
    why: say`${both(topic)} are better kept apart, by the guidance for this kind of resource.`,
    change: say`Nothing: keep them apart.`
  }),
  "isolated-by-policy": (topic) => ({
    why: tellPolicy(topic),
    change: say`Change ${property(topic, "isolate")} in the policy, if they may share.`
  }),
  "already-shared": (topic) => ({
    why: tellExisting(topic),
    change: say`Nothing to do.`
  }),
  "already-in-backend": (topic) => ({
    why: say`${topic.subject} ${be(topic)} in a backend already.`,
    change: say`Nothing to do.`
  }),
  "unsupported-component": (topic) => ({
    why: tellClass(topic),
    change: say`Use a class that it takes, or keep it apart.`
  }),
  "limit-exceeded": explainLimit,
  "depends-on-member": (topic) => ({
    why: say`${both(topic)} cannot be in one backend: the props of one use another, and a backend creates them all at once.`,
    change: say`Hand over what is needed in another way, or keep them apart.`
  }),
  "duplicate-component-id": (topic) => ({
    why: say`Another component is called ${topic.subject} too, and a backend takes an id only once.`,
    change: say`Rename one. Where it is deployed already, a new id means new resources.`
  }),
  "mutually-exclusive": (topic) => ({
    why: say`${both(topic)} are never deployed together.`,
    change: say`Nothing to do: only one of them exists at a time.`
  }),
  "declared-in-loop": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a loop.`,
    change: say`Create each component by itself, outside the loop.`
  }),
  "declared-conditionally": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created only under a condition.`,
    change: say`Create it always, or keep it apart.`
  }),
  "declared-in-callback": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a callback, which may run never, once or often.`,
    change: say`Create it outside the callback.`
  }),
  "id-not-literal": (topic) => ({
    why: say`The id ${topic.subject} ${be(topic)} not written as plain text where the component is created.`,
    change: say`Write the id as plain text.`
  }),
  subclassed: (topic) => ({
    why: tellSubclass(topic),
    change: say`Use ${topic.kind === null ? say`the component class` : name(topic.kind)} itself, or keep it apart.`
  }),
  undecided: (topic) => ({
    why: tellUndecided(topic),
    change: tellDeciding(topic)
  })
};

// src/report/words/reasons.ts
function explainRefusal(refusal2, members) {
  const [first] = refusal2.members;
  const kind = first === void 0 ? null : members.componentOf(first)?.kind ?? null;
  const subject = names(refusal2.components);
  const telling = refusal2.reasons.filter(({ code }, index) => index === 0 || code !== "different-scope");
  return telling.map((reason) => {
    if (isAboutOthers(reason)) return explainOthers(subject, reason);
    return explain({ subject, many: refusal2.components.length > 1, kind, reason });
  });
}
function explainRewrite({ rewrite, components }) {
  if (rewrite.kind === "ready") return [];
  return rewrite.reasons.map((reason) => {
    const ids = reason.with.length > 0 ? reason.with : components;
    return explain({ subject: names(ids), many: ids.length > 1, kind: null, reason });
  });
}
var WORDS = {
  ...SEPARATION_WORDS,
  ...REWRITE_WORDS
};
var explain = (topic) => ({
  ...WORDS[topic.reason.code](topic),
  at: distinct(topic.reason.at)
});
var ABOUT_ONE = /* @__PURE__ */ new Set([
  "subclassed",
  "declared-in-loop",
  "declared-conditionally",
  "declared-in-callback",
  "id-not-literal",
  "unsupported-component"
]);
function isAboutOthers({ code, path, with: others2 }) {
  if (others2.length === 0) return false;
  if (code === "already-shared") return path !== null;
  if (code === "isolated-by-policy") return path === "isolate";
  return ABOUT_ONE.has(code) || code === "undecided" && path === "scope";
}
function explainOthers(subject, reason) {
  const others2 = { ...reason, with: [], values: [] };
  const topic = { subject: names(reason.with), many: reason.with.length > 1, kind: null, reason: others2 };
  const { why, change, at } = explain(topic);
  const known = reason.code === "undecided" ? say`It is not known whether ${subject} may share with ${topic.subject}` : say`${subject} cannot share with ${topic.subject}`;
  return { why: say`${known}: ${lowerStart(why)}`, change, at };
}
function lowerStart([first, ...rest]) {
  if (first?.kind !== "words") return first === void 0 ? [] : [first, ...rest];
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}
function distinct(positions) {
  return positions.filter(
    (position, index) => positions.findIndex((other) => byPosition(position, other) === 0) === index
  );
}

// src/report/words/titles.ts
var NOT_GROUPED = say`Not grouped, and why`;
var NO_COUNTERPART = say`No counterpart to share with`;
var EXISTING = say`In a backend already`;
var NOTES = say`Notes`;
var BEFORE_YOU_DEPLOY = say`Before you deploy`;
var PRICES = say`How the fixed cost was counted`;
var SUGGESTION = say`Suggested grouping`;
var READY = say`Ready to apply: ${name("backend-advisor fix")} shows the diff.`;
var tellRewrite = (reasons) => reasons === 0 ? say`ready to apply` : say`${count(reasons, "reason")} against rewriting it as it stands`;

// src/report/visible.ts
var NAME_LIMIT = 300;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var HIDDEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]|(?! )\\p{Zs}", "gu");
var makeVisible = (text) => text.replace(HIDDEN, (char) => SHORT[char] ?? codePoint(char));
function shortName(text) {
  const visible = makeVisible(text.length > 4 * NAME_LIMIT ? text.slice(0, 4 * NAME_LIMIT) : text);
  const points = Array.from(visible);
  return points.length > NAME_LIMIT ? `${points.slice(0, NAME_LIMIT - 1).join("")}…` : visible;
}
var visibleLines = (code, tab = "	") => code.replace(/\n+$/, "").split(/\r\n|\r|\n/).map((line) => line.split("	").map(makeVisible).join(tab));
var codePoint = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;

// src/report/plain.ts
function quoteName(text) {
  const visible = shortName(text);
  return /^`.*`$/.test(visible) ? visible : `\`${visible}\``;
}
var plainText = (phrase) => phrase.map(plainPart).join("");
function plainPart(part) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text);
    case "name":
      return quoteName(part.text);
    case "place":
      return `${shortName(part.at.file)}:${part.at.line}`;
  }
}

// src/report/text/cells.ts
function cellsOf(text) {
  let cells = 0;
  for (const char of text) cells += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
var COMBINING = /^[\p{Mn}\p{Me}]$/u;
var WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

// src/report/text/lines.ts
var indentBy = (columns, mark = "") => ({
  first: padStart(mark, columns),
  rest: " ".repeat(columns)
});
function wrap(phrase, page, indent, look = "plain") {
  const lines = [[]];
  let used = cellsOf(indent.rest);
  for (const word of wordsOf2(phrase, look)) {
    const cells = word.reduce((sum2, { text }) => sum2 + cellsOf(text), 0);
    const line = lines.at(-1);
    if (line.length > 0 && used + 1 + cells > page.width) {
      lines.push([word]);
      used = cellsOf(indent.rest) + cells;
    } else {
      line.push(word);
      used += cells + (line.length > 1 ? 1 : 0);
    }
  }
  return lines.map((words, index) => {
    const text = words.map((word) => word.map((run2) => paint(run2, page.style)).join("")).join(" ");
    return (index === 0 ? indent.first : indent.rest) + text;
  });
}
var WIDEST_COLUMN = 40;
function alignRows(rows, style, indent) {
  const widths = [];
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cellsOf(text), WIDEST_COLUMN));
    }
  }
  return rows.map((row) => {
    const cells = row.map((run2, column) => {
      const gap = column === row.length - 1 ? 0 : Math.max(0, widths[column] - cellsOf(run2.text)) + 2;
      return paint(run2, style) + " ".repeat(gap);
    });
    return (indent + cells.join("")).trimEnd();
  });
}
var run = (text, look = "plain") => ({ text: shortName(text), look });
function placeText({ file, line, column }) {
  const name2 = shortName(file);
  return column === void 0 ? `${name2}:${line}` : `${name2}:${line}:${column}`;
}
function wordsOf2(phrase, look) {
  const words = [[]];
  for (const part of phrase) {
    const [glued, ...fresh] = runsOf(part, look);
    words.at(-1).push(glued);
    words.push(...fresh.map((piece) => [piece]));
  }
  return words.map((word) => word.filter(({ text }) => text !== "")).filter(({ length }) => length > 0);
}
function runsOf(part, look) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text).split(" ").map((text) => ({ text, look }));
    case "name":
      return [{ text: quoteName(part.text), look: "name" }];
    case "place":
      return [{ text: placeText(part.at), look: "faint" }];
  }
}
var paint = ({ text, look }, style) => look === "plain" ? text : style[look](text);
var padStart = (mark, columns) => " ".repeat(Math.max(0, columns - cellsOf(mark))) + mark;

// src/report/text/explanation.ts
function explanationLines({ why, change, at }, page, columns) {
  const where = at.length === 0 ? [] : wrap(places(at), page, indentBy(columns));
  return [...wrap(why, page, indentBy(columns)), ...where, ...wrap(change, page, indentBy(columns + 2, "→ "))];
}

// src/report/text/style.ts
var CODES = {
  strong: [1, 22],
  faint: [2, 22],
  name: [36, 39],
  good: [32, 39],
  warn: [33, 39]
};
function styleFor(colour) {
  const paint2 = (key) => (text) => colour && text !== "" ? `\x1B[${CODES[key][0]}m${text}\x1B[${CODES[key][1]}m` : text;
  return {
    strong: paint2("strong"),
    faint: paint2("faint"),
    name: paint2("name"),
    good: paint2("good"),
    warn: paint2("warn")
  };
}

// src/report/text/fix.ts
function renderFix(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const sections = [headLines(result, page), checklistLines(result.applied, page), leftLines(result, page)];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ""]);
  return lines.slice(0, -1).map((line) => `${defuseCommands(line)}
`).join("");
}
function headLines({ applied, files, typesChecked, written }, page) {
  if (applied.length === 0) return wrap(say`Nothing to rewrite.`, page, indentBy(0), "strong");
  const groups = count(applied.length, "group");
  const places2 = count(files, "file");
  const verdict = written ? say`Rewrote ${groups} in ${places2}.` : say`Would rewrite ${groups} in ${places2}.`;
  return [
    ...wrap(verdict, page, indentBy(0), "strong"),
    ...applied.flatMap(
      ({ components, scope, resourcesNow, resourcesShared }) => wrap(
        say`${names(components)} in ${name(scope)}: ${resourcesNow} → ${resourcesShared} resources`,
        page,
        indentBy(2)
      )
    ),
    ...wrap(typesChecked ? TYPES_CHECKED : TYPES_NOT_CHECKED, page, indentBy(0)),
    ...written ? [] : wrap(NEXT, page, indentBy(0))
  ];
}
var TYPES_CHECKED = say`Types checked: no error that was not there before.`;
var TYPES_NOT_CHECKED = say`Types not checked: the framework's types are not installed here.`;
var NEXT = say`Nothing was changed. To write it: ${quoted("--write")}, and ${quoted("--allow-stateful")} where data would be replaced.`;
function checklistLines(groups, page) {
  const checklist = checklistFor(groups);
  if (checklist === null) return [];
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), "strong"),
    ...checklist.items.flatMap((item) => wrap(item, page, { first: "  - ", rest: "    " })),
    ...wrap(TAKE_BACK, page, { first: "  - ", rest: "    " })
  ];
}
var TAKE_BACK = say`Keep the reverse patch (${quoted("--patch")} writes it): until old resources are deleted, it leads back to them.`;
function leftLines({ report, applied }, page) {
  const done = new Set(applied.map(({ fingerprint }) => fingerprint));
  const left = report.groups.filter(({ fingerprint, rewrite }) => !done.has(fingerprint) && rewrite.kind === "refused");
  if (left.length === 0) return [];
  return [
    ...wrap(say`Not rewritten, and why`, page, indentBy(0), "strong"),
    ...left.flatMap((group) => [
      ...wrap(say`${names(group.components)} in ${name(group.scope)}`, page, indentBy(2)),
      ...explainRewrite(group).flatMap((reason) => explanationLines(reason, page, 4))
    ])
  ];
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/patch.ts
var renderPatch = (changes) => changes.map(patchOf).join("");
var renderReversePatch = (changes) => renderPatch(changes.map(({ path, before, after }) => ({ path, before: after, after: before })));
function patchOf({ path, before, after }) {
  const from = quotePath(`a/${path}`);
  const to = quotePath(`b/${path}`);
  const body = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 });
  return `diff --git ${from} ${to}
${body.slice(body.indexOf("--- "))}`;
}
function quotePath(path) {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path)) return path;
  const escaped = path.replace(
    /[\u0000-\u001f\u007f"\\]/g,
    (char) => char === '"' || char === "\\" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`
  );
  return `"${escaped}"`;
}

// src/report/limits.ts
var COMMENT_CHARACTERS = 65536;
var MARKER_CHARACTERS = 1536;
var BODY_CHARACTERS = COMMENT_CHARACTERS - MARKER_CHARACTERS;
var SUMMARY_BYTES = 1048576;
var STEP_ANNOTATIONS = { perLevel: 10, total: 30 };
var LADDER = [
  { code: true, rows: Infinity },
  { code: false, rows: Infinity },
  { code: false, rows: 25 },
  { code: false, rows: 5 }
];

// src/report/words/dollars.ts
var total2 = (amounts) => ({
  low: cents(amounts.reduce((sum2, { low }) => sum2 + low, 0)),
  high: cents(amounts.reduce((sum2, { high }) => sum2 + high, 0))
});
var isNothing = ({ low, high }) => low === 0 && high === 0;
var negative = ({ low, high }) => ({ low: -high, high: -low });
var tellRange = ({ low, high }) => low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
function dollars(amount) {
  const [whole = "", fraction = ""] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "−" : ""}$${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}
var cents = (amount) => Math.round(amount * 100) / 100;

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
  "storage.account": "storage account",
  "storage.premium": "premium storage account"
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
  const keys = distinct2(rows, ({ key }) => key);
  const what = keys.length > 3 ? count(keys.length, "price row") : inList(keys.map(priceName));
  const regions = inList(distinct2(rows, ({ region }) => region).map((region) => [quoted(region)]));
  const newest = distinct2(rows, ({ asOf }) => asOf).sort().at(-1);
  return say` (list price, ${what}, ${regions}, ${quoted(newest)})`;
}
var distinct2 = (rows, key) => [...new Set(rows.map(key))];

// src/report/words/money.ts
function fixedCost(saving) {
  if (!isCounted(saving)) return say`not counted`;
  return tellChange(saving);
}
var money = (amount) => [quoted(dollars(amount))];
var tellGain = (groups) => say`Fewer resources to run and secure. ${tellMoney(groups)}`;
function tellMoney(groups) {
  const savings = groups.map(({ monthlySaving }) => monthlySaving);
  const uncounted = savings.filter((saving) => !isCounted(saving));
  const counted = groups.filter(({ monthlySaving }) => isCounted(monthlySaving));
  const why = [...new Set(uncounted.flatMap(({ assumptions }) => assumptions))].map((text) => [quoted(text)]);
  if (counted.length === 0) return sentences([say`Fixed cost was not counted.`, ...why]);
  return sentences([tellCounted(counted), ...why]);
}
var isCounted = ({ rows, assumptions }) => rows.some(isPlanRow) || assumptions.length === 0;
function tellCounted(groups) {
  const savings = groups.map(({ monthlySaving }) => monthlySaving);
  const before = total2(savings.map((saving2) => saving2.before));
  const after = total2(savings.map((saving2) => saving2.after));
  const saving = total2(savings);
  const change = say`${tellChange({ before, after })} a month${tellSource(savings)}`;
  if (isNothing(before) && isNothing(after)) return say`No fixed saving${tellWhyFree(groups)}.`;
  if (isNothing(saving)) return say`No fixed saving: ${change}.`;
  if (saving.low > 0) return say`Saves ${quoted(tellRange(saving))} of fixed cost: ${change}.`;
  if (saving.high < 0) return say`Costs ${quoted(tellRange(negative(saving)))} more: ${change}.`;
  return say`Fixed cost: ${change}. How much is saved cannot be told from the source.`;
}
var tellChange = ({ before, after }) => say`${quoted(tellRange(before))} → ${quoted(tellRange(after))}`;
function tellWhyFree(groups) {
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
  return say`: ${join(reasons, "; ")}`;
}
var BY_USE = ["functions.consumption.", "functions.flex.ondemand", "functions.flex.executions"];

// src/report/view.ts
function shownGroups(report) {
  const told = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  return report.groups.filter(({ fingerprint }) => told.has(fingerprint));
}
var hiddenGroups = (report) => report.groups.length - shownGroups(report).length;
function membersOf(report) {
  const components = new Map(report.components.map((component) => [keyOf(component), component]));
  return { componentOf: (member) => components.get(keyOf(member)) ?? null };
}
var hasStackCode = (report) => report.components.length > 0 || report.backends.length > 0 || !report.notes.some(({ kind }) => kind === "no-stack-code");
var shownNotes = (report) => hasStackCode(report) ? report.notes : report.notes.filter(({ kind }) => kind !== "no-stack-code");
var unreadFiles = (report) => [
  ...new Set(report.notes.filter(isIncomplete).map(({ file }) => file))
];
function solitaryComponents(report) {
  const elsewhere = new Set([...report.groups, ...report.refused].flatMap(({ members }) => members.map(keyOf)));
  const ids = new Set(report.solitary);
  return report.components.filter((component) => ids.has(component.id) && !elsewhere.has(keyOf(component)));
}
var keyOf = ({ id, file, line }) => JSON.stringify([id, file, line]);

// src/report/words/verdict.ts
function verdictOf(report) {
  const groups = shownGroups(report);
  if (groups.length > 0) return { kind: "shareable", sentence: tellGroups(groups), tally: [] };
  const unread = unreadFiles(report).length;
  if (unread > 0) {
    const sentence = say`Nothing to share was found, but ${tellUnread(unread)}.`;
    return { kind: "unread", sentence, tally: tallyOf(report) };
  }
  if (!hasStackCode(report)) {
    return { kind: "silent", sentence: say`No Atakora stack code was found, so there is nothing to check.`, tally: [] };
  }
  const hidden = hiddenGroups(report);
  if (hidden > 0) {
    const rule = name("shareable-components");
    const sentence = say`The rule ${rule} is off: ${count(hidden, "group")} ${hidden === 1 ? say`is` : say`are`} not shown.`;
    return { kind: "silent", sentence, tally: [] };
  }
  if (report.refused.some(isUndecided)) {
    return { kind: "undecided", sentence: say`Nothing to share for certain.`, tally: tallyOf(report) };
  }
  return { kind: "clean", sentence: say`Nothing to share.`, tally: tallyOf(report) };
}
var isOneLine = (report) => shownGroups(report).length === 0 && report.refused.length === 0 && shownNotes(report).length === 0;
function tellGaps(report) {
  const unread = unreadFiles(report).length;
  if (unread === 0 || shownGroups(report).length === 0) return [];
  return say`Not everything was seen: ${tellUnread(unread)} (see the notes).`;
}
var tellUnread = (files) => say`${count(files, "file")} could not be read completely`;
function tellSharing(who, now, shared, joins) {
  if (joins !== null) return say`${who} could join ${joins} and create ${count(now - shared, "fewer resource")}.`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}.`;
}
function tellGroups(groups) {
  const who = count(
    sum(groups, ({ components }) => components.length),
    "component"
  );
  const now = sum(groups, ({ resourcesNow }) => resourcesNow);
  const shared = sum(groups, ({ resourcesShared }) => resourcesShared);
  const joining = groups.flatMap(({ joins }) => joins ?? []);
  const [only] = groups;
  if (groups.length === 1) return tellSharing(who, now, shared, only.joins === null ? null : [name(only.joins.name)]);
  if (joining.length === groups.length) return tellSharing(who, now, shared, say`${joining.length} existing backends`);
  const fresh = groups.length - joining.length;
  const where = joining.length === 0 ? count(fresh, "backend") : say`${count(fresh, "new backend")} and ${count(joining.length, "existing one")}`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}, in ${where}.`;
}
function tallyOf({ components, backends, refused, solitary }) {
  const grouped = sum(backends, (backend) => backend.components.length);
  const undecided = refused.filter(isUndecided).length;
  const parts = [
    grouped > 0 ? say`${grouped} in a backend already` : [],
    undecided > 0 ? say`${undecided} undecided` : [],
    refused.length > undecided ? say`${refused.length - undecided} not grouped` : [],
    solitary.length > 0 ? say`${solitary.length} without a counterpart` : []
  ].filter(({ length }) => length > 0);
  const total3 = count(components.length, "component");
  return parts.length === 0 ? say`${total3}.` : say`${total3}: ${inSequence(parts)}.`;
}
function tellFooter(report) {
  const { tool, contract, components } = report;
  const advisor = say`Backend Advisor ${quoted(tool.version)}`;
  if (components.length === 0) return advisor;
  const files = new Set(components.map(({ file }) => file)).size;
  return say`${advisor} · contract ${quoted(contract)} · ${count(components.length, "component")} in ${count(files, "file")}`;
}
var isUndecided = ({ verdict }) => verdict === "undecidable";
var sum = (items, amount) => items.reduce((total3, item) => total3 + amount(item), 0);

// src/report/words/rules.ts
var RULE_WORDS = {
  "shareable-components": {
    title: "Components could share resources",
    tell: (given) => sentences([tellShareable(given), tellSaving(given)])
  }
};
var tellFinding = (finding) => RULE_WORDS[finding.rule].tell(finding.arguments);
function tellShareable(given) {
  const { components, joins } = given;
  const who = names(Array.isArray(components) ? components : []);
  const into = typeof joins === "string" ? [name(joins)] : null;
  return tellSharing(who, amountOf(given, "resourcesNow"), amountOf(given, "resourcesShared"), into);
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

// src/report/annotations.ts
var LEVELS = { info: "notice", warning: "warning", error: "error" };
function renderAnnotations(report, limits = STEP_ANNOTATIONS) {
  const remarks = [...report.findings.map(annotateFinding), ...report.notes.filter(isIncomplete).flatMap(annotateNote)];
  const levels = ["error", "warning", "notice"].map(
    (level) => remarks.filter((remark) => remark.level === level)
  );
  return cut(
    levels.flatMap((ofLevel) => cut(ofLevel, limits.perLevel)),
    limits.total
  );
}
var annotateFinding = (finding) => ({
  level: LEVELS[finding.severity],
  title: RULE_WORDS[finding.rule].title,
  message: plainText(tellFinding(finding)),
  file: finding.file,
  line: finding.line,
  column: finding.column
});
function annotateNote({ file, message }) {
  if (file === null) return [];
  return [
    { level: "notice", title: "Not read completely", message: plainText([quoted(message)]), file, line: 1, column: 1 }
  ];
}
function cut(remarks, most) {
  if (remarks.length <= most) return remarks;
  const shown = remarks.slice(0, most - 1);
  const next = remarks[most - 1];
  const left = remarks.length - shown.length;
  const message = plainText(say`${count(left, "more remark")} like this; only ${most} can be shown here.`);
  return [...shown, { ...next, title: "And more", message }];
}

// src/report/escape-command.ts
var commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/github.ts
var renderGithub = (report) => renderAnnotations(report).map((annotation) => `${commandOf(annotation)}
`).join("");
function commandOf({ level, title, message, file, line, column }) {
  const properties = Object.entries({ title, file: makeVisible(file), line, col: column });
  const given = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(",");
  return `::${level} ${given}::${commandData(message)}`;
}

// src/report/json.ts
var KEYS = [
  ...["schemaVersion", "tool", "contract", "summary"],
  ...["name", "version", "rule", "severity", "fingerprint", "source", "id", "code", "key", "type", "kind", "scope"],
  ...["components", "templateResources", "groups", "refused", "solitary", "backends", "findings", "notes", "members"],
  ...["component", "resource", "file", "line", "column", "pointer"],
  ...["resourcesNow", "resourcesShared", "avoidableResources", "verdict", "differences", "monthlySaving"],
  ...["reasons", "with", "path", "values", "value", "at", "result", "raises"],
  ...["low", "high", "currency", "region", "pricesAsOf", "before", "after", "rows", "assumptions"],
  ...["monthly", "unit", "asOf", "stateful", "replaced", "count", "joins", "rewrite", "suggestion", "language"],
  ...["arguments", "message"]
];
var RANK2 = new Map(KEYS.map((key, index) => [key, index]));
var renderJson = (report) => `${inert(JSON.stringify(ordered(report), null, 2))}
`;
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}
var rankOf = (key) => RANK2.get(key) ?? KEYS.length;
var inert = (json) => json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => char.split("").map(escapeUnit).join("")).replaceAll("##[", "\\u0023#[");
var escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

// src/report/words/delivery.ts
var NOT = {
  commit: say`Not committed`,
  suggest: say`No suggestion on lines`
};
var MODE = {
  commit: say`the mode ${name("fix-commit")} commits to the branch of one`,
  suggest: say`the mode ${name("suggest")} remarks on the lines of one`
};
function tellDelivery(delivery) {
  switch (delivery.kind) {
    case "committed":
      return say`Committed ${count(delivery.groups, "group")} to ${name(delivery.branch)} as ${name(shortId(delivery.commit))}.`;
    case "suggested":
      return tellSuggested(delivery.groups, delivery.left);
    case "nothing-ready":
      return [];
    case "refused":
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}.`;
    case "head-moved":
      return say`${NOT[delivery.wanted]}: ${delivery.branch === null ? say`the pull request` : name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`;
    case "protected-branch":
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is a protected branch.`;
    case "branch-missing":
      return say`${NOT[delivery.wanted]}: the branch ${name(delivery.branch)} is gone.`;
    case "own-commit":
      return say`${NOT[delivery.wanted]}: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`;
    case "no-pull-request":
      return say`${NOT[delivery.wanted]}: this run is for no pull request, and ${MODE[delivery.wanted]}.`;
    case "from-fork":
      return say`${NOT[delivery.wanted]}: the pull request comes from a fork, and a fork’s branch is its owner’s.`;
    case "no-token":
      return say`${NOT[delivery.wanted]}: the input ${name("github-token")} is empty.`;
    case "head-not-read":
      return say`${NOT[delivery.wanted]}: the files of the pull request’s head could not be read, and nothing is made from others.`;
    case "contract-unproven":
      return say`${NOT[delivery.wanted]}: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name("contract")} in the policy file of the base branch.`;
    default:
      return assertNever(delivery);
  }
}
function tellSuggested(groups, left) {
  const posted = groups === 0 ? [] : say`${count(groups, "group")} can be committed from the suggestions on the lines.`;
  const others2 = left === 0 ? [] : say`${count(left, "group reaches", "groups reach")} beyond what one hunk of the diff shows: the patch has the change.`;
  return sentences([posted, others2]);
}
var tellWorkflows = (delivery) => delivery.kind === "committed" ? say`A commit made with the job’s default token starts no workflow: close and reopen the pull request to run its checks, or give ${name("github-token")} the token of a GitHub App or a person.` : [];
function tellConsent({ groups }) {
  const waiting = groups.filter(({ rewrite }) => rewrite.kind === "refused" && rewrite.reasons.some(isConsent)).length;
  if (waiting === 0) return [];
  const subject = say`${count(waiting, "group")} ${quoted(waiting === 1 ? "replaces" : "replace")}`;
  return say`${subject} resources that hold data when deployed: set ${name("allow-stateful: true")} to agree, once the data has a way to move.`;
}
var isConsent = ({ code }) => code === "stateful-needs-consent";
var shortId = (commit) => commit.slice(0, 12);

// src/report/delivery.ts
var deliveryParagraphs = (delivery, report) => [sentences([tellDelivery(delivery), tellWorkflows(delivery)]), tellConsent(report)].filter(({ length }) => length > 0);
var renderDelivery = (delivery) => plainText(tellDelivery(delivery));

// src/report/words/difference.ts
function tellDifference({ resource, path, values, result }) {
  const ids = /* @__PURE__ */ new Map();
  for (const { id, value } of values) ids.set(value, [...ids.get(value) ?? [], id]);
  const held = [...ids].map(
    ([value, who]) => value === null ? say`not set for ${names(who)}` : say`${show(value)} for ${names(who)}`
  );
  const of = say`${name(path)} of the ${resourceNoun(resource)}`;
  if (result === null) return say`${of} is ${inSequence(held)}; what it becomes when shared cannot be told.`;
  return say`${of} is ${inSequence(held)}; shared, it becomes ${show(result)}.`;
}
function tellRaise({ resource, path, values, result, raises }) {
  const below = values.filter(({ value }) => value !== result).map(({ id }) => id);
  if (!raises || below.length === 0) return [];
  return say`Sharing raises ${name(path)} of the ${resourceNoun(resource)} to ${show(result)} for ${names(below)}.`;
}
var show = (value) => value === null ? say`nothing` : [name(String(value))];

// src/report/markdown/blocks.ts
var stack = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
var details = (summary, body, sink) => stack([`<details>
<summary>${sink.html(summary)}</summary>`, ...body, "</details>"]);
function cutTable(head, items, rowOf, { sink, detail }) {
  if (items.length === 0) return "";
  const { shown, more } = cut2(items, detail.rows);
  const rows = shown.map(
    (item) => rowOf(item).map(
      (phrases) => phrases.map(sink.cell).filter((text) => text !== "").join("<br>")
    )
  );
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return stack([lines.join("\n"), more.length === 0 ? "" : `… ${sink.inline(more)}`]);
}
var bullets = (items, sink, mark = "-") => items.map((item) => `${mark} ${sink.inline(item)}`).join("\n");
function cut2(items, rows) {
  const left = items.length - rows;
  return left > 0 ? { shown: items.slice(0, rows), more: say`and ${left} more` } : { shown: items, more: [] };
}

// src/report/markdown/apart.ts
var HEAD = ["Component", "Reason", "Where", "Smallest change that would allow it"];
function apartSection(report, members, setting) {
  const { sink, detail } = setting;
  const { refused, backends } = report;
  const alone = solitaryComponents(report).map((component) => say`${name(component.id)} (${place(component)})`);
  const existing2 = backends.map(
    (backend) => say`${names(backend.components)} in ${name(backend.name)} (${place(backend)})`
  );
  const body = [
    cutTable(HEAD, refused, (refusal2) => cellsOf2(refusal2, members), setting),
    alone.length === 0 ? "" : sink.inline(say`${NO_COUNTERPART}: ${listed(alone, detail.rows)}`),
    existing2.length === 0 ? "" : sink.inline(say`${EXISTING}: ${listed(existing2, detail.rows)}`)
  ];
  if (body.every((block) => block === "")) return "";
  const apart = refused.length + alone.length;
  const title = apart === 0 ? EXISTING : say`${NOT_GROUPED}: ${count(apart, "component")}`;
  return details(title, body, sink);
}
var MOST_REASONS = 3;
var MOST_PLACES = 4;
function cellsOf2(refusal2, members) {
  const { shown, more } = cut2(explainRefusal(refusal2, members), MOST_REASONS);
  const seen = distinct3(shown.flatMap(({ at: at2 }) => at2));
  const at = seen.length > 0 ? seen.slice(0, MOST_PLACES) : refusal2.members;
  return [
    [names(refusal2.components)],
    [...shown.map(({ why }) => why), more],
    at.map((position) => [place(position)]),
    distinctPhrases(shown.map(({ change }) => change))
  ];
}
var distinct3 = (positions) => [
  ...new Map(positions.map((position) => [`${position.line}:${position.file}`, position])).values()
];
var distinctPhrases = (phrases) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()
];
function listed(phrases, rows) {
  const { shown, more } = cut2(phrases, rows);
  return say`${inSequence(more.length === 0 ? shown : [...shown, more])}.`;
}

// src/report/markdown/checklist.ts
function checklistSection(groups, { sink }) {
  const checklist = checklistFor(groups);
  if (checklist === null) return "";
  return details(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, [bullets(checklist.items, sink, "1.")], sink);
}

// src/report/markdown/group-table.ts
var HEAD2 = ["Stack", "Components", "Resources", "Fixed cost per month"];
var groupTable = (groups, setting) => cutTable(
  HEAD2,
  groups,
  (group) => [
    [[name(group.scope)]],
    [tellMembers(group)],
    [say`${group.resourcesNow} → ${group.resourcesShared}`],
    [fixedCost(group.monthlySaving)]
  ],
  setting
);
var MOST_NAMES = 8;
function tellMembers({ components, joins }) {
  const { shown, more } = cut2(components, MOST_NAMES);
  const who = inSequence([...shown.map((id) => [name(id)]), ...more.length === 0 ? [] : [more]]);
  return joins === null ? who : say`${who} → joins ${name(joins.name)}`;
}

// src/report/markdown/prices.ts
var HEAD3 = ["Component", "Price row", "List price per month", "Unit", "Region", "As of"];
function priceSection(groups, setting) {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows).filter(({ monthly }) => monthly !== 0);
  const assumptions = [...new Set(groups.flatMap(({ monthlySaving }) => monthlySaving.assumptions))];
  if (rows.length === 0 && assumptions.length === 0) return "";
  const body = [
    cutTable(HEAD3, rows, cellsOf3, setting),
    bullets(
      assumptions.map((assumption) => [quoted(assumption)]),
      setting.sink
    )
  ];
  return details(PRICES, body, setting.sink);
}
var cellsOf3 = ({ component, key, monthly, unit, region, asOf }) => [
  [component === null ? say`shared` : [name(component)]],
  [sentences([priceName(key), say`(${name(key)})`])],
  [money(monthly)],
  [[quoted(unit)]],
  [[quoted(region)]],
  [[quoted(asOf)]]
];

// src/report/escape-markdown.ts
var inlineText = (text) => makeVisible(text).replace(/[&<>`*_~[\]\\|#]|\$(?!\d)|!(?=\[)|^\s*[-+=]|(?<=^\s*\d+)[.)]/g, toEntities).replace(/@(?=[\w-])|&#35;(?=\d)|GH-(?=\d)/gi, cut3).replace(/:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/gi, cut3);
var codeSpan = (text) => spanOf(shortName(text));
var cellCode = (text) => text.includes("|") ? htmlCode(text) : codeSpan(text);
var htmlCode = (text) => text === "" ? EMPTY : `<code>${shortName(text).replace(/[^\p{L}\p{N} ]/gu, toEntities)}</code>`;
var linkTarget = (base, path) => base + path.split("/").map(encodeSegment).join("/");
function fencedCode(code, language) {
  const lines = visibleLines(code);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function spanOf(visible) {
  if (visible === "") return EMPTY;
  const ticks = "`".repeat(longestRun(visible) + 1);
  const padded = /^`|`$|^ .* $/.test(visible) && visible.trim() !== "" ? ` ${visible} ` : visible;
  return `${ticks}${padded}${ticks}`;
}
var EMPTY = "<i>empty</i>";
var encodeSegment = (segment) => encodeURIComponent(Buffer.from(segment).toString("utf8")).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);
var longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
var toEntities = (text) => text.replace(/\S/gu, (char) => `&#${char.codePointAt(0)};`);
var cut3 = (text) => `${text}&#8203;`;

// src/report/markdown/patch.ts
var patchSection = ({ sink, patch }) => patch === null ? "" : details(say`The change as a patch`, [fencedCode(patch, "diff")], sink);

// src/report/markdown/suggestions.ts
var suggestionSections = (groups, { sink }) => groups.map((group, index) => {
  const ordinal = groups.length > 1 ? say` ${index + 1} of ${groups.length}` : [];
  const where = group.joins === null ? say`in ${name(group.scope)}` : say`for ${name(group.joins.name)}`;
  const reasons = explainRewrite(group);
  const body = [
    sink.inline(tellMembers2(group)),
    fencedCode(group.suggestion.code, group.suggestion.language),
    bullets(group.differences.map(tellDifference), sink),
    reasons.map((reason) => reasonItem(reason, sink)).join("\n")
  ];
  return details(say`${SUGGESTION}${ordinal} ${where} (${tellRewrite(reasons.length)})`, body, sink);
});
var tellMembers2 = ({ members }) => say`${inSequence(members.map((member) => say`${name(member.id)} (${place(member)})`))}:`;
function reasonItem({ why, change, at }, sink) {
  const where = at.length === 0 ? [] : say`${places(at)}: `;
  return `- ${sink.inline(say`${where}${why}`)}<br>${sink.inline(say`→ ${change}`)}`;
}

// src/report/markdown/notes.ts
function noteSection(notes, { sink, detail }) {
  if (notes.length === 0) return "";
  const { shown, more } = cut2(notes, detail.rows);
  return details(
    say`${NOTES}: ${notes.length}`,
    [bullets(shown.map(tellNote), sink), more.length === 0 ? "" : `… ${sink.inline(more)}`],
    sink
  );
}
function tellNote(note) {
  const mark = isIncomplete(note) ? say`⚠️ ` : [];
  return note.file === null ? say`${mark}${quoted(note.message)}` : say`${mark}${name(note.file)}: ${quoted(note.message)}`;
}

// src/report/markdown/document.ts
function detailedDocument(report, setting) {
  const { sink, detail, delivery } = setting;
  if (isOneLine(report)) return toDocument([verdictLine(report, sink), ...delivery.map(sink.inline)]);
  const groups = shownGroups(report);
  const members = membersOf(report);
  return toDocument([
    verdictLine(report, sink),
    warned(tellGaps(report), sink),
    groupTable(groups, setting),
    groups.length === 0 ? "" : sink.inline(tellGain(groups)),
    ...delivery.map(sink.inline),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).map((raise) => warned(raise, sink)),
    ...detail.code ? [...suggestionSections(groups, setting), patchSection(setting)] : [],
    checklistSection(groups, setting),
    priceSection(groups, setting),
    apartSection(report, members, setting),
    noteSection(shownNotes(report), setting),
    detail.code ? "" : sink.inline(LEFT_OUT),
    footer(report, setting)
  ]);
}
function countsDocument(report, sink, delivery) {
  const groups = shownGroups(report);
  const counts = [
    count(groups.length, "group"),
    say`${count(report.refused.length, "component")} not grouped`,
    count(shownNotes(report).length, "note")
  ];
  return toDocument([
    verdictLine(report, sink),
    warned(tellGaps(report), sink),
    groups.length === 0 ? "" : sink.inline(tellMoney(groups)),
    ...delivery.map(sink.inline),
    sink.inline(say`${inSequence(counts)}. ${LEFT_OUT}`)
  ]);
}
var LEFT_OUT = say`Too long to show in full here: ${name("backend-advisor check")} prints everything.`;
var MARKS = {
  shareable: "",
  clean: "✅ ",
  undecided: "❔ ",
  unread: "⚠️ ",
  silent: ""
};
function verdictLine(report, sink) {
  const { kind, sentence, tally } = verdictOf(report);
  return `${MARKS[kind]}**${sink.inline(sentence)}**${tally.length === 0 ? "" : ` ${sink.inline(tally)}`}`;
}
var warned = (phrase, sink) => phrase.length === 0 ? "" : `⚠️ ${sink.inline(phrase)}`;
function footer(report, { sink, commit }) {
  const updated = commit === null ? "" : ` · Updated for ${/^[\da-f]{7,64}$/.test(commit) ? commit : sink.inline([name(commit)])}`;
  return `<sub>${sink.inline(tellFooter(report))}${updated}</sub>`;
}
var toDocument = (blocks) => `${stack(blocks)}
`;

// src/report/markdown/sink.ts
function sinkFor(linkBase) {
  const linked = (at, code) => {
    const shown = code(`${at.file}:${at.line}`);
    return linkBase === null ? shown : `[${shown}](${linkTarget(linkBase, at.file)}#L${at.line})`;
  };
  const sink = (code, show2) => (phrase) => phrase.map((part) => render(part, code, show2)).join("");
  return {
    inline: sink(codeSpan, (at) => linked(at, codeSpan)),
    cell: sink(cellCode, (at) => linked(at, cellCode)),
    html: sink(htmlCode, ({ file, line }) => htmlCode(`${file}:${line}`))
  };
}
function render(part, code, show2) {
  switch (part.kind) {
    case "words":
      return inlineText(part.text);
    case "name":
      return code(part.text);
    case "place":
      return show2(part.at);
  }
}

// src/report/markdown/markdown.ts
var renderMarkdown = (report, options = {}) => fit(report, options, ({ length }) => length <= (options.limit ?? BODY_CHARACTERS));
var renderSummary = (report, options = {}) => fit(report, options, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES);
function fit(report, options, fits) {
  const sink = sinkFor(options.linkBase ?? null);
  const { commit = null, delivery: handed = null, patch = null } = options;
  const delivery = handed === null ? [] : deliveryParagraphs(handed, report);
  for (const detail of LADDER) {
    const text = detailedDocument(report, { sink, detail, commit, delivery, patch });
    if (fits(text)) return text;
  }
  return countsDocument(report, sink, delivery);
}

// src/report/text/apart.ts
function refusalLines(report, members, page) {
  if (report.refused.length === 0) return [];
  const heads = alignRows(
    report.refused.map((refusal2) => {
      const [first] = refusal2.members;
      const component = first === void 0 ? null : members.componentOf(first);
      const at = component ?? first;
      return [
        run(refusal2.components.join(", "), "name"),
        run(component?.kind ?? ""),
        run(at === void 0 ? "" : placeText(at), "faint")
      ];
    }),
    page.style,
    "  "
  );
  return [
    ...wrap(NOT_GROUPED, page, indentBy(0), "strong"),
    ...report.refused.flatMap((refusal2, index) => [
      "",
      heads[index],
      ...reasonLines(explainRefusal(refusal2, members), page)
    ])
  ];
}
var MOST_REASONS2 = 3;
function reasonLines(reasons, page) {
  const left = reasons.length - MOST_REASONS2;
  return [
    ...reasons.slice(0, MOST_REASONS2).flatMap((reason) => explanationLines(reason, page, 4)),
    ...left > 0 ? wrap(say`and ${count(left, "more reason")}`, page, indentBy(4), "faint") : []
  ];
}
function solitaryLines(report, page) {
  const rows = solitaryComponents(report).map((component) => [
    run(component.id, "name"),
    run(component.kind),
    run(placeText(component), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(NO_COUNTERPART, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}
function backendLines({ backends }, page) {
  const rows = backends.map((backend) => [
    run(backend.name, "name"),
    run(backend.components.join(", ")),
    run(placeText(backend), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(EXISTING, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}

// src/report/text/group.ts
function groupLines(group, ordinal, members, page) {
  const { style } = page;
  const rows = group.members.map((member) => {
    const component = members.componentOf(member);
    return [run(member.id, "name"), run(component?.kind ?? ""), run(placeText(component ?? member), "faint")];
  });
  const code = visibleLines(group.suggestion.code, "  ").map((line) => line === "" ? "" : `    ${line}`);
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), "strong"),
    ...wrap(tellSize(group), page, indentBy(2), "faint"),
    ...group.monthlySaving.assumptions.flatMap((text) => wrap([quoted(text)], page, indentBy(2), "faint")),
    "",
    ...alignRows(rows, style, "  "),
    "",
    ...code,
    "",
    ...group.differences.flatMap((difference) => wrap(tellDifference(difference), page, indentBy(2))),
    ...rewriteLines(group, page)
  ];
}
function tellTitle({ members, joins, scope }, ordinal) {
  const number = ordinal === null ? [] : say`${ordinal}. `;
  if (joins === null) return say`${number}Group these ${count(members.length, "component")} in ${name(scope)}`;
  const these = members.length === 1 ? say`this component` : say`these ${count(members.length, "component")}`;
  return say`${number}Add ${these} to ${name(joins.name)}, ${place(joins)}`;
}
var tellSize = ({ resourcesNow, resourcesShared, monthlySaving }) => say`${resourcesNow} → ${resourcesShared} resources, fixed cost ${fixedCost(monthlySaving)} a month`;
function rewriteLines(group, page) {
  const reasons = explainRewrite(group);
  if (reasons.length === 0) return wrap(READY, page, indentBy(2));
  return [
    ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
    ...reasons.flatMap((reason) => explanationLines(reason, page, 4))
  ];
}

// src/report/text/text.ts
function renderText(report, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const groups = shownGroups(report);
  const members = membersOf(report);
  if (isOneLine(report)) return toText(headLines2(report, groups, page));
  const sections = [
    headLines2(report, groups, page),
    ...groups.map((group, index) => groupLines(group, groups.length > 1 ? index + 1 : null, members, page)),
    checklistLines2(groups, page),
    refusalLines(report, members, page),
    solitaryLines(report, page),
    backendLines(report, page),
    noteLines(report, page),
    wrap(tellFooter(report), page, indentBy(0), "faint")
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ""]);
  return toText(lines.slice(0, -1));
}
var toText = (lines) => lines.map((line) => `${defuseCommands(line)}
`).join("");
var MARKS2 = {
  shareable: { mark: "", look: "strong" },
  clean: { mark: "✓ ", look: "good" },
  undecided: { mark: "? ", look: "warn" },
  unread: { mark: "! ", look: "warn" },
  silent: { mark: "", look: "strong" }
};
function headLines2(report, groups, page) {
  const verdict = verdictOf(report);
  const { mark, look } = MARKS2[verdict.kind];
  const marked = { first: look === "plain" ? mark : page.style[look](mark), rest: " ".repeat(mark.length) };
  if (groups.length === 0) return wrap(sentences([verdict.sentence, verdict.tally]), page, marked);
  return [
    ...wrap(verdict.sentence, page, indentBy(0), look),
    ...wrap(tellGain(groups), page, indentBy(0)),
    ...groups.length > 1 ? wrap(tellStart(groups), page, indentBy(0)) : [],
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).flatMap((raise) => warningLines(raise, page)),
    ...warningLines(tellGaps(report), page)
  ];
}
var warningLines = (warning, page) => warning.length === 0 ? [] : wrap(warning, page, { first: page.style.warn("! "), rest: "  " });
function tellStart(groups) {
  const avoided = ({ resourcesNow, resourcesShared }) => resourcesNow - resourcesShared;
  const most = groups.reduce((best, group) => avoided(group) > avoided(best) ? group : best);
  return say`Start with ${names(most.components)} in ${name(most.scope)}: ${count(avoided(most), "fewer resource")}.`;
}
function checklistLines2(groups, page) {
  const checklist = checklistFor(groups);
  if (checklist === null) return [];
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), "strong"),
    "",
    ...checklist.items.flatMap((item, index) => wrap(item, page, indentBy(5, `${index + 1}. `)))
  ];
}
function noteLines(report, page) {
  const notes = shownNotes(report);
  if (notes.length === 0) return [];
  return [
    ...wrap(NOTES, page, indentBy(0), "strong"),
    "",
    ...notes.flatMap((note) => {
      const mark = isIncomplete(note) ? `  ${page.style.warn("!")} ` : "  - ";
      const message = quoted(note.message);
      const phrase = note.file === null ? [message] : say`${name(note.file)}: ${message}`;
      return wrap(phrase, page, { first: mark, rest: "    " });
    })
  ];
}

// src/app/render.ts
function render2(report, format, options) {
  switch (format) {
    case "text":
      return renderText(report, options);
    case "json":
      return renderJson(report);
    case "markdown":
      return renderMarkdown(report);
    case "github":
      return renderGithub(report);
  }
}

// src/adapters/disk-workspace.ts
import { lstatSync as lstatSync4, statSync } from "node:fs";
import { join as join4 } from "node:path";

// src/adapters/file-reader.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
var LINK = { kind: "outside", why: "a symbolic link, which is not followed" };
var tooLarge = (size) => ({ kind: "unreadable", why: `${size} bytes are too many`, size });
function createFileReader() {
  let slab = Buffer.alloc(0);
  let used = 0;
  const allocate = (size) => {
    if (size > SLAB_BYTES / 4) return Buffer.allocUnsafeSlow(size);
    if (used + size > slab.length) {
      slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      used = 0;
    }
    used += size;
    return slab.subarray(used - size, used);
  };
  return (file, limit) => {
    let descriptor;
    try {
      if (OPENING_FOLLOWS && lstatSync(file).isSymbolicLink()) return LINK;
      descriptor = openSync(file, WITHOUT_FOLLOWING);
    } catch (error) {
      return refusal(codeOf(error));
    }
    try {
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return refusal("EISDIR");
      if (!stats.isFile()) return { kind: "unreadable", why: "not a regular file" };
      if (stats.size > limit) return tooLarge(stats.size);
      return { kind: "bytes", bytes: fill(allocate(stats.size), descriptor) };
    } catch (error) {
      return refusal(codeOf(error));
    } finally {
      closeSync(descriptor);
    }
  };
}
var SLAB_BYTES = 1024 * 1024;
var WITHOUT_FOLLOWING = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);
var OPENING_FOLLOWS = !constants.O_NOFOLLOW;
function fill(memory, descriptor) {
  let filled = 0;
  while (filled < memory.length) {
    const count2 = readSync(descriptor, memory, filled, memory.length - filled, null);
    if (count2 === 0) break;
    filled += count2;
  }
  return memory.subarray(0, filled);
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "it could not be read";
function refusal(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "ELOOP") return LINK;
  return { kind: "unreadable", why: code === "EISDIR" ? "a folder" : code };
}

// src/adapters/git-files.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/adapters/inside-path.ts
function isInsidePath(path) {
  if (EMPTY_OR_DOTS.test(path) || path.includes("\0")) return false;
  return process.platform !== "win32" || !/[\\:]/.test(path);
}
var EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
var isInstalled = (path) => path.startsWith("node_modules/") || path.includes("/node_modules/") || path === "node_modules";

// src/adapters/git-process.ts
import { spawn } from "node:child_process";
function runGit(folder, parameters) {
  return new Promise((resolve) => {
    const git = spawnGit(folder, parameters);
    const chunks = [];
    const timer = setTimeout(() => git.kill(), TIME_LIMIT_MS);
    git.stdin.end();
    git.stderr.resume();
    git.stdout.on("data", (chunk) => chunks.push(chunk));
    git.on("error", () => {
      clearTimeout(timer);
      resolve({ kind: "failed", exitCode: null });
    });
    git.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode === 0 ? { kind: "done", stdout: Buffer.concat(chunks) } : { kind: "failed", exitCode });
    });
  });
}
function spawnGit(folder, parameters) {
  const git = spawn("git", [...HARDENED, ...parameters], {
    cwd: folder,
    env: environment(),
    windowsHide: true,
    stdio: "pipe"
  });
  git.stdin.on("error", () => void 0);
  return git;
}
var TIME_LIMIT_MS = 6e4;
var HARDENED = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  // The checkout may belong to another user (a container job): reading it is all we do.
  "-c",
  "safe.directory=*",
  "-c",
  "safe.bareRepository=explicit",
  "--no-pager"
];
function environment() {
  const inherited = Object.entries(process.env).filter(([name2]) => !name2.startsWith("GIT_") || name2 === "GIT_EXEC_PATH");
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C"
  };
}

// src/adapters/git-files.ts
async function listGitFiles(root) {
  const listing = await runGit(root, [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--deleted",
    "--others",
    "--exclude-standard"
  ]);
  if (listing.kind === "failed") return null;
  const present = /* @__PURE__ */ new Set();
  const gone = /* @__PURE__ */ new Set();
  for (const entry of listing.stdout.toString("utf8").split("\0")) {
    const path = entry.slice(2);
    if (!isInsidePath(path)) continue;
    if (entry.startsWith(DELETED) || entry.startsWith(SKIPPED) && !isThere(join2(root, path))) gone.add(path);
    else present.add(path);
  }
  return [...present].filter((path) => !gone.has(path));
}
var DELETED = "R ";
var SKIPPED = "S ";
var isThere = (file) => lstatSync2(file, { throwIfNoEntry: false }) !== void 0;

// src/adapters/ignore-walk.ts
var import_ignore = __toESM(require_ignore(), 1);
import { lstatSync as lstatSync3, readdirSync, readFileSync } from "node:fs";
import { join as join3 } from "node:path";
function walkUnignored(root) {
  const files = [];
  const open = [{ path: "", rules: [] }];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    const rules = [...folder.rules, ...rulesIn(root, folder.path)];
    for (const entry of entriesOf(root, folder.path)) {
      if (NEVER_WALKED.has(entry.name)) continue;
      const path = folder.path + entry.name;
      if (!isInsidePath(path)) continue;
      if (entry.isDirectory()) {
        if (!isIgnored(`${path}/`, rules)) open.push({ path: `${path}/`, rules: withoutOverruled(rules, `${path}/`) });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules)) files.push(path);
    }
  }
  return files;
}
var NEVER_WALKED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function rulesIn(root, folder) {
  const file = join3(root, folder, ".gitignore");
  if (lstatSync3(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
  try {
    return [{ folder, patterns: (0, import_ignore.default)({ ignorecase: false }).add(readFileSync(file, "utf8")) }];
  } catch {
    return [];
  }
}
function entriesOf(root, folder) {
  try {
    return readdirSync(join3(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
function isIgnored(path, rules) {
  for (const { folder, patterns } of rules.toReversed()) {
    const opinion = patterns.test(path.slice(folder.length));
    if (opinion.ignored) return true;
    if (opinion.unignored) return false;
  }
  return false;
}
var withoutOverruled = (rules, path) => rules.filter(({ folder, patterns }) => !patterns.test(path.slice(folder.length)).ignored);

// src/adapters/disk-workspace.ts
function openDiskWorkspace(root) {
  const followsLink = createLinkCheck(root);
  const readFile = createFileReader();
  return {
    async list() {
      if (!isFolder(root)) throw new UsageError(`there is no folder ${root}`);
      const known = await listGitFiles(root);
      const files = known === null || known.length === 0 ? walkUnignored(root) : known;
      return files.filter((path) => !isInstalled(path));
    },
    read(path, limit = Infinity) {
      if (!isInsidePath(path)) return Promise.resolve(OUTSIDE_PATH);
      return Promise.resolve(followsLink(path) ? LINK : readFile(`${root}/${path}`, limit));
    },
    size(path) {
      if (!isInsidePath(path) || followsLink(path)) return Promise.resolve(null);
      const stats = statsOf(join4(root, path));
      return Promise.resolve(stats?.isFile() === true ? stats.size : null);
    }
  };
}
var OUTSIDE_PATH = { kind: "outside", why: "the path leaves the folder" };
var isFolder = (root) => {
  try {
    return statSync(root).isDirectory();
  } catch {
    return false;
  }
};
function statsOf(file) {
  try {
    return lstatSync4(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function createLinkCheck(root) {
  const known = /* @__PURE__ */ new Map();
  const followsLink = (path) => {
    const end = path.lastIndexOf("/");
    if (end < 0) return false;
    const folder = path.slice(0, end);
    const before = known.get(folder);
    if (before !== void 0) return before;
    const answer = followsLink(folder) || statsOf(join4(root, folder))?.isSymbolicLink() === true;
    known.set(folder, answer);
    return answer;
  };
  return followsLink;
}

// src/adapters/disk-type-files.ts
import { readFileSync as readFileSync2, readdirSync as readdirSync2, realpathSync, statSync as statSync2 } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join as join5, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
var ROOT = "/root";
var LIBRARY = "/lib";
function openDiskTypeFiles(root, library = libraryFolder()) {
  const realRoot = realpathSync(root);
  const onDisk = (path) => {
    if (path === ROOT || path.startsWith(`${ROOT}/`)) return insideOf(realRoot, join5(realRoot, path.slice(ROOT.length)));
    return path.startsWith(`${LIBRARY}/`) ? insideOf(library, join5(library, path.slice(LIBRARY.length))) : null;
  };
  return {
    readFile: (path) => attempt(() => readFileSync2(existing(onDisk(path)), "utf8")),
    fileExists: (path) => attempt(() => statSync2(existing(onDisk(path))).isFile()) ?? false,
    directoryExists: (path) => attempt(() => statSync2(existing(onDisk(path))).isDirectory()) ?? false,
    getDirectories: (path) => attempt(
      () => readdirSync2(existing(onDisk(path)), { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name: name2 }) => name2).sort()
    ) ?? [],
    realpath(path) {
      const real = onDisk(path);
      return real === null || !path.startsWith(ROOT) ? path : `${ROOT}/${relative(realRoot, real).split(sep).join("/")}`;
    }
  };
}
function insideOf(folder, path) {
  const real = attempt(() => realpathSync(path));
  return real !== void 0 && (real === folder || real.startsWith(folder + sep)) ? real : null;
}
function existing(path) {
  if (path === null) throw new Error("not inside");
  return path;
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
function libraryFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const isBundled = attempt(() => statSync2(join5(here, "lib.d.ts")).isFile()) === true;
  return realpathSync(isBundled ? here : dirname(createRequire(import.meta.url).resolve("typescript")));
}

// src/discover/discover.ts
async function discover(workspace, options) {
  const listed2 = [...new Set(await workspace.list())].sort(byText);
  const candidates = await readCandidates(workspace, selectCandidates(listed2, options), options.mark);
  const { seeds, read, bytes } = candidates;
  const counts = { listed: listed2.length, read, bytes, seeds };
  if (seeds.length === 0) return { ...counts, files: null, notes: inOrder(candidates.notes) };
  const { followImports } = await import("./follow-imports-INDKNYZF.js");
  const { files, notes } = await followImports(workspace, listed2, candidates, options.mark);
  return { ...counts, files, notes: inOrder([...candidates.notes, ...notes]) };
}
var inOrder = (notes) => notes.toSorted(by((note) => `${note.file ?? ""}\0${note.kind}\0${note.message}`));

// src/app/read-stack-code.ts
async function readStackCode(workspace, policy, journal) {
  journal.progress("Looking for stack code");
  const found = await discover(workspace, { include: policy.include, exclude: policy.exclude, mark: FRAMEWORK_MARK });
  journal.progress(`Reading ${found.files?.texts.size ?? 0} of ${found.read} source files`);
  const read = found.files === null ? nothing(policy) : await withCompiler(found.files, policy);
  const noStackCode = read.code.components.length === 0 ? [NO_STACK_CODE] : [];
  return { ...read, notes: [...found.notes, ...read.notes, ...noStackCode] };
}
async function withCompiler(files, policy) {
  const { readFiles } = await import("./read-files-4EU5IWVG.js");
  return readFiles(files, policy);
}
var nothing = (policy) => ({
  contract: policy.contract ?? "documented",
  policy,
  code: { components: [], backends: [] },
  plan: { groups: [], refused: [], solitary: [], backends: [], resourcesNow: 0, resourcesShared: 0 },
  proposals: /* @__PURE__ */ new Map(),
  notes: [],
  source: null
});
var NO_STACK_CODE = { kind: "no-stack-code", file: null, message: "no Atakora component was found" };

// src/findings/rules.ts
var RULES = {
  "shareable-components": { severity: "warning" }
};
var levelOf = (rule, policy) => policy.rules[rule] ?? RULES[rule].severity;

// src/findings/find.ts
function findShareable(groups, policy) {
  const severity = levelOf("shareable-components", policy);
  if (severity === "off") return [];
  return groups.map(({ group, at }) => ({
    rule: "shareable-components",
    severity,
    fingerprint: group.fingerprint,
    file: at.file,
    line: at.line,
    column: at.column,
    arguments: {
      components: group.components,
      scope: group.scope,
      joins: group.joins?.name ?? null,
      resourcesNow: group.resourcesNow,
      resourcesShared: group.resourcesShared,
      savingLow: group.monthlySaving.low,
      savingHigh: group.monthlySaving.high
    }
  }));
}

// src/findings/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintsOf(rule, sets) {
  const seen = /* @__PURE__ */ new Map();
  return sets.map((members) => {
    const parts = [rule, ...members.map(({ kind, scope, id }) => `${kind}:${scope}:${id}`).sort(byText)];
    const key = JSON.stringify(parts);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return digest(ordinal === 1 ? key : JSON.stringify([...parts, ordinal]));
  });
}
var digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

// src/findings/summarise.ts
function summarise(code, plan, policy) {
  const savings = plan.groups.map(({ saving }) => saving);
  return {
    components: code.components.length,
    templateResources: 0,
    groups: plan.groups.length,
    refused: plan.refused.length,
    solitary: plan.solitary.length,
    resourcesNow: plan.resourcesNow,
    resourcesShared: plan.resourcesShared,
    avoidableResources: plan.resourcesNow - plan.resourcesShared,
    monthlySaving: {
      low: cents2(savings.reduce((sum2, { low }) => sum2 + low, 0)),
      high: cents2(savings.reduce((sum2, { high }) => sum2 + high, 0)),
      currency: "USD",
      region: commonRegion(savings) ?? policy.pricing.region,
      pricesAsOf: savings.map((saving) => saving.pricesAsOf).toSorted(byText).at(-1) ?? PRICES_COMPILED
    }
  };
}
var cents2 = (amount) => Math.round(amount * 100) / 100;
function commonRegion(savings) {
  const regions = new Set(savings.map(({ region }) => region));
  return regions.size === 1 ? savings[0]?.region ?? null : null;
}

// src/findings/assemble.ts
function assembleReport(parts) {
  const { version, contract, code, plan, notes, policy } = parts;
  const placed = placeGroups(parts);
  const groups = placed.map(({ group }) => group);
  return {
    schemaVersion: 1,
    tool: { name: "backend-advisor", version },
    contract,
    summary: summarise(code, plan, policy),
    components: describeComponents(code, plan),
    groups,
    refused: plan.refused.toSorted((a, b) => byDeclaration(a.component, b.component)).map(describeRefusal),
    solitary: plan.solitary.map(({ id }) => id).sort(byText),
    backends: describeBackends(code, plan),
    findings: findShareable(placed, policy),
    notes: notes.toSorted(byNote)
  };
}
function placeGroups({ plan, proposals }) {
  return [...fingerprintGroups(plan)].map(([planned, fingerprint]) => {
    const proposal = proposals.get(planned);
    if (proposal === void 0) throw new Error(`no proposal for the group of ${namesOf(planned)}`);
    return { group: describeGroup(planned, proposal, fingerprint), at: firstPlaceOf(planned) };
  });
}
function fingerprintGroups(plan) {
  const ordered2 = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf(a), namesOf(b))
  );
  const fingerprints = fingerprintsOf(
    "shareable-components",
    ordered2.map((planned) => planned.members.map((member) => symbolOf(member, planned)))
  );
  return new Map(ordered2.map((planned, index) => [planned, fingerprints[index]]));
}
var firstPlaceOf = ({ members }) => members.map(({ at }) => at).sort(byPosition)[0];
var namesOf = (planned) => planned.members.map((member) => `${scopeOf(member, planned)}:${member.id}`).join();
var scopeOf = (member, { joins }) => member.scope?.label ?? joins?.scope?.label ?? "";
var symbolOf = (member, planned) => ({
  kind: member.kind,
  scope: scopeOf(member, planned),
  id: member.id
});
function describeGroup(planned, { rewrite, suggestion }, fingerprint) {
  const members = planned.members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at));
  const { joins, saving, stateful } = planned;
  return {
    fingerprint,
    source: "stack-code",
    kind: "backend",
    components: members.map(({ id }) => id),
    members: members.map(memberOf),
    scope: scopeOf(members[0], planned),
    resourcesNow: planned.resourcesNow,
    resourcesShared: planned.resourcesShared,
    verdict: saving.high > 0 ? "share" : "share-no-saving",
    differences: planned.differences,
    monthlySaving: saving,
    stateful: stateful.map(({ type }) => type),
    replaced: stateful.map(({ type, replaced }) => ({ type, count: replaced })),
    joins: joins === null ? null : { name: joins.name, file: joins.at.file, line: joins.at.line },
    rewrite,
    suggestion
  };
}
var describeRefusal = ({ component, verdict, reasons }) => ({
  components: [component.id],
  members: [memberOf(component)],
  source: "stack-code",
  verdict,
  reasons
});
var memberOf = ({ id, at }) => ({ id, file: at.file, line: at.line });
function describeComponents(code, plan) {
  const holder = new Map(
    plan.backends.flatMap((backend) => backend.members.map(({ component }) => [component, backend]))
  );
  return code.components.toSorted(byDeclaration).map((component) => ({
    id: component.id,
    kind: component.kind,
    scope: component.scope?.label ?? holder.get(component.key)?.scope?.label ?? null,
    file: component.at.file,
    line: component.at.line,
    column: component.at.column
  }));
}
function describeBackends(code, plan) {
  const ids = new Map(code.components.map(({ key, id }) => [key, id]));
  return plan.backends.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.name, b.name)).map(({ name: name2, members, at }) => ({
    name: name2,
    components: members.flatMap(({ component }) => ids.get(component) ?? []).sort(byText),
    file: at.file,
    line: at.line
  }));
}
var byDeclaration = (a, b) => byPosition(a.at, b.at) || byText(a.id, b.id) || byText(a.scope?.label ?? "", b.scope?.label ?? "");
var byNote = (a, b) => byText(a.file ?? "", b.file ?? "") || by(({ kind }) => kind)(a, b) || byText(a.message, b.message);

// src/report/messages.ts
var withMessages = (report) => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, message: plainText(tellFinding(finding)) }))
});

// src/app/stack-reading.ts
var reportOf = (reading, version) => withMessages(assembleReport({ ...reading, version }));

// src/app/analyse.ts
async function analyse(workspace, settings, journal) {
  return reportOf(await readStackCode(workspace, settings.policy, journal), settings.version);
}

// src/app/fix.ts
async function fix(workspace, typeFiles, settings, journal) {
  const { policy, version, only, allowStateful } = settings;
  const found = await readStackCode(workspace, policy, journal);
  const reading = allowStateful ? found : { ...found, proposals: withoutStateful(found) };
  const fingerprints = fingerprintGroups(reading.plan);
  const chosen = reading.plan.groups.filter((group) => only === null || fingerprints.get(group) === only);
  if (only !== null && chosen.length === 0) throw new UsageError(`no group has the fingerprint ${only}`);
  const rewritings = chosen.flatMap((group) => reading.proposals.get(group).rewriting ?? []);
  if (reading.source === null || rewritings.length === 0) {
    return { report: reportOf(reading, version), changes: [], applied: [], typesChecked: true };
  }
  journal.progress("Rewriting, and checking types");
  const { proveRewritings } = await import("./prove-PZXUMQBE.js");
  const { readFiles } = await import("./read-files-4EU5IWVG.js");
  const { files, tree } = reading.source;
  const proof = proveRewritings(rewritings, files.texts, tree, typeFiles);
  const texts = new Map([...files.texts, ...proof.texts]);
  assertSettled(reading, readFiles({ ...files, texts }, policy), proof);
  const report = reportOf({ ...reading, proposals: withRollbacks(reading, proof) }, version);
  const applied = new Set(groupsOf(reading, proof.standing).map((group) => fingerprints.get(group)));
  return {
    report,
    changes: changesOf(files, proof),
    applied: report.groups.filter(({ fingerprint }) => applied.has(fingerprint)),
    typesChecked: proof.typesChecked
  };
}
function assertSettled(reading, after, proof) {
  const moved = proof.standing.flatMap(({ sites }) => sites.map(({ component }) => component.id));
  const inBackends = new Set(after.plan.backends.flatMap(({ members }) => members.map(({ component }) => component)));
  const settled = after.code.components.filter(({ key }) => inBackends.has(key)).map(({ id }) => id);
  const missing = moved.filter((id) => !settled.includes(id));
  if (missing.length > 0) throw new Error(`after the rewrite, ${missing.join(", ")} would not be in a backend`);
  if (after.code.components.length !== reading.code.components.length) {
    throw new Error("the rewrite would change the number of components");
  }
}
function withoutStateful({ proposals }) {
  return new Map(
    [...proposals].map(([group, proposal]) => {
      if (proposal.rewriting === null || group.stateful.length === 0) return [group, proposal];
      const reason = {
        code: "stateful-needs-consent",
        with: group.members.map(({ id }) => id),
        path: null,
        values: group.stateful.map(({ type }) => type),
        at: []
      };
      return [group, { ...proposal, rewrite: { kind: "refused", reasons: [reason] }, rewriting: null }];
    })
  );
}
function withRollbacks({ proposals, plan }, proof) {
  const changed = new Map(proposals);
  for (const { rewriting, problem } of proof.rolledBack) {
    for (const group of plan.groups.filter((each) => proposals.get(each).rewriting === rewriting)) {
      const { file, line, code, message } = problem;
      const reason = {
        code: "type-errors",
        with: rewriting.sites.map(({ component }) => component.id),
        path: `TS${code}`,
        values: [message],
        at: [{ file, line, column: 1 }]
      };
      changed.set(group, { ...proposals.get(group), rewrite: { kind: "refused", reasons: [reason] }, rewriting: null });
    }
  }
  return changed;
}
var groupsOf = ({ plan, proposals }, rewritings) => plan.groups.filter((group) => rewritings.includes(proposals.get(group).rewriting));
var changesOf = (files, { texts }) => [...texts].map(([path, after]) => ({ path, before: files.texts.get(path), after })).sort(by(({ path }) => path));

export {
  conclude,
  STEP_ANNOTATIONS,
  say,
  names,
  sentences,
  makeVisible,
  renderAnnotations,
  renderDelivery,
  checklistFor,
  sinkFor,
  renderMarkdown,
  renderSummary,
  renderFix,
  renderPatch,
  renderReversePatch,
  render2 as render,
  LINK,
  tooLarge,
  runGit,
  spawnGit,
  isInsidePath,
  isInstalled,
  openDiskWorkspace,
  openDiskTypeFiles,
  analyse,
  fix
};
