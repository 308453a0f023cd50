import { COSMOS_DEFAULTS } from '../../catalog/component-defaults.js'
import { type Value, known } from '../../model/value.js'
import type { SeparationCode } from '../../model/reason.js'
import { type PropertyRead } from '../property.js'
import { type Subject, creates, read } from '../subject.js'
import { type Reading, type Setting, readingOf, withDefault } from './setting.js'

/** What one Cosmos DB account has once ("How requirements merge"). */
export const COSMOS: readonly Setting[] = [
  ofAccount('incompatible-consistency', (subject) =>
    withDefault(readingOf('consistency', read(subject, 'consistency')), COSMOS_DEFAULTS.consistency),
  ),
  ofAccount('incompatible-capacity-mode', readCapacityMode),
  ofAccount('incompatible-api', (subject) => readingOf('kind', read(subject, 'kind'))),
  ofAccount('incompatible-api', (subject) => readingOf('api', read(subject, 'api'))),
  ofAccount('conflicting-setting', (subject) => readingOf('locations', read(subject, 'locations'))),
  ofAccount('conflicting-setting', (subject) =>
    withDefault(readingOf('enableMultipleWriteLocations', read(subject, 'enableMultipleWriteLocations')), false),
  ),
]

function ofAccount(code: SeparationCode, readSetting: (subject: Subject) => Reading): Setting {
  return {
    code,
    read: (subject) => (creates(subject, 'Microsoft.DocumentDB/databaseAccounts') ? readSetting(subject) : null),
  }
}

/** `throughput` or `enableServerless: false` means provisioned; neither means serverless. */
export function readCapacityMode(subject: Subject): Reading {
  const throughput = read(subject, 'throughput')
  const serverless = read(subject, 'enableServerless')
  if (throughput.value.kind === 'known') return modeReading('throughput', throughput, known('provisioned'))
  if (serverless.value.kind === 'known' && serverless.value.value === false) {
    return modeReading('enableServerless', serverless, known('provisioned'))
  }
  if (throughput.value.kind !== 'absent') return modeReading('throughput', throughput, throughput.value)
  if (serverless.value.kind === 'absent' || serverless.value.kind === 'known') {
    return modeReading('enableServerless', serverless, known('serverless'))
  }
  return modeReading('enableServerless', serverless, serverless.value)
}

const modeReading = (path: string, property: PropertyRead, value: Value): Reading =>
  readingOf(path, { ...property, value })
