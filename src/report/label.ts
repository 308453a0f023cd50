import type { Group, Member, Refusal } from '../model/report.js'

/** Longer expressions are told by their beginning and end: the place beside them shows the rest. */
const LONGEST = 72

/** An expression of a template as people say it: without the brackets that mark it in JSON. */
export function labelOf(text: string, longest = LONGEST): string {
  const bare = EXPRESSION.test(text) ? text.slice(1, -1) : text
  return shorten(bare, longest)
}

/** What tells two expressions apart is as often at the end as at the beginning. */
export function shorten(text: string, longest: number): string {
  const points = Array.from(text.slice(0, MOST_READ))
  if (points.length <= longest && text.length <= MOST_READ) return text
  const kept = Math.min(longest - 1, points.length - 1)
  const [head, tail] = [Math.ceil(kept / 2), Math.floor(kept / 2)]
  return `${points.slice(0, head).join('')}…${points.slice(points.length - tail).join('')}`
}

/** No name that a person reads is longer. */
const MOST_READ = 2000

/** Only a call can be an expression of its own: `[blob]` is a list. */
const EXPRESSION = /^\[\s*[a-z_][\w.]*\s*\([\s\S]*\]$/i

/** Template resources by names that can be read; components as their source calls them. */
export function labelGroup(group: Group): Group {
  const counterparts = group.counterparts?.map((part) => ({ ...part, id: labelOf(part.id) }))
  if (group.source === 'stack-code') return counterparts === undefined ? group : { ...group, counterparts }
  const { consolidation, monthlySaving } = group
  return {
    ...group,
    components: group.components.map((id) => labelOf(id)),
    members: group.members.map(labelMember),
    differences: group.differences.map((difference) => ({
      ...difference,
      values: difference.values.map((held) => ({ ...held, id: labelOf(held.id) })),
    })),
    monthlySaving: {
      ...monthlySaving,
      rows: monthlySaving.rows.map((row) => ({
        ...row,
        component: row.component === null ? null : labelOf(row.component),
      })),
    },
    ...(consolidation === undefined
      ? {}
      : {
          consolidation: {
            keep: labelMember(consolidation.keep),
            moves: consolidation.moves.map(({ from, dependents }) => ({
              from: labelMember(from),
              dependents: dependents.map(labelMember),
            })),
          },
        }),
  }
}

export const labelRefusal = (refusal: Refusal): Refusal => ({
  ...refusal,
  components: refusal.components.map((id) => labelOf(id)),
  members: refusal.members.map(labelMember),
  reasons: refusal.reasons.map((reason) => ({ ...reason, with: reason.with.map((id) => labelOf(id)) })),
})

const labelMember = (member: Member): Member => ({ ...member, id: labelOf(member.id) })
