import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  count,
  inSequence,
  join,
  name,
  names,
  say
} from "./chunk-TQID6YG3.js";
import {
  byPosition
} from "./chunk-OSZJB55W.js";

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
  "not-stack-code": () => ({
    why: say`Templates are not rewritten: what writes them is.`,
    change: say`Change their source by the table, and deploy in that order.`
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
    change: say`Agree to it with ${name("allow-stateful")}, once the data has a way to move.`
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
    change: say`A Function App has one runtime and one major version: give them the same ${property(topic, "runtime")}${topic.reason.path === "runtime" ? say` and version` : []}.`
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
    change: say`Create each component by itself, outside the loop; where the loop makes whole stacks, each stack.`
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
function explainRefusal(refusal, members) {
  const [first] = refusal.members;
  const kind = first === void 0 ? null : members.componentOf(first)?.kind ?? null;
  const subject = names(refusal.components);
  const telling = refusal.reasons.filter(({ code }, index) => index === 0 || code !== "different-scope");
  return telling.map((reason) => {
    if (isAboutOthers(reason)) return explainOthers(subject, reason);
    return explain({ subject, many: refusal.components.length > 1, kind, reason });
  });
}
function explainReason(id, kind, reason) {
  const subject = names([id]);
  return isAboutOthers(reason) ? explainOthers(subject, reason) : explain({ subject, many: false, kind, reason });
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
var PROBLEMS = say`In the code as it is`;
var RESOLVED = say`Resolved`;
var ACCEPTED = say`Accepted`;
var EXPIRES_SOON = say`Expires within two weeks.`;
var NOTES = say`Notes`;
var BEFORE_YOU_DEPLOY = say`Before you deploy`;
var PRICES = say`How the fixed cost was counted`;
var SUGGESTION = say`Suggested grouping`;
var PROPERTIES = say`Property by property`;
var AS_THINGS_ARE = say`As things are`;
var ENDING = say`Where it ended`;
var SETTINGS = say`What it says, and what defaults say for it`;
var FINDINGS = say`Findings`;
var READY = say`Ready to apply: ${name("backend-advisor fix")} shows the diff.`;
var tellRewrite = (reasons) => reasons === 0 ? say`ready to apply` : say`${count(reasons, "reason")} against rewriting it as it stands`;

export {
  SEPARATION_WORDS,
  explainRefusal,
  explainReason,
  explainRewrite,
  NOT_GROUPED,
  NO_COUNTERPART,
  EXISTING,
  PROBLEMS,
  RESOLVED,
  ACCEPTED,
  EXPIRES_SOON,
  NOTES,
  BEFORE_YOU_DEPLOY,
  PRICES,
  SUGGESTION,
  PROPERTIES,
  AS_THINGS_ARE,
  ENDING,
  SETTINGS,
  FINDINGS,
  READY,
  tellRewrite
};
