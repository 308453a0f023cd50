import { byText } from '../../../model/order.js'
import type { BackendDeclaration } from '../../../model/component.js'
import type { Abstract } from '../abstract.js'
import type { Evaluator } from '../evaluator.js'

/** The ARM types that a `providers` setting brings; `unknown` unless all of it is the framework's own. */
export function providedBy(value: Abstract, evaluator: Evaluator): BackendDeclaration['providers'] {
  if (value.kind === 'primitive' && value.value === undefined) return 'default'
  if (value.kind !== 'list' || value.open !== null || value.items.length === 0) return 'unknown'
  const types = value.items.map((item) => {
    const provider = evaluator.evaluateCell(item)
    const made = provider.kind === 'instance' ? provider.of : null
    return made?.kind === 'provider' ? made.resourceType : null
  })
  const known = types.filter((type) => type !== null)
  return known.length < types.length ? 'unknown' : [...new Set(known)].sort(byText)
}

/** Of a configuration: `default` where it certainly has no `providers`. */
export function providersIn(config: Abstract, evaluator: Evaluator): BackendDeclaration['providers'] {
  if (config.kind === 'primitive') return config.value === undefined ? 'default' : 'unknown'
  if (config.kind !== 'object') return 'unknown'
  const cell = config.cells.get('providers')
  if (cell !== undefined) return providedBy(evaluator.evaluateCell(cell), evaluator)
  return config.open === null ? 'default' : 'unknown'
}
