import type { TemplateResource } from '../../../model/template.js'
import { showValue } from '../../property.js'
import type { Step } from './step.js'
import { reasonFor } from '../sets.js'

/** Whoever writes a loop wants several: its instances stay several. */
export function separateCopies(resources: readonly TemplateResource[]): Step {
  const copied = resources.filter(isMultiplied)
  const left = resources.filter((resource) => !isMultiplied(resource))
  if (copied.length === 0) return { refused: [], left }
  const reason = reasonFor('declared-in-loop', copied, [], {
    path: 'copy.count',
    values: ({ copy }) => (copy === null ? null : showValue(copy.count)),
    at: ({ copy, at }) => copy?.at ?? at,
  })
  return { refused: [{ members: copied, verdict: 'keep-separate', reasons: [reason] }], left }
}

export const isMultiplied = ({ copy }: TemplateResource): boolean =>
  copy !== null && !(copy.count.kind === 'known' && copy.count.value === 1)
