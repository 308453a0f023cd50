import { UsageError } from '../model/failure.js'
import type { Report } from '../model/report.js'
import validate from './generated/validate-report.js'
import { printable, quoted } from './printable.js'
import type { SchemaError } from './schema-error.js'

/** In bytes. */
export const LARGEST_REPORT = 200_000_000

export const reportTooLarge = (file: string): string =>
  `report "${printable(file)}" is larger than ${LARGEST_REPORT / 1_000_000} MB`

/**
 * A report that `--format json` wrote.
 * @param file what the error calls it
 * @throws UsageError in one line: no JSON, another schema version, or not what schema/report.schema.json says
 */
export function parseReport(text: string, file: string): Report {
  const name = printable(file)
  const value = parseJson(text, name)
  const version = schemaVersionOf(value)
  if (version === null) throw new UsageError(`${name}: not a report of backend-advisor (no schemaVersion)`)
  if (version !== 1) {
    throw new UsageError(`${name}: schema version ${printable(JSON.stringify(version))}; this version reads 1`)
  }
  if (!validate(value)) throw new UsageError(`${name}: ${sentenceOf(validate.errors?.[0])}`)
  return value as Report
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${name}: not JSON (${printable((error as Error).message)})`)
  }
}

function schemaVersionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return null
  return (value as { schemaVersion: unknown }).schemaVersion
}

function sentenceOf(error: SchemaError | undefined): string {
  if (error === undefined) return 'not a report'
  const where = error.instancePath === '' ? 'the report' : quoted(error.instancePath)
  const { allowedValues } = error.params
  const values = Array.isArray(allowedValues) ? `: ${printable(allowedValues.join(', '))}` : ''
  return `${where} ${error.message ?? 'is not valid'}${values}`
}
