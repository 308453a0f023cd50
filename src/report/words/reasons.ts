import { byPosition } from '../../model/order.js'
import type { Position } from '../../model/position.js'
import type { Reason, ReasonCode, RewriteRefusalCode, SeparationCode } from '../../model/reason.js'
import type { Group, Refusal } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { names, say } from '../phrase.js'
import type { Members } from '../view.js'
import type { Explanation, PlacedExplanation, Topic } from './explain.js'
import { REWRITE_WORDS } from './rewrite.js'
import { SEPARATION_WORDS } from './separation.js'

/**
 * Why a component is in no group, the reason to show first. That components of other constructs are no counterpart
 * either goes without saying where something else is told.
 */
export function explainRefusal(refusal: Refusal, members: Members): readonly PlacedExplanation[] {
  const [first] = refusal.members
  const kind = first === undefined ? null : (members.componentOf(first)?.kind ?? null)
  const subject = names(refusal.components)
  const telling = refusal.reasons.filter(({ code }, index) => index === 0 || code !== 'different-scope')
  return telling.map((reason) => {
    if (isAboutOthers(reason)) return explainOthers(subject, reason)
    return explain({ subject, many: refusal.components.length > 1, kind, reason })
  })
}

/** One reason of one component. */
export function explainReason(id: string, kind: string, reason: Reason): PlacedExplanation {
  const subject = names([id])
  return isAboutOthers(reason) ? explainOthers(subject, reason) : explain({ subject, many: false, kind, reason })
}

/** What stands against the rewrite of a group; empty when nothing does. */
export function explainRewrite({ rewrite, components }: Group): readonly PlacedExplanation[] {
  if (rewrite.kind === 'ready') return []
  return rewrite.reasons.map((reason) => {
    const ids = reason.with.length > 0 ? reason.with : components
    return explain({ subject: names(ids), many: ids.length > 1, kind: null, reason })
  })
}

const WORDS: Readonly<Record<SeparationCode | RewriteRefusalCode, (topic: Topic) => Explanation>> = {
  ...SEPARATION_WORDS,
  ...REWRITE_WORDS,
}

const explain = (topic: Topic): PlacedExplanation => ({
  ...WORDS[topic.reason.code](topic),
  at: distinct(topic.reason.at),
})

/** Codes about one component alone. With others, they say what keeps those from being a counterpart. */
const ABOUT_ONE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'subclassed',
  'declared-in-loop',
  'declared-conditionally',
  'declared-in-callback',
  'id-not-literal',
  'unsupported-component',
])

function isAboutOthers({ code, path, with: others }: Reason): boolean {
  if (others.length === 0) return false
  if (code === 'already-shared') return path !== null
  if (code === 'isolated-by-policy') return path === 'isolate'
  return ABOUT_ONE.has(code) || (code === 'undecided' && path === 'scope')
}

function explainOthers(subject: Topic['subject'], reason: Reason): PlacedExplanation {
  const others = { ...reason, with: [], values: [] }
  const topic = { subject: names(reason.with), many: reason.with.length > 1, kind: null, reason: others }
  const { why, change, at } = explain(topic)
  const known =
    reason.code === 'undecided'
      ? say`It is not known whether ${subject} may share with ${topic.subject}`
      : say`${subject} cannot share with ${topic.subject}`
  return { why: say`${known}: ${lowerStart(why)}`, change, at }
}

/** A sentence as it goes on behind a colon. */
function lowerStart([first, ...rest]: Phrase): Phrase {
  if (first?.kind !== 'words') return first === undefined ? [] : [first, ...rest]
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest]
}

function distinct(positions: readonly Position[]): readonly Position[] {
  return positions.filter(
    (position, index) => positions.findIndex((other) => byPosition(position, other) === 0) === index,
  )
}
