import { sharesResources, takesComponents } from '../catalog/contracts.js'
import type { BackendDeclaration } from '../model/component.js'
import type { Observation } from '../model/observation.js'
import type { ContractName } from '../model/policy.js'
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

/** What is wrong with a backend, whatever is shared in it. */
const OF_BACKENDS: readonly Rule[] = [
  emptyBackend,
  reservedComponentKey,
  duplicateComponentId,
  accessBeforeInitialization,
  initializedTwice,
  backendNotAdded,
  componentAddedAfterInitialization,
  missingProvider,
  unusedBackend,
]

/** What does not fit into what members share. */
const OF_SHARING: readonly Rule[] = [
  conflictingRequirements,
  limitExceeded,
  mixedSecurityBoundary,
  mixedRegions,
  mixedEnvironments,
  backendTooLarge,
  skuRaisedBySharing,
]

const OF_ANYTHING: readonly Rule[] = [
  sharedFunctionStorage,
  missingMonitoringInProduction,
  transientDataWithoutTtl,
  unresolvedTemplateReference,
]

/** One for each rule that looks at code as it is and holds for the framework at hand; what could be shared is the plan's to say. */
const rulesFor = (contract: ContractName | null): readonly Rule[] => [
  ...(takesComponents(contract) ? OF_BACKENDS : []),
  ...(sharesResources(contract) ? OF_SHARING : []),
  ...OF_ANYTHING,
]

export function observe(evidence: Evidence): readonly Observation[] {
  const given = withoutExpected(evidence)
  return rulesFor(evidence.policy.contract).flatMap((rule) => oncePerPlace(rule(given)))
}

/** A test that expects a backend to throw knows what is wrong with it. */
function withoutExpected(evidence: Evidence): Evidence {
  const { code, plan } = evidence
  const isMeant = ({ isExpectedToThrow }: BackendDeclaration): boolean => isExpectedToThrow !== true
  return {
    ...evidence,
    code: { ...code, backends: code.backends.filter(isMeant) },
    plan: { ...plan, judgements: plan.judgements.filter(({ backend }) => isMeant(backend)) },
  }
}
