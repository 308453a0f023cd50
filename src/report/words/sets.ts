import { kindOf } from '../../catalog/kinds/kinds.js'
import type { Position } from '../../model/position.js'
import type { Reason } from '../../model/reason.js'
import type { Refusal } from '../../model/report.js'
import type { Scalar } from '../../model/value.js'
import { labelOf } from '../label.js'
import type { Phrase } from '../phrase.js'
import { count, inList, name, say, sentences } from '../phrase.js'
import { tellGuidance } from './guidance.js'
import { kindsOf, oneOfKind } from './resources.js'

/** Why resources of a template stay apart: one reason for all of the set. */
export interface SetExplanation {
  readonly verdict: Refusal['verdict']
  /** A sentence that names no resource: sets that stay apart for the same reason are told together. */
  readonly why: Phrase
  /** The smallest change that would allow it; empty where there is nothing to change. */
  readonly change: Phrase
  readonly rows: readonly SetRow[]
}

/** One resource of the set, or beside it, with what it says of the settings in question. */
export interface SetRow {
  readonly id: string
  readonly values: readonly Phrase[]
  readonly at: Pick<Position, 'file' | 'line'>
  /** It ended elsewhere, and is what the set is held against. */
  readonly isBeside: boolean
}

/** Sets with one reason. */
export interface SetBlock extends Pick<SetExplanation, 'verdict' | 'why' | 'change'> {
  readonly sets: readonly (readonly SetRow[])[]
}

/** The verdicts in the order in which they are told: what can be acted on first. */
const ORDER = [
  'cannot-share',
  'undecidable',
  'same-resource',
  'keep-separate',
  'mutually-exclusive',
  'already-shared',
] as const satisfies readonly Refusal['verdict'][]

export const VERDICT_TITLES: Readonly<Record<Refusal['verdict'], Phrase>> = {
  'cannot-share': say`Cannot be one`,
  undecidable: say`Cannot be told`,
  'same-resource': say`One resource, declared more than once`,
  'keep-separate': say`Better kept apart`,
  'mutually-exclusive': say`Never deployed together`,
  'already-shared': say`Shared already`,
}

/** All sets, those with one verdict and one reason together. */
export function explainSets(refusals: readonly Refusal[]): readonly SetBlock[] {
  const blocks = new Map<string, SetBlock>()
  const ordered = ORDER.flatMap((verdict) => refusals.filter((refusal) => refusal.verdict === verdict))
  for (const { rows, ...reason } of ordered.map(explainSet)) {
    const key = JSON.stringify(reason)
    blocks.set(key, { ...reason, sets: [...(blocks.get(key)?.sets ?? []), rows] })
  }
  return [...blocks.values()]
}

/** So many settings are shown side by side. */
const MOST_COLUMNS = 3

function explainSet(refusal: Refusal): SetExplanation {
  const { verdict, reasons, kind = '' } = refusal
  const differing = reasons.filter(isSetting)
  const clauses = [
    ...reasons.filter((reason) => !isSetting(reason)).map((reason) => tellReason(reason, kind)),
    ...(differing.length === 0 ? [] : [tellSettings(differing, kind)]),
  ]
  return {
    verdict,
    why: say`${kindsOf(kind)} ${inList(clauses.map(({ why }) => why))}.`,
    change: sentences(clauses.map(({ change }) => change)),
    rows: rowsOf(refusal, reasons.slice(0, MOST_COLUMNS)),
  }
}

interface Clause {
  /** As it follows the name of the kind; no full stop. */
  readonly why: Phrase
  readonly change: Phrase
}

/** A setting that has one value on a shared resource. */
function isSetting({ code, path }: Reason): boolean {
  return path !== null && (SETTINGS.has(code) || (code === 'undecided' && path !== LINKED))
}

const SETTINGS: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  ...(['different-region', 'different-network-boundary', 'different-tags', 'incompatible-consistency'] as const),
  ...(['incompatible-capacity-mode', 'incompatible-api', 'incompatible-runtime', 'incompatible-os'] as const),
  ...(['incompatible-tier', 'incompatible-kind', 'conflicting-setting'] as const),
])

const LINKED = 'properties.templateLink'
const TARGETS = 'properties.privateLinkServiceConnections'

function tellSettings(reasons: readonly Reason[], kind: string): Clause {
  const paths = [...new Set(reasons.map(({ path }) => path!))]
  const shown = paths.slice(0, paths.length === MOST_COLUMNS + 1 ? MOST_COLUMNS + 1 : MOST_COLUMNS)
  const left = paths.length - shown.length
  const settings = inList([...shown.map((path) => [name(path)]), ...(left === 0 ? [] : [count(left, 'more setting')])])
  if (reasons.every(({ code }) => code === 'undecided')) {
    return {
      why: say`may or may not agree on ${settings}: what decides it is not known here`,
      change: say`Give the parameters their values in a parameter file, or use one expression for all.`,
    }
  }
  if (paths.length === 1 && paths[0] === TARGETS) {
    return { why: say`lead to different resources, or to different parts of one: each leads to one`, change: [] }
  }
  return { why: say`differ in ${settings}`, change: tellSame(reasons, kind) }
}

