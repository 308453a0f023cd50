const { DEFAULT_PRIORITY, NODE_VERSION, RUNTIME_STORAGE } = require('./defaults.js')

/** What a FunctionsApp needs: an app and its runtime storage. */
function needsOfFunctions(id, props, location) {
  const need = (resourceType, requirementKey, config) => ({
    resourceType,
    requirementKey,
    componentId: id,
    priority: DEFAULT_PRIORITY,
    config: { location, ...config },
  })
  return [need('functions', 'shared-functions', appOf(props)), need('storage', 'shared-storage', RUNTIME_STORAGE)]
}

function appOf(props) {
  const runtime = props.runtime ?? 'node'
  const plan = props.sku ?? props.plan ?? 'Y1'
  return {
    runtime,
    version: props.runtimeVersion ?? props.version ?? (runtime === 'node' ? NODE_VERSION : undefined),
    sku: typeof plan === 'string' ? plan : plan.name,
    plan: props.existingPlan?.resourceId,
    functionCount: Math.max(1, Object.keys(props.functions ?? []).length),
    alwaysOn: props.alwaysOn,
    cors: props.cors,
    variables: { ...props.environment, ...props.environmentVariables },
  }
}

module.exports = { needsOfFunctions }
