import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSources } from '../../src/app/analyse.js'
import type { StackReading } from '../../src/app/stack-reading.js'
import type { ComponentDeclaration, StackCode } from '../../src/model/component.js'
import type { Plan, RefusedComponent } from '../../src/model/plan.js'
import type { Policy } from '../../src/model/policy.js'
import type { Reason } from '../../src/model/reason.js'
import { readDependencies } from '../../src/plan/dependencies.js'
import { explainPair } from '../../src/plan/explain/pair.js'
import { createJudge } from '../../src/plan/judge.js'
import { obstacleFinder } from '../../src/plan/obstacles.js'
import { profiler } from '../../src/plan/profile.js'
import { familyOf, sharedKeysOf } from '../../src/plan/resources.js'
import { settingsFor } from '../../src/plan/settings/settings.js'
import { configurationSubject, memberSubject, subjectOf } from '../../src/plan/subject.js'
import { policyOf } from '../support/analyse-project.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { type Project, readProjects } from '../support/projects.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

/** Pairs of one project that are looked at; five components make ten. */
const MOST_PAIRS = 60

/** Of whom the ledger is refused for more than one thing: the one that most share comes first. */
const LEDGER = join(import.meta.dirname, '../explain/alone-refused-for-others')

const PROJECTS: readonly Project[] = [
  ...readProjects(),
  {
    name: 'explain/alone-refused-for-others',
    folder: LEDGER,
    files: { 'src/main.ts': readFileSync(join(LEDGER, 'input/src/main.ts')) },
    called: new Map(),
    policy: {},
  },
]

/** How often each law was tried: most projects have nothing for one or the other. */
const tried = { pairs: 0, together: 0, grouped: 0, refused: 0 }

describe.each(PROJECTS)('$name', (project) => {
  let stack: StackReading
  beforeAll(async () => {
    const settings = { policy: policyOf(project), version: '0.0.0-test', source: 'code', excuses: EXCUSES } as const
    stack = (await readSources(memoryWorkspace(project.files), settings, silentJournal)).stack
  })

  test('two can be together exactly when the judge has nothing against them', () => {
    const { code, plan, policy } = stack
    for (const [a, b] of pairsOf(code)) {
      const { verdict, reasons } = explainPair(a, b, code, plan, policy)
      expect([a.id, b.id, verdict === 'together']).toEqual([a.id, b.id, canBeTogether(a, b, code, policy)])
      expect(reasons.length === 0).toBe(verdict === 'together')
      tried.pairs += 1
      if (verdict === 'together') tried.together += 1
    }
  })

  test('whoever is named first makes no difference to the verdict', () => {
    const { code, plan, policy } = stack
    for (const [a, b] of pairsOf(code)) {
      const [there, back] = [explainPair(a, b, code, plan, policy), explainPair(b, a, code, plan, policy)]
      expect(back.verdict).toBe(there.verdict)
      expect(back.properties.map(({ verdict }) => verdict)).toEqual(there.properties.map(({ verdict }) => verdict))
    }
  })

  test('those who make a group together have nothing against each other', () => {
    const { code, plan, policy } = stack
    for (const { members, joins } of plan.groups) {
      const there = joins?.members.map(({ component }) => componentOf(component, code)) ?? []
      for (const [a, b] of pairsAmong([...members, ...there])) {
        if (a.id === b.id || familyOf(a) !== familyOf(b)) continue
        expect(explainPair(a, b, code, plan, policy)).toMatchObject({ verdict: 'together', reasons: [] })
        tried.grouped += 1
      }
    }
  })

  test('the first reason between two is the first one for which the plan names the other', () => {
    const { code, plan, policy } = stack
    for (const refusal of plan.refused) {
      for (const other of code.components) {
        const planned = plannedReason(refusal, other, plan)
        if (planned === null) continue
        const [first] = explainPair(refusal.component, other, code, plan, policy).reasons
        expect(first?.reason).toMatchObject({ code: planned.code, path: planned.path })
        tried.refused += 1
      }
    }
  })
})

test('the laws have something to hold for', () => {
  const { pairs, together, grouped, refused } = tried
  expect([together, pairs - together, grouped, refused].map((times) => times > 100)).toEqual([true, true, true, true])
})

/** From the parts, not by the function under test. */
function canBeTogether(a: ComponentDeclaration, b: ComponentDeclaration, code: StackCode, policy: Policy): boolean {
  const settings = settingsFor(policy)
  const dependencies = readDependencies(code)
  const profile = profiler(settings, dependencies)
  const judge = createJudge(settings, dependencies)
  const findObstacles = obstacleFinder(policy)
  const backends = [a, b].map(({ key }) =>
    code.backends.find(({ members }) => members.some(({ component }) => component === key)),
  )
  const [first, second] = [a, b].map((component, index) => {
    const backend = backends[index]
    return profile(backend === undefined ? subjectOf(component) : memberSubject(component, backend))
  })
  const hasObstacle = [a, b].some(
    (component, index) => backends[index] === undefined && findObstacles(component).length > 0,
  )
  if (hasObstacle || !sharedKeysOf(a).some((key) => sharedKeysOf(b).includes(key))) return false
  if (judge.disagreements(first!, second!).length > 0) return false
  const [ofFirst, ofSecond] = backends
  if ((ofFirst === undefined) === (ofSecond === undefined)) return true
  const backend = (ofFirst ?? ofSecond)!
  const isUnderstood = backend.complete && backend.scope !== null
  const newcomer = ofFirst === undefined ? first! : second!
  return isUnderstood && judge.disagreements(newcomer, profile(configurationSubject(backend))).length === 0
}

/** Reasons for a place that has no room, or nothing to offer, name everybody there: nothing stands between the two. */
function plannedReason({ reasons }: RefusedComponent, other: ComponentDeclaration, { refused, groups }: Plan) {
  const isOnly = [...refused.map(({ component }) => component), ...groups.flatMap(({ members }) => members)].filter(
    ({ id }) => id === other.id,
  )
  if (isOnly.length > 1) return null
  const isOfPlace = ({ code, path }: Reason): boolean =>
    code === 'limit-exceeded' || (code === 'already-shared' && path === null)
  return reasons.find((reason) => reason.with.includes(other.id) && !isOfPlace(reason)) ?? null
}

const componentOf = (key: string, { components }: StackCode): ComponentDeclaration =>
  components.find((component) => component.key === key)!

const pairsOf = ({ components }: StackCode) => pairsAmong(components).slice(0, MOST_PAIRS)

const pairsAmong = (components: readonly ComponentDeclaration[]) =>
  components.flatMap((a, index) => components.slice(index + 1).map((b) => [a, b] as const))
