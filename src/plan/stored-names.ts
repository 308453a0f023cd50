import { COSMOS_DEFAULTS } from '../catalog/component-defaults.js'
import { containerNameOf, databaseNameOf, kebabCase, pluralOf } from '../catalog/entity-names.js'
import { type Value, known } from '../model/value.js'
import { type PropertyRead, showValue } from './property.js'
import { type Reading, readingOf, withDefault } from './settings/setting.js'
import { type Subject, creates, read } from './subject.js'

/** What a CrudApi stores its data under, derived from its entity where the props do not say (catalog/entity-names.ts). */
export interface StoredNames {
  /** In kebab case, as in the names of the five functions. */
  readonly entity: Reading
  readonly database: Reading
  readonly container: Reading
  readonly partitionKey: Reading
}

export function readStoredNames(subject: Subject): StoredNames | null {
  if (!creates(subject, 'Microsoft.DocumentDB/databaseAccounts')) return null
  const entity = nameFrom('entityName', required(read(subject, 'entityName')))
  const plural = read(subject, 'entityNamePlural')
  const database = read(subject, 'databaseName')
  const container = read(subject, 'containerName')
  return {
    entity: derive(entity, 'entity', kebabCase),
    database: isGiven(database) ? nameFrom('databaseName', database) : derive(entity, 'database', databaseNameOf),
    container: isGiven(container)
      ? nameFrom('containerName', container)
      : isGiven(plural)
        ? derive(nameFrom('entityNamePlural', plural), 'container', containerNameOf)
        : derive(entity, 'container', (name) => containerNameOf(pluralOf(name))),
    partitionKey: withDefault(readingOf('partitionKey', read(subject, 'partitionKey')), COSMOS_DEFAULTS.partitionKey),
  }
}

const isGiven = ({ value }: PropertyRead): boolean => value.kind !== 'absent'

/** A required property that is not there was not understood: nothing is known of it. */
const required = (property: PropertyRead): PropertyRead =>
  isGiven(property)
    ? property
    : { ...property, value: { kind: 'unknown', why: 'unsupported-syntax', text: 'entityName' } }

const nameFrom = (path: string, property: PropertyRead): Reading => readingOf(path, property)

/** One derivation of equal symbols is equal; two derivations of one symbol have nothing to do with each other. */
function derive(source: Reading, what: string, rule: (name: string) => string): Reading {
  const { value } = source
  if (value.kind === 'known') {
    const name = rule(String(value.value))
    return { ...source, value: known(name), shown: name }
  }
  return value.kind === 'symbol' ? { ...source, value: symbolFor(value, what) } : source
}

const symbolFor = (value: Value & { kind: 'symbol' }, what: string): Value => ({
  kind: 'symbol',
  key: `${what} of ${value.key}`,
  text: value.text,
})

/** Tells the databases of a group apart: equal texts are one database. */
export const storedUnder = ({ database, container }: StoredNames): { database: string; container: string } => ({
  database: textOf(database.value),
  container: textOf(container.value),
})

const textOf = (value: Value): string => {
  const shown = showValue(value)
  return value.kind === 'symbol' ? `$${value.key}` : String(shown)
}
