import type { UnknownReason } from '../../model/value.js'
import { type Abstract, type ObjectAbstract, type Site, type SymbolAbstract, unknown } from './abstract.js'
import type { Mutation } from './mutations.js'

/** A value as it is when it may have been changed at any time: the changed parts are not known. */
export function changed(value: Abstract, mutations: readonly Mutation[], site: Site): Abstract {
  if (mutations.length === 0) return value
  if (value.kind === 'list') return { ...value, open: 'mutated' }
  if (value.kind === 'symbol') return changedSymbol(value, mutations)
  return value.kind === 'object' ? mutations.reduce((object, each) => changedObject(object, each, site), value) : value
}

function changedObject(object: ObjectAbstract, { property }: Mutation, site: Site): ObjectAbstract {
  if (property === null) return blurred(object, 'mutated')
  const cell = object.cells.get(property) ?? site
  return { ...object, cells: new Map([...object.cells, [property, { ...cell, value: unknown('mutated') }]]) }
}

/** It is still itself, but reading one of its properties twice may give two values. */
function changedSymbol(value: SymbolAbstract, mutations: readonly Mutation[]): SymbolAbstract {
  const properties = new Set(value.written === 'all' ? [null] : value.written)
  for (const { property } of mutations) properties.add(property)
  return { ...value, written: properties.has(null) ? 'all' : (properties as Set<string>) }
}

/** Every property may be another one. */
export function blurred({ cells }: ObjectAbstract, why: UnknownReason): ObjectAbstract {
  const unknowns = [...cells].map(([key, cell]) => [key, { ...cell, value: unknown(why) }] as const)
  return { kind: 'object', cells: new Map(unknowns), open: why }
}
