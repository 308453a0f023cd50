import { heedsSettings } from '../catalog/contracts.js'
import type { ComponentDeclaration } from '../model/component.js'
import type { Observation } from '../model/observation.js'
import type { BackendJudgement } from '../model/plan.js'
import type { ObjectValue } from '../model/value.js'
import { type Production, productionIn } from './environment.js'
import { nameOfBackend, nameOfComponent, relatedAt } from './place.js'
import { placeOf, propOf } from './prop.js'
import type { Rule } from './rule.js'

/** What runs in production and is watched by nobody. */
export const missingMonitoringInProduction: Rule = ({ code, plan, policy }) => {
  const configs = new Map(
    plan.judgements.flatMap(({ backend }) => backend.members.map(({ component }) => [component, backend.config])),
  )
  return [
    ...(heedsSettings(policy.contract) ? plan.judgements.flatMap(observeBackend) : []),
    ...code.components.flatMap((component) => observeComponent(component, configs.get(component.key))),
  ]
}

function observeBackend({ backend, members }: BackendJudgement): readonly Observation[] {
  const production = productionIn(backend.config)
  if (production === null || production === 'other') return []
  // Whoever else has a builder may switch it on.
  if (backend.form === 'builder' && backend.use === 'escapes') return []
  // Members may be watched one by one; those that were not read too.
  if (!backend.complete || !members.every(({ props }) => mayNotBeWatched(props))) return []
  if (!isOff(backend.config)) return []
  return [
    {
      rule: 'missing-monitoring-in-production',
      at: backend.at,
      subjects: [nameOfBackend(backend)],
      related: [relatedAt(null, production.at)],
      arguments: { backend: backend.name, environment: production.word },
    },
  ]
}

/** No `monitoring`, or monitoring that is switched off. */
function isOff(config: ObjectValue): boolean {
  const monitoring = propOf(config, 'monitoring')
  if (monitoring.kind === 'absent') return true
  const enabled = monitoring.kind === 'object' ? propOf(monitoring, 'enabled') : monitoring
  return isFalse(enabled)
}

const mayNotBeWatched = (props: ObjectValue): boolean => {
  const own = propOf(props, 'enableMonitoring')
  return own.kind === 'absent' || isFalse(own)
}

const isFalse = (value: ReturnType<typeof propOf>): boolean => value.kind === 'known' && value.value === false

function observeComponent(component: ComponentDeclaration, config: ObjectValue | undefined): readonly Observation[] {
  const { id, props, at } = component
  if (!isFalse(propOf(props, 'enableMonitoring'))) return []
  const production = productionOf(props, config)
  if (production === null) return []
  return [
    {
      rule: 'missing-monitoring-in-production',
      at,
      subjects: [nameOfComponent(component)],
      related: [relatedAt(id, placeOf(props, 'enableMonitoring', at)), relatedAt(null, production.at)],
      arguments: { component: id, environment: production.word },
    },
  ]
}

/** What a member does not say, its backend does. */
function productionOf(props: ObjectValue, config: ObjectValue | undefined): Production | null {
  const said = productionIn(props) ?? (config === undefined ? null : productionIn(config))
  return said === 'other' ? null : said
}
