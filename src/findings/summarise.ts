import { PRICES_COMPILED } from '../catalog/prices/price.js'
import { inCents } from '../model/cents.js'
import type { StackCode } from '../model/component.js'
import { byText } from '../model/order.js'
import type { Plan, Saving } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { Summary } from '../model/report.js'
import { type TemplateReading, toldRefusals } from './template-reading.js'

/** The figures of the whole report. */
export function summarise(code: StackCode, plan: Plan, templates: TemplateReading, policy: Policy): Summary {
  const resources = templates.plan.groups
  // What stack code says already is not counted again.
  const further = resources.filter((group) => templates.joined.saidBy(group) === null)
  const savings = [...plan.groups, ...further].map(({ saving }) => saving)
  return {
    components: code.components.length,
    templateResources: templates.resources,
    groups: plan.groups.length + resources.length,
    refused: plan.refused.length + toldRefusals(templates).length,
    solitary: plan.solitary.length,
    resourcesNow: plan.resourcesNow,
    resourcesShared: plan.resourcesShared,
    avoidableResources: plan.resourcesNow - plan.resourcesShared,
    avoidableTemplateResources: further.reduce((sum, { members }) => sum + members.length - 1, 0),
    monthlySaving: {
      low: inCents(savings.reduce((sum, { low }) => sum + low, 0)),
      high: inCents(savings.reduce((sum, { high }) => sum + high, 0)),
      currency: 'USD',
      region: commonRegion(savings) ?? policy.pricing.region,
      pricesAsOf:
        savings
          .map((saving) => saving.pricesAsOf)
          .toSorted(byText)
          .at(-1) ?? PRICES_COMPILED,
    },
  }
}

function commonRegion(savings: readonly Saving[]): string | null {
  const regions = new Set(savings.map(({ region }) => region))
  return regions.size === 1 ? (savings[0]?.region ?? null) : null
}
