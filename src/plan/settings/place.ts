import { ENVIRONMENT_TAGS } from '../../catalog/environments.js'
import { normaliseRegion } from '../../catalog/regions.js'
import type { Value } from '../../model/value.js'
import { partOf, showValue } from '../property.js'
import { type Subject, read } from '../subject.js'
import { type Reading, type Setting, readingOf } from './setting.js'

/** Shared resources are in one region. */
export const REGION: Setting = { code: 'different-region', read: readRegion }

/** Where both name an environment, it is the same one. */
export const ENVIRONMENT: Setting = {
  code: 'different-environment',
  read: readEnvironment,
  compare: (a, b) => (a.kind === 'known' && b.kind === 'known' && a.value !== b.value ? 'different' : 'equal'),
}

function readRegion(subject: Subject): Reading | null {
  const own = read(subject, 'location')
  if (own.value.kind !== 'absent') return { ...readingOf('location', own), value: normalised(own.value) }
  if (subject.component === null || subject.scope === null) return null
  const { location, key, at } = subject.scope
  return {
    value: normalised(sameForAll(location, key)),
    path: 'location',
    shown: showValue(location),
    at: at ?? subject.at,
    isWritten: false,
  }
}

/** All that inherit from one stack inherit the same value, known or not. */
const sameForAll = (location: Value, scope: string): Value =>
  location.kind === 'known' || location.kind === 'symbol'
    ? location
    : { kind: 'symbol', key: `region of ${scope}`, text: 'location' }

const normalised = (value: Value): Value =>
  value.kind === 'known' && typeof value.value === 'string'
    ? { kind: 'known', value: normaliseRegion(value.value) }
    : value

function readEnvironment(subject: Subject): Reading | null {
  const tags = read(subject, 'tags').value
  const names = tags.kind === 'object' ? Object.keys(tags.entries) : []
  for (const wanted of ENVIRONMENT_TAGS) {
    const name = names.find((candidate) => candidate.toLowerCase() === wanted)
    if (name === undefined || tags.kind !== 'object') continue
    const entry = tags.entries[name]!
    return readingOf('tags.environment', { value: partOf(tags, name), at: entry.at, isWritten: true })
  }
  const own = read(subject, 'environment')
  // A FunctionsApp's `environment` may also hold its environment variables.
  if (own.value.kind !== 'known') return null
  return readingOf(subject.component === null ? 'tags.environment' : 'environment', own)
}
