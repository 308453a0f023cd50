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
  readonly members: readonly JsonMember[]
  readonly start: number
}

export interface JsonMember {
  readonly key: string
  readonly value: JsonNode
}

/** The member of a key; ARM compares keys without case, an exact one comes first. */
export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  if (node?.kind !== 'object') return undefined
  const { members } = node
  if (members.length > MANY) {
    const { exact, folded } = indexOf(members)
    return exact.get(key) ?? folded.get(key.toLowerCase())
  }
  return members.find((member) => member.key === key) ?? members.find((member) => isSameKey(member.key, key))
}

/** Most objects have a few keys: looking at each is faster than an index, and takes no memory. */
const MANY = 16

interface MemberIndex {
  readonly exact: ReadonlyMap<string, JsonMember>
  /** By lower case; of several, the first. */
  readonly folded: ReadonlyMap<string, JsonMember>
}

const indices = new WeakMap<readonly JsonMember[], MemberIndex>()

function indexOf(members: readonly JsonMember[]): MemberIndex {
  const known = indices.get(members)
  if (known !== undefined) return known
  const index = {
    exact: new Map(members.map((member) => [member.key, member])),
    folded: new Map(members.toReversed().map((member) => [member.key.toLowerCase(), member])),
  }
  indices.set(members, index)
  return index
}

const isSameKey = (a: string, b: string): boolean => a.length === b.length && a.toLowerCase() === b.toLowerCase()

export const valueAt = (node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined =>
  path.reduce<JsonNode | undefined>((inner, key) => memberOf(inner, key)?.value, node)

export const textOf = (node: JsonNode | undefined): string | null =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null

/** One step of a JSON pointer (RFC 6901). */
export const pointerTo = (parent: string, step: string | number): string =>
  `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
