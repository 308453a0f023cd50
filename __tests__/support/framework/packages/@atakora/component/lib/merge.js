const { BackendError } = require('./backend-error.js')
const { RULES_OF_KIND } = require('./merge-rules.js')

/**
 * One resource's settings from what several components want of it, and the warnings where a priority decided. What
 * a component does not say (undefined) is not heard.
 *
 * @throws BackendError `conflicting-requirements`
 */
function mergeNeeds(needs) {
  const [{ resourceType }] = needs
  const warnings = []
  const settings = {}
  for (const [setting, rule] of Object.entries(RULES_OF_KIND[resourceType])) {
    const said = needs
      .map(({ componentId, priority, config }) => ({ componentId, priority, value: config[setting] }))
      .filter(({ value }) => value !== undefined)
    if (said.length === 0) continue
    const conflict = (path, first, second) => {
      throw new BackendError('conflicting-requirements', conflictText(resourceType, path, first, second))
    }
    const warn = (chosen) => warnings.push(`${resourceType} ${setting}: '${chosen.componentId}' wins by its priority`)
    settings[setting] = rule(said, { setting, conflict, warn })
  }
  return { settings, warnings }
}

const conflictText = (resourceType, path, first, second) =>
  `Conflicting requirements for ${resourceType} ${path}: ` +
  `'${first.componentId}' needs ${JSON.stringify(first.value)}, '${second.componentId}' needs ${JSON.stringify(second.value)}`

module.exports = { mergeNeeds }
