import type { BackendDeclaration, ComponentDeclaration, StackCode } from '../../model/component.js'
import type { Policy } from '../../model/policy.js'
import type { Reason } from '../../model/reason.js'
import { limitsOf } from '../capacity.js'
import { readDependencies } from '../dependencies.js'
import { type ExistingBackend, describeBackend } from '../existing-backend.js'
import { type Judge, createJudge } from '../judge.js'
import { obstacleFinder } from '../obstacles.js'
import { type Profile, profiler } from '../profile.js'
import type { Setting } from '../settings/setting.js'
import { settingsFor } from '../settings/settings.js'
import { memberSubject, subjectOf } from '../subject.js'

/** A component as the plan judges it: what it says, the backend it is in, and what keeps it out of every one. */
export interface Candidate {
  readonly component: ComponentDeclaration
  readonly profile: Profile
  readonly backend: ExistingBackend | null
  readonly obstacles: readonly Reason[]
}

/** The settings and the judge of the plan, for one component at a time. */
export interface Bench {
  readonly settings: readonly Setting[]
  readonly judge: Judge
  readonly candidateOf: (component: ComponentDeclaration) => Candidate
}

export function openBench(code: StackCode, policy: Policy): Bench {
  const settings = settingsFor(policy)
  const dependencies = readDependencies(code)
  const profile = profiler(settings, dependencies)
  const components = new Map(code.components.map((component) => [component.key, component]))
  const findObstacles = obstacleFinder(policy)
  const limits = limitsOf(policy)
  return {
    settings,
    judge: createJudge(settings, dependencies),
    candidateOf: (component) => {
      const backend = backendOf(component, code)
      return {
        component,
        profile: profile(backend === null ? subjectOf(component) : memberSubject(component, backend)),
        backend: backend === null ? null : describeBackend(backend, components, profile, limits),
        // What is in a backend has got over whatever stood against it.
        obstacles: backend === null ? findObstacles(component) : [],
      }
    },
  }
}

const backendOf = ({ key }: ComponentDeclaration, { backends }: StackCode): BackendDeclaration | null =>
  backends.find(({ members }) => members.some(({ component }) => component === key)) ?? null
