import { nearestTo } from '../model/nearest.js'
import { suggest } from './suggest.js'
import { oneOf } from './choose.js'
import type { Place, PolicyDocument } from './policy-document.js'
import { quoted } from './printable.js'
import type { SchemaError, SchemaNode } from './schema-error.js'

type ReadDocument = Extract<PolicyDocument, { kind: 'read' }>

/** One violation of the policy schema as a sentence with its place. The expectation is in the schema's own words. */
export function explain(error: SchemaError, value: unknown, document: ReadDocument): Place & { message: string } {
  const path = stepsOf(error.instancePath)
  const schema = error.parentSchema ?? {}
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const message = `key ${quoted(nameOf([...path, key]))} is not known${suggest(key, Object.keys(schema.properties ?? {}))}`
    return { ...document.placeOfKey([...path, key]), message }
  }
  if (path.length === 0) {
    const message = `a policy must be a mapping of keys to values (found ${describe(value)})`
    return { ...document.placeOf(path), message }
  }
  const found = valueAt(value, path)
  const message = `key ${quoted(nameOf(path))} must be ${expected(schema)} (found ${describe(found)}${hint(found, schema)})`
  return { ...(found === null ? document.placeOfKey(path) : document.placeOf(path)), message }
}

const expected = (schema: SchemaNode): string => (schema.enum ? oneOf(schema.enum) : (schema.title ?? 'valid'))

function hint(found: unknown, schema: SchemaNode): string {
  const nearest = typeof found === 'string' && schema.enum ? nearestTo(found, schema.enum) : null
  return nearest === null ? '' : `; nearest "${nearest.word}"`
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a mapping'
}

/** `["boundaries", "tags", "0"]` is written `boundaries.tags[0]`. */
const nameOf = (path: readonly string[]): string =>
  path.reduce((name, step, index) => {
    if (index === 0) return step
    return /^\d+$/.test(step) ? `${name}[${step}]` : `${name}.${step}`
  }, '')

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((current, step) => {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    return (current as Record<string, unknown>)[step]
  }, value)
}
