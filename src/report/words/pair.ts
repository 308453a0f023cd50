import type { Ending, PairExplanation, PairReason, ResourceJudgement } from '../../model/explanation.js'
import type { Phrase } from '../phrase.js'
import { count, inList, name, names, say } from '../phrase.js'
import type { PlacedExplanation } from './explain.js'
import { explainReason } from './reasons.js'
import { resourceNoun } from './resources.js'

/** "`ProductApi` and `EuCustomerApi` cannot share." */
export function tellPair({ components, endings, verdict, reasons }: PairExplanation): Phrase {
  const both = names(callThem(components))
  const shared = backendOfBoth(endings)
  if (shared !== null) {
    if (verdict === 'together') return say`${both} share already, in the backend ${name(shared)}.`
    return verdict === 'apart'
      ? say`${both} are in one backend, ${name(shared)}, and should not be.`
      : say`${both} are in one backend, ${name(shared)}. Whether they should be cannot be told.`
  }
  if (verdict === 'together') return say`${both} can share.`
  if (reasons.some(isNothingInCommon)) return say`${both} have nothing to share.`
  if (verdict === 'undecided') return say`It cannot be told whether ${both} can share.`
  return reasons.length > 1
    ? say`${both} cannot share: ${count(reasons.length, 'thing')} stand against it.`
    : say`${both} cannot share.`
}

/** Two of one id by what tells them apart. */
export function callThem(components: PairExplanation['components']): readonly [string, string] {
  const [a, b] = components
  if (a.id !== b.id) return [a.id, b.id]
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder) return [a.holder, b.holder]
  if (a.scope !== b.scope) return [`${a.scope ?? ''}/${a.id}`, `${b.scope ?? ''}/${b.id}`]
  return [`${a.file}:${a.line}`, `${b.file}:${b.line}`]
}

/** Then it does not matter what else they agree in. */
export const isNothingInCommon = ({ reason }: PairReason): boolean =>
  reason.code === 'already-shared' && reason.with.length > 0

export function backendOfBoth([a, b]: readonly [Ending, Ending]): string | null {
  if (a.kind !== 'backend' || b.kind !== 'backend') return null
  const isOne =
    a.backend.name === b.backend.name && a.backend.file === b.backend.file && a.backend.line === b.backend.line
  return isOne ? a.backend.name : null
}

/** "One Cosmos DB account and one Function App would do for both: 6 → 3 resources." */
export const tellShared = ({ shared, resourcesNow, resourcesShared }: PairExplanation): Phrase =>
  say`One ${inList(shared.map((type) => resourceNoun(type)))} would do for both: ${resourcesNow} → ${resourcesShared} resources.`

/** As the reports say why a component is not grouped. */
export function explainPairReason({ about, reason }: PairReason, { components }: PairExplanation): PlacedExplanation {
  const { id, kind } = components[about]
  return explainReason(id, kind, reason)
}

/** Of two template resources. */
export function tellResources(ids: readonly string[], judgement: ResourceJudgement): Phrase {
  const both = names(ids)
  if (judgement.refusal === null) return say`${both} could be one.`
  switch (judgement.refusal.verdict) {
    case 'undecidable':
      return say`It cannot be told whether ${both} could be one.`
    case 'same-resource':
      return say`${both} are one and the same resource.`
    case 'mutually-exclusive':
      return say`${both} are never deployed together.`
    case 'already-shared':
      return say`${both} share already.`
    case 'keep-separate':
      return say`${both} are better kept apart.`
    case 'cannot-share':
      return say`${both} cannot be one.`
  }
}
