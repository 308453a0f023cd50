import type ts from 'typescript'
import type { UnknownReason } from '../../model/value.js'
import { type Abstract, type Cell, type ObjectAbstract, type Site, type SymbolAbstract, unknown } from './abstract.js'
import type { Mutation } from './mutations.js'

/** A value as it is when it may have been changed at any time: of the changed parts only the change is known. */
export function changed(value: Abstract, mutations: readonly Mutation[], { frame }: Site): Abstract {
  if (mutations.length === 0) return value
  if (value.kind === 'list') return { ...value, open: 'mutated' }
  if (value.kind !== 'object') return value
  const { cells, open } = mutations.some(({ property }) => property === null) ? blurred(value, 'mutated') : value
  const changes = mutations.flatMap(({ property, node }): [string, Cell][] =>
    property === null ? [] : [[property, { node, frame, value: unknown('mutated') }]],
  )
  return { kind: 'object', cells: new Map([...cells, ...changes]), open }
}

/** Every property may be another one. */
export function blurred({ cells }: ObjectAbstract, why: UnknownReason): ObjectAbstract {
  const unknowns = [...cells].map(([key, cell]) => [key, { ...cell, value: unknown(why) }] as const)
  return { kind: 'object', cells: new Map(unknowns), open: why }
}

/** What is not known is still itself when it is changed, but reading a property of it twice may give two values. */
export const heldBy = (value: SymbolAbstract, holder: ts.Declaration): SymbolAbstract =>
  value.holders.includes(holder) ? value : { ...value, holders: [...value.holders, holder] }
