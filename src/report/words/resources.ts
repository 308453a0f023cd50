import type { ResourceType } from '../../catalog/components.js'
import type { Phrase } from '../phrase.js'
import { count, name, say } from '../phrase.js'

const NOUNS: Readonly<Record<ResourceType, string>> = {
  'Microsoft.DocumentDB/databaseAccounts': 'Cosmos DB account',
  'Microsoft.Web/sites': 'Function App',
  'Microsoft.Storage/storageAccounts': 'storage account',
  'Microsoft.Cdn/profiles': 'CDN profile',
  'Microsoft.ServiceBus/namespaces': 'Service Bus namespace',
}

/** "2 Cosmos DB accounts"; a type without a word of its own keeps its ARM name. */
export function countResources(amount: number, type: string): Phrase {
  const noun = nounOf(type)
  return noun === null ? say`${count(amount, 'resource')} of type ${name(type)}` : count(amount, noun)
}

export function resourceNoun(type: string): Phrase {
  const noun = nounOf(type)
  return noun === null ? [name(type)] : [{ kind: 'words', text: noun }]
}

const nounOf = (type: string): string | null => (isKnown(type) ? NOUNS[type] : null)

const isKnown = (type: string): type is ResourceType => Object.hasOwn(NOUNS, type)
