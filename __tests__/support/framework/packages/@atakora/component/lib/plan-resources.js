const { BackendError } = require('./backend-error.js')
const { checkInstance, checkNumber } = require('./limits.js')
const { RULES_OF_KIND } = require('./merge-rules.js')
const { mergeNeeds } = require('./merge.js')
const { keyOf } = require('./supply.js')

/**
 * The resources that a backend's components need together, in the order in which they are first needed. Nothing is
 * created yet.
 *
 * @throws BackendError where they cannot have them
 */
function planResources(definitions, config, location) {
  if (definitions.length === 0) throw new BackendError('no-component', 'A backend needs at least one component')
  const needs = new Map()
  for (const need of definitions.flatMap((definition) => definition.requirements(location))) {
    const known = needs.get(keyOf(need))
    if (known === undefined) needs.set(keyOf(need), [need])
    else known.push(need)
  }
  const planned = [...needs.values()].map((together) => planOne(together, config))
  checkNumber(
    planned.map(({ resourceType }) => resourceType),
    config.limits,
  )
  return planned
}

function planOne(needs, config) {
  const [need] = needs
  const { resourceType, requirementKey } = need
  const place = { key: keyOf(need), resourceType, requirementKey }
  const provider = config.providers?.find((candidate) => candidate.resourceType === resourceType)
  if (provider !== undefined) return { ...place, settings: provided(provider, needs), warnings: [] }
  if (!Object.hasOwn(RULES_OF_KIND, resourceType)) {
    throw new BackendError('no-provider', `There is no provider for the resource type '${resourceType}'`)
  }
  const { settings, warnings } = mergeNeeds(needs)
  checkInstance(resourceType, settings, config.limits)
  return {
    ...place,
    settings: isIsolated(config) ? { ...settings, publicNetworkAccess: 'Disabled' } : settings,
    warnings,
  }
}

function provided(provider, needs) {
  const settings = provider.provide(needs)
  if (settings !== undefined) return settings
  throw new BackendError('missing-resource', `The required resource '${keyOf(needs[0])}' is missing`)
}

const isIsolated = ({ networking }) => (networking?.mode ?? networking) === 'isolated'

module.exports = { planResources }