function tellSame(reasons: readonly Reason[], kind: string): Phrase {
  const [only] = reasons
  const canGrow = kindOf(kind)?.mustAgree.some(({ order }) => order !== undefined) === true
  if (reasons.length === 1 && only!.code === 'incompatible-tier' && canGrow) {
    return say`Use one size for all, let the policy allow the larger one (${name('allowSkuUpgrades')}), or keep them apart.`
  }
  return say`Use one value for all, or keep them apart.`
}

/** What is told by a sentence of its own. */
function tellReason(reason: Reason, kind: string): Clause {
  const { code, path, values } = reason
  const nothing = (why: Phrase): Clause => ({ why, change: [] })
  switch (code) {
    case 'separate-by-guidance':
      return nothing(tellGuidance(path ?? '', kind))
    case 'disaster-recovery-pair':
      return nothing(say`stand in for each other when a region fails`)
    case 'mutually-exclusive':
      return nothing(
        values.includes(false)
          ? say`are not deployed together, with the parameters as they are`
          : say`are never deployed together: their conditions exclude each other`,
      )
    case 'already-shared':
      if (path !== 'name') return nothing(say`run on one plan already`)
      return {
        why: say`are declared more than once, under one name in one place: they are one, and count once`,
        change: say`Keep one declaration, and let the others refer to it.`,
      }
    case 'declared-in-loop':
      return {
        why: say`come from a ${name('copy')} loop, which makes several on purpose`,
        change: say`If one is enough, take the loop out.`,
      }
    case 'limit-exceeded':
      return {
        why: tellLimit(path, values[0] ?? null, kind),
        change: say`Share some of them, or keep them apart.`,
      }
    case 'isolated-by-policy':
      return {
        why: say`are kept apart by the policy (${name(path ?? 'isolate')})`,
        change: say`Change the policy, if they may share.`,
      }
    case 'different-environment':
      return nothing(say`belong to different environments`)
    case 'different-subscription':
      return nothing(say`are deployed to different subscriptions`)
    case 'different-resource-group':
      return nothing(say`are deployed to different resource groups`)
    case 'undecided':
      if (path !== LINKED) return nothing(say`may or may not be one: too little is known of them`)
      return {
        why: say`were not read: what they deploy is not known`,
        change: say`Keep them in this repository, and link to them by a relative path.`,
      }
    default:
      return nothing(say`cannot be one (${name(code)})`)
  }
}

function tellLimit(what: string | null, limit: Scalar, kind: string): Phrase {
  if (what === null || limit === null) return say`are too full to be one`
  return say`agree in everything, but one ${oneOfKind(kind)} takes at most ${name(String(limit))} ${words(what)}`
}

/** The catalog counts in plural words: `databases and containers`. */
const words = (text: string): Phrase => [{ kind: 'words', text }]

function rowsOf(refusal: Refusal, reasons: readonly Reason[]): readonly SetRow[] {
  const { components, members } = refusal
  const [first] = reasons
  // A linked template is best told by its address.
  const isLinked = first?.path === LINKED
  const own = components.map((id, index): SetRow => ({
    id: isLinked ? labelOf(String(first.values[index] ?? id)) : id,
    values: isLinked ? [] : valuesAt(reasons, index),
    at: members[index] ?? first!.at[index]!,
    isBeside: false,
  }))
  const beside = (first?.with ?? []).slice(components.length - 1).flatMap((id, index): readonly SetRow[] => {
    const at = first!.at[components.length + index]
    if (at === undefined) return []
    const { file, line } = at
    return [{ id, values: valuesAt(reasons, components.length + index), at: { file, line }, isBeside: true }]
  })
  return [...own, ...beside]
}

function valuesAt(reasons: readonly Reason[], index: number): readonly Phrase[] {
  return reasons.flatMap(({ code, path, values }) => {
    const value = values[index]
    return value === undefined || !isTelling(code, path) ? [] : [tellValue(code, value)]
  })
}

/** Whether the values say more than the sentence. */
function isTelling(code: Reason['code'], path: string | null): boolean {
  return code !== 'already-shared' && code !== 'limit-exceeded' && path !== 'isolate'
}

const LONGEST_VALUE = 48

function tellValue(code: Reason['code'], value: Scalar): Phrase {
  if (code === 'mutually-exclusive') {
    if (value === false) return say`not deployed`
    if (value === true) return say`deployed`
    return value === null ? say`under a condition` : say`if ${name(labelOf(String(value), LONGEST_VALUE))}`
  }
  if (code === 'declared-in-loop') {
    return value === null
      ? []
      : typeof value === 'number'
        ? say`${value} of them`
        : say`${name(labelOf(String(value), LONGEST_VALUE))} of them`
  }
  return value === null ? say`not set` : [name(labelOf(String(value), LONGEST_VALUE))]
}
