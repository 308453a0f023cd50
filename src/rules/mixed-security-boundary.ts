import { dataClassTag } from '../catalog/data-classes.js'
import type { Observation } from '../model/observation.js'
import type { BackendJudgement, Disagreement } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { ObjectValue } from '../model/value.js'
import { observeDisagreement } from './observe-disagreement.js'
import { knownTags } from './prop.js'
import type { Rule } from './rule.js'

/** Members of one backend on two sides of a boundary: of the network, or of what their data may be seen by. */
export const mixedSecurityBoundary: Rule = ({ plan, policy }) =>
  plan.judgements.flatMap((judgement) => [...observeNetwork(judgement), ...observeTags(judgement, policy)])

const observeNetwork = (judgement: BackendJudgement): readonly Observation[] =>
  judgement.disagreements.flatMap(({ code, path, sides }) =>
    code === 'different-network-boundary' && path !== null
      ? [observeDisagreement('mixed-security-boundary', judgement, { path, sides })]
      : [],
  )

type Side = Disagreement['sides'][number]

/** A tag that draws a line: the spellings under which data is classified count as one. */
interface Line {
  readonly path: string
  readonly sides: Side[]
}

function observeTags(judgement: BackendJudgement, { boundaries }: Policy): readonly Observation[] {
  const { backend, members } = judgement
  const lines = new Map<string, Line>()
  const note = (id: string | null, props: ObjectValue): void => {
    const noted = new Set<string>()
    for (const [name, { text, at }] of knownTags(props)) {
      const tag = dataClassTag(name) ?? (boundaries.tags.includes(name) ? name : null)
      if (tag === null || noted.has(tag)) continue
      noted.add(tag)
      const line = lines.get(tag) ?? { path: `tags.${name}`, sides: [] }
      line.sides.push({ id, value: text, at })
      lines.set(tag, line)
    }
  }
  for (const { id, props } of members) note(id, props)
  note(null, backend.config)
  return [...lines.values()]
    .filter(({ sides }) => new Set(sides.map(({ value }) => String(value).toLowerCase())).size > 1)
    .map((line) => observeDisagreement('mixed-security-boundary', judgement, line))
}
