import type { Policy } from '../../model/policy.js'
import { COSMOS } from './cosmos.js'
import { EXISTING_RESOURCES } from './existing-resources.js'
import { FUNCTION_APP } from './function-app.js'
import { NETWORK } from './network.js'
import { ENVIRONMENT, REGION } from './place.js'
import { policyBoundaries } from './policy-boundaries.js'
import type { Setting } from './setting.js'
import { STATIC_SITE } from './static-site.js'

/** Everything that must agree, in the order in which it is told. */
export const settingsFor = (policy: Policy): readonly Setting[] => [
  ...policyBoundaries(policy),
  REGION,
  ENVIRONMENT,
  ...NETWORK,
  ...COSMOS,
  ...FUNCTION_APP,
  ...STATIC_SITE,
  ...EXISTING_RESOURCES,
]
