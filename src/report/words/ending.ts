import type { Ending } from '../../model/explanation.js'
import type { Group } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { labelOf } from '../label.js'
import { name, names, place, say } from '../phrase.js'
import { tellFewer } from './consolidation.js'
import { fixedCost, tellFixedCost } from './money.js'

/**
 * Where a component ended, in one sentence; what stands behind a refusal is told by its reasons.
 * @param called the id, or what tells it apart from another of that id
 */
export function tellEnding(called: string, id: string, ending: Ending, createsNothing: boolean): Phrase {
  switch (ending.kind) {
    case 'group':
      return tellGroup(called, id, ending.group)
    case 'backend': {
      const { backend } = ending
      const others = withoutOne(backend.components, id)
      const company = others.length === 0 ? say`, alone` : say`, with ${names(others)}`
      return say`${name(called)} is in the backend ${name(backend.name)} already (${place(backend)})${company}.`
    }
    case 'refused':
      return ending.refusal.verdict === 'undecidable'
        ? say`${name(called)} is in no group: what decides it is not known here.`
        : say`${name(called)} is in no group.`
    case 'solitary':
      return createsNothing
        ? say`${name(called)} creates nothing of its own that others could share.`
        : say`${name(called)} has no counterpart: no other component in this code could share what it creates.`
  }
}

function tellGroup(called: string, id: string, group: Group): Phrase {
  const others = withoutOne(group.components, id)
  if (group.joins !== null) {
    const company = others.length === 0 ? [] : say`, together with ${names(others)}`
    return say`${name(called)} could join the backend ${name(group.joins.name)} (${place(group.joins)})${company}: ${tellSize(group)}.`
  }
  return say`${name(called)} is in a suggested group with ${names(others)}: ${tellSize(group)}.`
}

const tellSize = (group: Group): Phrase =>
  say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`

/** Of one that is in a group with itself alone, nobody is left. */
function withoutOne(ids: readonly string[], id: string): readonly string[] {
  const index = ids.indexOf(id)
  return ids.filter((_, other) => other !== index)
}

export const isSameGroup = (a: Ending, b: Ending): boolean =>
  a.kind === 'group' && b.kind === 'group' && a.group.fingerprint === b.group.fingerprint

/** Of two in one group. */
export function tellTogether(ids: readonly [string, string], group: Group): Phrase {
  const others = withoutOne(withoutOne(group.components, ids[0]), ids[1])
  const company = others.length > 0 ? say`, with ${names(others)}` : []
  return say`They are in one suggested group${company}: ${tellSize(group)}.`
}

export const NEITHER = say`Neither is in a group.`

export const TWO_GROUPS = say`Nothing between the two stands against one group: they are in two for the sake of others, or of a limit.`

/** Of a template resource that could be one with others. */
export function tellResourceGroup(id: string, group: Group): Phrase {
  if (group.source === 'stack-code') {
    return say`The components that create it could share a backend: ${names(group.components)}.`
  }
  const others = withoutOne(group.components, id)
  const keep = group.consolidation?.keep.id
  const role = keep === undefined ? [] : keep === id ? say` This one is kept.` : say` ${name(labelOf(keep))} is kept.`
  return say`${name(labelOf(id))} could be one with ${names(others.map((other) => labelOf(other)))}: ${tellFewer(group)}, ${tellFixedCost(group)}.${role}`
}
