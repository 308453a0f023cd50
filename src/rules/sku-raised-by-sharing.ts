import { heedsSettings } from '../catalog/contracts.js'
import { comparePlanSkus } from '../catalog/plan-skus.js'
import type { BackendJudgement, Difference } from '../model/plan.js'
import { nameOfBackend, nameOfSetting, relatedAt } from './place.js'
import { propOf } from './prop.js'
import type { Rule } from './rule.js'

/** A member that would do with less runs on the plan of the one that wants most. */
export const skuRaisedBySharing: Rule = ({ plan, policy }) =>
  (heedsSettings(policy.contract) ? plan.judgements : []).flatMap((judgement) =>
    judgement.differences
      .filter((difference) => isCertain(difference, judgement))
      .map((difference) => {
        const { backend } = judgement
        const { path, values, result } = difference
        const raised = values.filter(({ value }) => value !== result)
        return {
          rule: 'sku-raised-by-sharing',
          at: backend.at,
          subjects: [nameOfBackend(backend), nameOfSetting(path)],
          related: values.map(({ id, at }) => relatedAt(id, at)),
          arguments: {
            backend: backend.name,
            path,
            components: raised.map(({ id }) => id),
            values: raised.map(({ value }) => String(value)),
            result,
          },
        }
      }),
  )

/** Every plan is known and below the result, and nobody brings a plan along. */
function isCertain({ raises, values, result }: Difference, { members }: BackendJudgement): boolean {
  if (!raises || result === null) return false
  const orders = values.map(({ value }) => comparePlanSkus(String(result), String(value)))
  return (
    orders.includes('higher') &&
    orders.every((order) => order === 'higher' || order === 'equal') &&
    members.every(({ props }) => propOf(props, 'existingPlan').kind === 'absent')
  )
}
