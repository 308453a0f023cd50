import type { Delivery } from '../model/delivery.js'
import { isNews } from '../model/finding.js'
import type { Report } from '../model/report.js'

/** The outputs of action.yml, in its order. */
export function outputsOf(
  { findings, groups, summary }: Report,
  judged: { readonly failing: number; readonly incomplete: boolean; readonly certain: boolean },
  files: { readonly report: string; readonly sarif: string; readonly patch: string | null },
  delivery: Delivery | null,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['findings', String(findings.filter(isNews).length)],
    ['groups', String(groups.length)],
    ['avoidable-resources', String(summary.avoidableResources + summary.avoidableTemplateResources)],
    ['monthly-saving', summary.monthlySaving.low.toFixed(2)],
    ['report', files.report],
    ['sarif', files.sarif],
    ...(files.patch === null ? [] : [['patch', files.patch] as const]),
    ...deliveredBy(delivery),
    ['conclusion', judged.failing > 0 ? 'failure' : judged.incomplete || !judged.certain ? 'neutral' : 'success'],
  ]
}

function deliveredBy(delivery: Delivery | null): readonly (readonly [name: string, value: string])[] {
  switch (delivery?.kind) {
    case 'committed':
    case 'unopened':
      return [['commit', delivery.commit]]
    case 'proposed':
      return [
        ['commit', delivery.commit],
        ['pull-request', String(delivery.pullRequest)],
      ]
    case 'withdrawn':
      return [['pull-request', String(delivery.pullRequest)]]
    default:
      return []
  }
}
