import { FUNCTION_APP_DEFAULTS } from '../../catalog/component-defaults.js'
import { comparePlanSkus, normalisePlanSku } from '../../catalog/plan-skus.js'
import type { SeparationCode } from '../../model/reason.js'
import { type Comparison, type Value, compareValues, known } from '../../model/value.js'
import { digestValue, partOf, readFirst } from '../property.js'
import { type Subject, creates, read } from '../subject.js'
import { type Reading, type Setting, readingOf, withDefault } from './setting.js'

/** What one Function App has once. Environment variables are looked at name by name (collisions.ts). */
export const FUNCTION_APP: readonly Setting[] = [
  ofApp('incompatible-runtime', readRuntime),
  { ...ofApp('incompatible-runtime', readVersion), compare: compareVersions },
  // One CORS policy serves the whole app: two that are given must be the same.
  { ...ofApp('conflicting-setting', (subject) => readingOf('cors', read(subject, 'cors'))), compare: compareGiven },
  ofApp('conflicting-setting', (subject) => readingOf('existingPlan', read(subject, 'existingPlan'))),
  { ...ofApp('conflicting-setting', readSku), compare: compareSkus },
]

function ofApp(code: SeparationCode, readSetting: (subject: Subject) => Reading): Setting {
  return { code, read: (subject) => (creates(subject, 'Microsoft.Web/sites') ? readSetting(subject) : null) }
}

function readRuntime(subject: Subject): Reading {
  const reading = withDefault(readingOf('runtime', read(subject, 'runtime')), FUNCTION_APP_DEFAULTS.runtime)
  const { value } = reading
  if (value.kind !== 'known' || typeof value.value !== 'string') return reading
  return { ...reading, value: known(value.value.toLowerCase()) }
}

/** Read together with the runtime: versions of two runtimes have nothing to do with each other. */
export function readVersion(subject: Subject): Reading {
  const { key, ...property } = readFirst(subject.props, subject.propsAt, ['runtimeVersion', 'version'])
  const runtime = readRuntime(subject).value
  const reading = { ...readingOf(key, property), of: digestValue(runtime) }
  const isNode = runtime.kind === 'known' && runtime.value === FUNCTION_APP_DEFAULTS.runtime
  return isNode ? withDefault(reading, FUNCTION_APP_DEFAULTS.nodeVersion) : reading
}

/** Only the major version must agree. A default that is not documented may or may not be the version given. */
function compareVersions(a: Value, b: Value): Comparison {
  if (a.kind === 'absent' || b.kind === 'absent') return a.kind === b.kind ? 'equal' : 'undecided'
  if (a.kind !== 'known' || b.kind !== 'known') return compareValues(a, b)
  if (String(a.value) === String(b.value)) return 'equal'
  const [first, second] = [parseVersion(a.value), parseVersion(b.value)]
  if (first === null || second === null) return 'undecided'
  return first.major === second.major ? 'equal' : 'different'
}

/** `20`, `'20'`, `'~20'`, `'v20.11'`, `'3.12'`; null for anything else. `minor` is -1 where none is given. */
export function parseVersion(version: unknown): { readonly major: number; readonly minor: number } | null {
  const match = /^[~^v]?(\d{1,6})(?:\.(\d{1,6}|x))?(?:\.(?:\d{1,6}|x))?$/i.exec(String(version))
  if (match === null) return null
  const minor = Number(match[2] ?? -1)
  return { major: Number(match[1]), minor: Number.isNaN(minor) ? -1 : minor }
}

function compareGiven(a: Value, b: Value): Comparison {
  return a.kind === 'absent' || b.kind === 'absent' ? 'equal' : compareValues(a, b)
}

/** `sku` or `plan`, as text or as an object with a `name`. */
export function readSku(subject: Subject): Reading {
  const { key, ...property } = readFirst(subject.props, subject.propsAt, ['sku', 'plan'])
  const named = property.value.kind === 'object' ? partOf(property.value, 'name') : property.value
  const reading = withDefault(readingOf(key, { ...property, value: named }), FUNCTION_APP_DEFAULTS.sku)
  const { value } = reading
  if (value.kind !== 'known' || typeof value.value !== 'string') return reading
  const sku = normalisePlanSku(value.value)
  return { ...reading, value: known(sku), shown: sku }
}

/** Of two plans that can be compared the higher serves both. */
function compareSkus(a: Value, b: Value): Comparison {
  if (a.kind !== 'known' || b.kind !== 'known') return compareValues(a, b)
  return comparePlanSkus(String(a.value), String(b.value)) === 'incomparable' ? 'different' : 'equal'
}
