import { byPosition, byText } from '../model/order.js'
import type { Reason, SeparationCode } from '../model/reason.js'
import type { Disagreement } from './disagreement.js'

/** How far a blocker is: in a group that the component could otherwise join, in its scope, out of reach, in another scope. */
export type Nearness = 0 | 1 | 2 | 3

/** Another component that the component in question cannot be with, for one reason. */
export interface Blocker {
  readonly id: string
  readonly nearness: Nearness
  /** Seen from the component in question: its value and place come first. */
  readonly disagreement: Disagreement
}

/** Between reasons that name equally many: what the code's author would look at first. */
const PRECEDENCE: readonly SeparationCode[] = [
  'duplicate-component-id',
  'depends-on-member',
  'isolated-by-policy',
  'different-tags',
  'different-region',
  'different-environment',
  'different-network-boundary',
  'incompatible-consistency',
  'incompatible-capacity-mode',
  'incompatible-api',
  'incompatible-runtime',
  'conflicting-setting',
]

/** One reason for each code and path, the most useful first: the nearest, then the one that names the most others. */
export function gatherReasons(blockers: readonly Blocker[]): readonly Reason[] {
  const bundles = new Map<string, Blocker[]>()
  for (const blocker of blockers) {
    const { code, path } = blocker.disagreement
    const key = JSON.stringify([code, path])
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, [blocker])
    else known.push(blocker)
  }
  return [...bundles.values()]
    .map((bundle) => ({ nearness: Math.min(...bundle.map(({ nearness }) => nearness)), reason: reasonFrom(bundle) }))
    .sort(
      (a, b) =>
        a.nearness - b.nearness ||
        b.reason.with.length - a.reason.with.length ||
        rankOf(a.reason) - rankOf(b.reason) ||
        byText(a.reason.code, b.reason.code) ||
        byText(a.reason.path ?? '', b.reason.path ?? ''),
    )
    .map(({ reason }) => reason)
}

function rankOf({ code }: Reason): number {
  const rank = PRECEDENCE.findIndex((each) => each === code)
  return rank === -1 ? PRECEDENCE.length : rank
}

function reasonFrom(bundle: readonly Blocker[]): Reason {
  const sorted = bundle.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.disagreement.at[1], b.disagreement.at[1]))
  const [{ disagreement: first }] = sorted as [Blocker]
  const values = sorted.map(({ disagreement }) => disagreement.values[1] ?? null)
  return {
    code: first.code,
    with: sorted.map(({ id }) => id),
    path: first.path,
    values: first.values.length === 0 ? [] : [first.values[0]!, ...values],
    at: [first.at[0], ...sorted.map(({ disagreement }) => disagreement.at[1])],
  }
}
