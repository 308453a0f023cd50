import type ts from 'typescript'
import type { UnknownReason } from '../../model/value.js'
import { type Abstract, type ObjectAbstract, type Site, type SymbolAbstract, unknown } from './abstract.js'
import type { Mutation } from './mutations.js'

/** A value as it is when it may have been changed at any time: the changed parts are not known. */
export function changed(value: Abstract, mutations: readonly Mutation[], site: Site): Abstract {
  if (mutations.length === 0) return value
  if (value.kind === 'list') return { ...value, open: 'mutated' }
  return value.kind === 'object' ? mutations.reduce((object, each) => changedObject(object, each, site), value) : value
}

function changedObject(object: ObjectAbstract, { property }: Mutation, site: Site): ObjectAbstract {
  if (property === null) return blurred(object, 'mutated')
  const cell = object.cells.get(property) ?? site
  return { ...object, cells: new Map([...object.cells, [property, { ...cell, value: unknown('mutated') }]]) }
}

/** Every property may be another one. */
export function blurred({ cells }: ObjectAbstract, why: UnknownReason): ObjectAbstract {
  const unknowns = [...cells].map(([key, cell]) => [key, { ...cell, value: unknown(why) }] as const)
  return { kind: 'object', cells: new Map(unknowns), open: why }
}

/** What is not known is still itself when it is changed, but reading a property of it twice may give two values. */
export const heldBy = (value: SymbolAbstract, holder: ts.Declaration): SymbolAbstract =>
  value.holders.includes(holder) ? value : { ...value, holders: [...value.holders, holder] }
