import type { BackendLimits } from '../catalog/backend-limits.js'
import { COMPONENT_CLASSES, type Family } from '../catalog/components.js'
import type { BackendDeclaration, ComponentDeclaration, StackCode } from '../model/component.js'
import { byPosition, byText } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { Dependencies } from './dependencies.js'
import { type ExistingBackend, describeBackend } from './existing-backend.js'
import { type Newcomer, newcomerOf } from './newcomer.js'
import { obstacleFinder } from './obstacles.js'
import { byComponent } from './component-order.js'
import { profiler } from './profile.js'
import { familyOf } from './resources.js'
import type { Outsider } from './scene.js'
import type { Setting } from './settings/setting.js'
import { subjectOf } from './subject.js'

/** The components by what can become of them, each list in the one order. */
export interface Parties {
  readonly newcomers: readonly Newcomer[]
  readonly outsiders: readonly Outsider[]
  /** Nothing of their family anywhere: nobody to share with, whatever else may be true of them. */
  readonly solitary: readonly ComponentDeclaration[]
  readonly backends: readonly ExistingBackend[]
}

export function sortOut(
  code: StackCode,
  policy: Policy,
  settings: readonly Setting[],
  dependencies: Dependencies,
  limits: BackendLimits,
): Parties {
  const profile = profiler(settings, dependencies)
  const components = new Map(code.components.map((component) => [component.key, component]))
  const backends = code.backends
    .toSorted(byBackend)
    .map((backend) => describeBackend(backend, components, profile, limits))
  const standing = standingComponents(code)
  const hasCandidates = candidateTest(standing, backends)
  const findObstacles = obstacleFinder(policy)
  const newcomers: Newcomer[] = []
  const outsiders: Outsider[] = []
  const solitary: ComponentDeclaration[] = []
  for (const component of standing) {
    const obstacles = findObstacles(component)
    if (!hasCandidates(component)) solitary.push(component)
    else if (component.scope === null || obstacles.length > 0) {
      outsiders.push({ component, family: familyOf(component), obstacles })
    } else newcomers.push(newcomerOf(component, component.scope, profile(subjectOf(component))))
  }
  return { newcomers, outsiders, solitary, backends }
}

/** Components that no backend holds. */
export function standingComponents({ components, backends }: StackCode): readonly ComponentDeclaration[] {
  const members = new Set(backends.flatMap((backend) => backend.members.map(({ component }) => component)))
  return components.filter(({ key }) => !members.has(key)).sort(byComponent)
}

const byBackend = (a: BackendDeclaration, b: BackendDeclaration): number =>
  byText(a.name, b.name) || byPosition(a.at, b.at) || byText(a.key, b.key)

/** Whether something of the component's family is anywhere in the code. What creates nothing has nothing to share. */
function candidateTest(
  standing: readonly ComponentDeclaration[],
  backends: readonly ExistingBackend[],
): (component: ComponentDeclaration) => boolean {
  const counts = new Map<Family, number>()
  for (const component of standing) {
    const family = familyOf(component)
    counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return (component) => {
    if (COMPONENT_CLASSES[component.kind].creates.length === 0) return false
    const family = familyOf(component)
    return (counts.get(family) ?? 0) > 1 || backends.some(({ families }) => families.has(family))
  }
}
