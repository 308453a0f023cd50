import type { Scalar } from '../../../model/value.js'

/** JSON with the place of everything: `start` is an offset in UTF-16 code units. */
export type JsonNode = JsonScalar | JsonArray | JsonObject

export interface JsonScalar {
  readonly kind: 'scalar'
  readonly value: Scalar
  readonly start: number
}

export interface JsonArray {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
  readonly start: number
}

export interface JsonObject {
  readonly kind: 'object'
  /** In the order written; of a key written twice, the last. */
  readonly members: ReadonlyMap<string, JsonMember>
  readonly start: number
}

export interface JsonMember {
  readonly key: string
  readonly keyStart: number
  readonly value: JsonNode
}

/** The member of a key; ARM compares keys without case, an exact one comes first. */
export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  if (node?.kind !== 'object') return undefined
  const exact = node.members.get(key)
  if (exact !== undefined) return exact
  const lower = key.toLowerCase()
  if (node.members.size > MANY_MEMBERS) return foldedMembersOf(node).get(lower)
  for (const member of node.members.values()) if (member.key.toLowerCase() === lower) return member
  return undefined
}

/** Thousands of parameters are asked for by thousands of expressions. */
const MANY_MEMBERS = 16
const folded = new WeakMap<JsonObject, ReadonlyMap<string, JsonMember>>()

function foldedMembersOf(node: JsonObject): ReadonlyMap<string, JsonMember> {
  const before = folded.get(node)
  if (before !== undefined) return before
  const members = new Map<string, JsonMember>()
  for (const member of node.members.values()) {
    const lower = member.key.toLowerCase()
    if (!members.has(lower)) members.set(lower, member)
  }
  folded.set(node, members)
  return members
}

export const valueAt = (node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined =>
  path.reduce<JsonNode | undefined>((inner, key) => memberOf(inner, key)?.value, node)

export const textOf = (node: JsonNode | undefined): string | null =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null

/** One step of a JSON pointer (RFC 6901). */
export const pointerTo = (parent: string, step: string | number): string =>
  `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
