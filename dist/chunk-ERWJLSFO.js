import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  countKind,
  countResources,
  isOfCode,
  isOfTemplate
} from "./chunk-IHZOZO6Y.js";
import {
  inList,
  join,
  name,
  say
} from "./chunk-TQID6YG3.js";

// src/report/words/moving.ts
function tellMove(type, them) {
  const tell = MOVES.get(type);
  return tell === void 0 ? say`Copy the content of ${them} into the one that is kept.` : tell(them);
}
var MOVES = /* @__PURE__ */ new Map([
  [
    "Microsoft.DocumentDB/databaseAccounts",
    (them) => say`Copy the databases of ${them} into the one that is kept, and compare the number of items.`
  ],
  [
    "Microsoft.Storage/storageAccounts",
    (them) => say`Copy the content of ${them} into the one that is kept: containers, shares, tables, queued messages. Where two have one name, rename one first.`
  ],
  [
    "Microsoft.OperationalInsights/workspaces",
    (them) => say`Logs cannot be copied out of ${them}: send new ones to the one that is kept, move alerts, queries and connected solutions, and keep the old until nobody needs their logs.`
  ],
  [
    "Microsoft.Insights/components",
    (them) => say`Telemetry stays in ${them}: give what sends to them the connection string of the one that is kept, move alerts, availability tests and workbooks, and keep the old until nobody needs their data. Give each sender a cloud role name, so that they can be told apart.`
  ],
  [
    "Microsoft.ServiceBus/namespaces",
    (them) => say`Create the queues, topics and subscriptions of ${them} in the one that is kept; move the senders first, and the receivers once the old queues are empty.`
  ],
  [
    "Microsoft.EventHub/namespaces",
    (them) => say`Create the event hubs and consumer groups of ${them} in the one that is kept; move the senders first, and the consumers once they have read the old to the end. Checkpoints begin anew.`
  ],
  [
    "Microsoft.ApiManagement/service",
    (them) => say`Export the APIs, products, policies, named values and subscriptions of ${them} into the one that is kept; its gateway address is another.`
  ],
  [
    "Microsoft.ContainerRegistry/registries",
    (them) => say`Import the images of ${them} into the one that is kept (${name("az acr import")}), and let every cluster, app and pipeline pull from there.`
  ],
  [
    "Microsoft.KeyVault/vaults",
    (them) => say`Back up the secrets, keys and certificates of ${them} and restore them in the one that is kept; check who may read what.`
  ],
  [
    "Microsoft.Sql/servers",
    (them) => say`Copy the databases of ${them} to the one that is kept, with their logins, firewall rules and audit settings, and compare the number of rows.`
  ],
  [
    "Microsoft.Cache/redis",
    (them) => say`What is in ${them} is filled again by those who use it, or exported and imported where it must not be lost; give each application its own database or key prefix.`
  ],
  [
    "Microsoft.Search/searchServices",
    (them) => say`Indexes cannot be copied: create those of ${them} again in the one that is kept, with their indexers, skill sets and synonyms, and let them run to the end.`
  ]
]);

// src/report/words/checklist.ts
function checklistFor(groups) {
  const replaced = total(groups.filter(isOfCode));
  const moved = total(groups.filter(isOfTemplate));
  if (replaced.length + moved.length === 0) return null;
  const parts = [
    ...replaced.length === 0 ? [] : [say`${inList(replaced.map(({ type, count }) => countResources(count, type)))} would be replaced`],
    ...moved.length === 0 ? [] : [say`${inList(moved.map(({ type, count }) => countKind(count, type)))} would be given up`]
  ];
  const what = moved.length === 0 ? say`components` : replaced.length === 0 ? say`resources` : say`components and resources`;
  return {
    title: join(parts, ", and "),
    items: [
      say`Find out whether these ${what} are deployed. Where they are not, there is nothing to move.`,
      say`Data does not move by itself: rehearse in a development environment, and do production last.`,
      ...replaced.map(copyStep),
      ...moved.map(({ type, count }) => tellMove(type, countKind(count, type))),
      say`Make sure that the deployment does not delete what has left the ${moved.length === 0 ? say`code` : say`template`} (complete mode, deployment stacks) before the copy is checked.`,
      say`Addresses and keys change: update clients, secrets, custom domains and dashboards.`,
      ...moved.length === 0 ? [] : [
        say`Private endpoints, role assignments, network rules and diagnostic settings belong to one resource: give the one that is kept all that the others have.`
      ],
      say`Delete the old resources last: an account takes its data with it.`
    ]
  };
}
function copyStep({ type, count }) {
  const resources = countResources(count, type);
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
  for (const { type, count } of groups.flatMap(({ replaced }) => replaced)) {
    counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return [...counts].filter(([, count]) => count > 0).map(([type, count]) => ({ type, count }));
}

export {
  checklistFor
};
