import type { Finding } from '../../../model/report.js'

/** What a finding carries, as a rule's words need it. An argument that is not there is empty: a report may be anybody's. */
export type Given = Finding['arguments']

export function textIn(given: Given, key: string): string {
  const value = valueIn(given, key)
  return typeof value === 'string' ? value : ''
}

export function numberIn(given: Given, key: string): number {
  const value = valueIn(given, key)
  return typeof value === 'number' ? value : 0
}

export function textsIn(given: Given, key: string): readonly string[] {
  const value = valueIn(given, key)
  return Array.isArray(value) ? value.map(String) : []
}

const valueIn = (given: Given, key: string): Given[string] | undefined =>
  Object.hasOwn(given, key) ? given[key] : undefined
