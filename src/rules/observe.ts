import type { Observation } from '../model/observation.js'
import { accessBeforeInitialization } from './access-before-initialization.js'
import { backendNotAdded } from './backend-not-added.js'
import { backendTooLarge } from './backend-too-large.js'
import { componentAddedAfterInitialization } from './component-added-after-initialization.js'
import { conflictingRequirements } from './conflicting-requirements.js'
import { duplicateComponentId } from './duplicate-component-id.js'
import { emptyBackend } from './empty-backend.js'
import { initializedTwice } from './initialized-twice.js'
import { limitExceeded } from './limit-exceeded.js'
import { missingMonitoringInProduction } from './missing-monitoring-in-production.js'
import { missingProvider } from './missing-provider.js'
import { mixedEnvironments } from './mixed-environments.js'
import { mixedRegions } from './mixed-regions.js'
import { mixedSecurityBoundary } from './mixed-security-boundary.js'
import { oncePerPlace } from './once-per-place.js'
import { reservedComponentKey } from './reserved-component-key.js'
import type { Evidence, Rule } from './rule.js'
import { sharedFunctionStorage } from './shared-function-storage.js'
import { skuRaisedBySharing } from './sku-raised-by-sharing.js'
import { transientDataWithoutTtl } from './transient-data-without-ttl.js'
import { unresolvedTemplateReference } from './unresolved-template-reference.js'
import { unusedBackend } from './unused-backend.js'

/** One for each rule that looks at code as it is; what could be shared is the plan's to say. */
const RULES: readonly Rule[] = [
  emptyBackend,
  reservedComponentKey,
  duplicateComponentId,
  accessBeforeInitialization,
  initializedTwice,
  backendNotAdded,
  componentAddedAfterInitialization,
  missingProvider,
  unusedBackend,
  conflictingRequirements,
  limitExceeded,
  mixedSecurityBoundary,
  mixedRegions,
  mixedEnvironments,
  backendTooLarge,
  skuRaisedBySharing,
  sharedFunctionStorage,
  missingMonitoringInProduction,
  transientDataWithoutTtl,
  unresolvedTemplateReference,
]

export const observe = (evidence: Evidence): readonly Observation[] =>
  RULES.flatMap((rule) => oncePerPlace(rule(evidence)))
