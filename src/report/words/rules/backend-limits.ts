import type { Phrase } from '../../phrase.js'
import { count, name, say } from '../../phrase.js'
import { type Given, numberIn, textIn } from './given.js'

/** What is counted, where, and what to do about it. */
interface LimitWords {
  readonly counted: (amount: number) => Phrase
  readonly holder: Phrase
}

const LIMITS: Readonly<Record<string, LimitWords>> = {
  databasesPerAccount: { counted: (amount) => count(amount, 'database'), holder: say`its Cosmos DB account` },
  containersPerDatabase: { counted: (amount) => count(amount, 'container'), holder: say`one of its databases` },
  functionsPerApp: { counted: (amount) => count(amount, 'function'), holder: say`its Function App` },
  environmentVariables: { counted: (amount) => count(amount, 'environment variable'), holder: say`its Function App` },
  containersPerStorageAccount: { counted: (amount) => count(amount, 'container'), holder: say`its storage account` },
}

/** A backend's own limits, by what they speak of. */
const OWN: Readonly<Record<string, (amount: number) => Phrase>> = {
  maxFunctionsPerApp: (amount) => count(amount, 'function'),
  maxContainersPerStorage: (amount) => count(amount, 'container'),
  maxCosmosAccounts: (amount) => count(amount, 'Cosmos DB account'),
  maxFunctionApps: (amount) => count(amount, 'Function App'),
  maxStorageAccounts: (amount) => count(amount, 'storage account'),
}

export function tellLimit(given: Given): Phrase {
  const limit = textIn(given, 'limit')
  const [amount, allowed] = [numberIn(given, 'amount'), numberIn(given, 'allowed')]
  const backend = name(textIn(given, 'backend'))
  const own = Object.hasOwn(OWN, limit) ? OWN[limit] : undefined
  if (own !== undefined) {
    return say`${backend} needs ${own(amount)}, and its own ${name(`limits.${limit}`)} allows ${allowed}. Raise that limit, or move members to another backend.`
  }
  const words = Object.hasOwn(LIMITS, limit) ? LIMITS[limit] : undefined
  if (words === undefined) {
    return say`${backend} passes ${name(limit)}: ${amount}, where ${allowed} is the most. Move members to another backend.`
  }
  return say`${backend} puts ${words.counted(amount)} into ${words.holder}; ${allowed} is the most that a backend takes. Move members to another backend.`
}
