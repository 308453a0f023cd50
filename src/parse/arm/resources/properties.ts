import { type ArmValue, entryNamed, unknown } from '../expression/value.js'
import { type JsonNode, memberOf } from '../json/node.js'
import type { TemplateScope } from '../deployment/scope.js'

/** A value and where it is written; `start` null where nothing is. */
export interface PropertyRead {
  readonly value: ArmValue
  readonly start: number | null
}

const MISSING: PropertyRead = { value: unknown('missing', ''), start: null }

/** What is under a path of keys joined by dots. An expression on the way is evaluated and looked into. */
export function readPath(node: JsonNode, path: string, scope: TemplateScope): PropertyRead {
  let here: JsonNode = node
  let start: number | null = null
  const keys = path.split('.')
  for (const [index, key] of keys.entries()) {
    const member = memberOf(here, key)
    if (member === undefined) {
      if (isPlain(here)) return MISSING
      return { value: partOf(scope.read(here), keys.slice(index)), start: start ?? here.start }
    }
    here = member.value
    start = here.start
  }
  return { value: scope.read(here), start }
}

/** Every value under a path in which `*` stands for all items of a list. */
export function readAll(node: JsonNode, path: string, scope: TemplateScope): readonly ArmValue[] {
  const [before, ...after] = path.split('.*.')
  const first = readPath(node, before!, scope).value
  return after.reduce<readonly ArmValue[]>(
    (values, rest) => values.flatMap(itemsOf).map((item) => partOf(item, rest.split('.'))),
    [first],
  )
}

const itemsOf = (value: ArmValue): readonly ArmValue[] => (value.kind === 'list' ? value.items : [])

export function partOf(value: ArmValue, keys: readonly string[]): ArmValue {
  return keys.reduce<ArmValue>((whole, key) => {
    if (whole.kind === 'object') {
      const entry = entryNamed(whole, key)
      if (entry !== null) return entry[1]
      return whole.open === null ? unknown('missing', key) : unknown(whole.open, key)
    }
    if (whole.kind === 'symbol') {
      return { kind: 'symbol', key: `${whole.key}.${key.toLowerCase()}`, text: `${whole.text}.${key}` }
    }
    return whole.kind === 'unknown' ? whole : unknown('missing', key)
  }, value)
}

/** Whether what is not written in an object is not there: neither a loop nor a computed key can bring it. */
export function isPlain(node: JsonNode): boolean {
  if (node.kind === 'array') return true
  if (node.kind === 'scalar') return !(typeof node.value === 'string' && node.value.startsWith('['))
  for (const { key, value } of node.members) {
    if (key.startsWith('[') || (key === 'copy' && value.kind === 'array')) return false
  }
  return true
}
