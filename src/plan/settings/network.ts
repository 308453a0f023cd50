import { PRIVATE_BY_DEFAULT } from '../../catalog/component-defaults.js'
import { ABSENT, type Comparison, type Value, compareValues, entryOf } from '../../model/value.js'
import { type Subject, read } from '../subject.js'
import { type Reading, type Setting, readingOf } from './setting.js'

const BOUNDARY_PROPS: readonly string[] = [
  'networking',
  'publicNetworkAccess',
  'vnetName',
  'subnetName',
  'subnetId',
  'privateEndpoints',
]

/** A shared resource sits on one side of a network boundary. */
export const NETWORK: readonly Setting[] = BOUNDARY_PROPS.map((prop) => ({
  code: 'different-network-boundary',
  read: (subject) => readBoundary(subject, prop),
  ...(prop === 'networking' ? { compare: compareNetworking } : {}),
}))

/** Of two that are in one mode, one may leave out what the other says: the name of their network. */
function compareNetworking(a: Value, b: Value): Comparison {
  const mode = modeOf(a)
  if (mode === null || mode !== modeOf(b)) return compareValues(a, b)
  const isSaidByBoth = (key: string): boolean => [a, b].every((value) => sayOf(value, key).kind !== 'absent')
  const differ = [...keysOf(a), ...keysOf(b)].filter(
    (key) => isSaidByBoth(key) && compareValues(sayOf(a, key), sayOf(b, key)) === 'different',
  )
  if (differ.length > 0) return 'different'
  return compareValues(a, b) === 'equal' ? 'equal' : 'undecided'
}

const sayOf = (value: Value, key: string): Value => (value.kind === 'object' ? entryOf(value, key) : ABSENT)

const keysOf = (value: Value): readonly string[] => (value.kind === 'object' ? Object.keys(value.entries) : [])

function modeOf(value: Value): string | null {
  const mode = value.kind === 'object' ? entryOf(value, 'mode') : value
  return mode.kind === 'known' ? String(mode.value) : null
}

function readBoundary(subject: Subject, prop: string): Reading | null {
  const own = read(subject, prop)
  if (subject.component === null && (prop !== 'networking' || own.value.kind === 'absent')) return null
  return { ...readingOf(prop, own), value: withoutDefault(subject, prop, own.value) }
}

/** Public networking, and no public access to an account that has none anyway, is what happens without the prop. */
function withoutDefault(subject: Subject, prop: string, value: Value): Value {
  if (prop === 'networking') return modeAlone(value)
  if (prop !== 'publicNetworkAccess' || value.kind !== 'known' || subject.component === null) return value
  const isOff = value.value === false || String(value.value).toLowerCase() === 'disabled'
  return isOff && PRIVATE_BY_DEFAULT.has(subject.component.kind) ? ABSENT : value
}

/** `'isolated'` and `{ mode: 'isolated' }` say the same. */
function modeAlone(value: Value): Value {
  if (value.kind === 'known') return value.value === 'public' ? ABSENT : value
  if (value.kind !== 'object' || value.open !== null) return value
  const written = Object.entries(value.entries).filter(([, entry]) => entry.value.kind !== 'absent')
  const [first, ...others] = written
  if (first?.[0] !== 'mode' || others.length > 0) return value
  return first[1].value.kind === 'known' ? modeAlone(first[1].value) : first[1].value
}
