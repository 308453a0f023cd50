import type { ResourceType } from '../../catalog/components.js'
import { kindOf } from '../../catalog/kinds/kinds.js'
import type { Phrase } from '../phrase.js'
import { count, name, quoted, say } from '../phrase.js'

/** What components create. */
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
  return noun === null ? say`${count(amount, 'resource')} of type ${name(type)}` : count(amount, noun, pluralOf(noun))
}

export function resourceNoun(type: string): Phrase {
  const noun = nounOf(type)
  return noun === null ? [name(type)] : [quoted(noun)]
}

/** "3 App Service plans", as the catalog of kinds calls template resources: a site may be any app. */
export function countKind(amount: number, type: string): Phrase {
  const noun = kindNoun(type)
  return noun === null ? say`${count(amount, 'resource')} of type ${name(type)}` : count(amount, noun, pluralOf(noun))
}

/** "App Service plans". */
export function kindsInSentence(type: string): Phrase {
  const noun = kindNoun(type)
  return noun === null ? say`resources of type ${name(type)}` : [quoted(pluralOf(noun))]
}

/** "App Service plans", with a capital letter as a sentence begins. */
export function kindsOf(type: string): Phrase {
  const noun = kindNoun(type)
  if (noun === null) return say`Resources of type ${name(type)}`
  const plural = pluralOf(noun)
  return [quoted(plural.charAt(0).toUpperCase() + plural.slice(1))]
}

export function oneOfKind(type: string): Phrase {
  const noun = kindNoun(type)
  return noun === null ? say`resource` : [quoted(noun)]
}

const nounOf = (type: string): string | null => (isKnown(type) ? NOUNS[type] : kindNoun(type))

const isKnown = (type: string): type is ResourceType => Object.hasOwn(NOUNS, type)

const kindNoun = (type: string): string | null =>
  type === DEPLOYMENT ? 'linked template' : (kindOf(type)?.noun ?? null)

/** A template that another one links to is deployed by this type. */
const DEPLOYMENT = 'Microsoft.Resources/deployments'

function pluralOf(noun: string): string {
  const irregular = PLURALS[noun]
  return irregular ?? `${noun}s`
}

const PLURALS: Readonly<Record<string, string>> = {
  'container registry': 'container registries',
  'Front Door (classic)': 'Front Doors (classic)',
}
