import type { Phrase } from '../phrase.js'
import { name, say } from '../phrase.js'

/** How what is in resources of a type gets into the one that is kept. `them` counts the others: "2 Cosmos DB accounts". */
export function tellMove(type: string, them: Phrase): Phrase {
  const tell = MOVES.get(type)
  return tell === undefined ? say`Copy the content of ${them} into the one that is kept.` : tell(them)
}

const MOVES: ReadonlyMap<string, (them: Phrase) => Phrase> = new Map([
  [
    'Microsoft.DocumentDB/databaseAccounts',
    (them) => say`Copy the databases of ${them} into the one that is kept, and compare the number of items.`,
  ],
  [
    'Microsoft.Storage/storageAccounts',
    (them) =>
      say`Copy the content of ${them} into the one that is kept: containers, shares, tables, queued messages. Where two have one name, rename one first.`,
  ],
  [
    'Microsoft.OperationalInsights/workspaces',
    (them) =>
      say`Logs cannot be copied out of ${them}: send new ones to the one that is kept, move alerts, queries and connected solutions, and keep the old until nobody needs their logs.`,
  ],
  [
    'Microsoft.Insights/components',
    (them) =>
      say`Telemetry stays in ${them}: give what sends to them the connection string of the one that is kept, move alerts, availability tests and workbooks, and keep the old until nobody needs their data. Give each sender a cloud role name, so that they can be told apart.`,
  ],
  [
    'Microsoft.ServiceBus/namespaces',
    (them) =>
      say`Create the queues, topics and subscriptions of ${them} in the one that is kept; move the senders first, and the receivers once the old queues are empty.`,
  ],
  [
    'Microsoft.EventHub/namespaces',
    (them) =>
      say`Create the event hubs and consumer groups of ${them} in the one that is kept; move the senders first, and the consumers once they have read the old to the end. Checkpoints begin anew.`,
  ],
  [
    'Microsoft.ApiManagement/service',
    (them) =>
      say`Export the APIs, products, policies, named values and subscriptions of ${them} into the one that is kept; its gateway address is another.`,
  ],
  [
    'Microsoft.ContainerRegistry/registries',
    (them) =>
      say`Import the images of ${them} into the one that is kept (${name('az acr import')}), and let every cluster, app and pipeline pull from there.`,
  ],
  [
    'Microsoft.KeyVault/vaults',
    (them) =>
      say`Back up the secrets, keys and certificates of ${them} and restore them in the one that is kept; check who may read what.`,
  ],
  [
    'Microsoft.Sql/servers',
    (them) =>
      say`Copy the databases of ${them} to the one that is kept, with their logins, firewall rules and audit settings, and compare the number of rows.`,
  ],
  [
    'Microsoft.Cache/redis',
    (them) =>
      say`What is in ${them} is filled again by those who use it, or exported and imported where it must not be lost; give each application its own database or key prefix.`,
  ],
  [
    'Microsoft.Search/searchServices',
    (them) =>
      say`Indexes cannot be copied: create those of ${them} again in the one that is kept, with their indexers, skill sets and synonyms, and let them run to the end.`,
  ],
])
