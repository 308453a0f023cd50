import { describe, expect, test } from '@jest/globals'
import type { Reason, RewriteRefusalCode, SeparationCode } from '../../src/model/reason.js'
import { names } from '../../src/report/phrase.js'
import { plainText } from '../../src/report/plain.js'
import { membersOf } from '../../src/report/view.js'
import type { PlacedExplanation } from '../../src/report/words/explain.js'
import { explainRefusal, explainRewrite } from '../../src/report/words/reasons.js'
import { REWRITE_WORDS } from '../../src/report/words/rewrite.js'
import { SEPARATION_WORDS } from '../../src/report/words/separation.js'
import { reason, sampleReport } from '../support/sample-report.js'

const at = [{ file: 'src/main.ts', line: 9, column: 3 }]

function explainAll(...reasons: readonly Reason[]): readonly PlacedExplanation[] {
  const report = sampleReport({ refused: [{ component: { id: 'EuApi', kind: 'CrudApi', line: 7 }, reasons }] })
  return explainRefusal(report.refused[0]!, membersOf(report))
}

const explainOne = (code: SeparationCode, given: Partial<Reason>): { why: string; change: string } => {
  const [explanation] = explainAll(reason(code, given))
  return { why: plainText(explanation!.why), change: plainText(explanation!.change) }
}

/** Every code that stack code can meet, as the plan reports it. */
const REFUSALS: readonly (readonly [code: SeparationCode, given: Partial<Reason>, why: string, change: string])[] = [
  [
    'different-scope',
    { with: ['UserApi'], values: ['euStack', 'stack'] },
    '`EuApi` is in `euStack`, `UserApi` in `stack`.',
    'Create them in one construct, or keep them apart.',
  ],
  [
    'different-scope',
    { with: ['UserApi'], values: ['stack', 'stack'] },
    '`EuApi` and `UserApi` are created in different constructs, each called `stack`.',
    'Create them in one construct, or keep them apart.',
  ],
  [
    'different-region',
    { with: ['UserApi'], path: 'location', values: ['westeurope', 'eastus'] },
    '`EuApi` is in `westeurope`, `UserApi` in `eastus`.',
    'Give them the same `location`, or keep them apart.',
  ],
  [
    'different-region',
    { with: ['OrderApi', 'UserApi'], path: 'location', values: ['westeurope', 'eastus', 'eastus'] },
    '`EuApi` is in `westeurope`; `OrderApi` and `UserApi` in `eastus`.',
    'Give them the same `location`, or keep them apart.',
  ],
  [
    'different-environment',
    { with: ['UserApi'], path: 'tags.environment', values: ['prod', 'dev'] },
    '`tags.environment` is `prod` for `EuApi`, `dev` for `UserApi`.',
    'Keep environments apart. If they are one, give them the same `tags.environment`.',
  ],
  [
    'different-network-boundary',
    { with: ['UserApi'], path: 'networking', values: ['isolated', null] },
    '`networking` is `isolated` for `EuApi`, not set for `UserApi`.',
    'Keep them apart, or give them the same `networking` if one boundary may hold them.',
  ],
  [
    'different-tags',
    { with: ['UserApi'], path: 'tags.dataClass', values: ['pii', 'public'] },
    '`tags.dataClass` is `pii` for `EuApi`, `public` for `UserApi`.',
    'Give them the same `tags.dataClass`, or take that tag out of `boundaries.tags` in the policy.',
  ],
  [
    'incompatible-consistency',
    { with: ['OrderApi', 'UserApi'], path: 'consistency', values: ['Strong', 'Session', 'Eventual'] },
    '`consistency` is `Strong` for `EuApi`, `Session` for `OrderApi`, `Eventual` for `UserApi`.',
    'A Cosmos DB account has one default consistency: give them the same `consistency`.',
  ],
  [
    'incompatible-capacity-mode',
    { with: ['OrderApi', 'UserApi'], path: 'throughput', values: ['provisioned', 'serverless', 'serverless'] },
    '`EuApi` is `provisioned`; `OrderApi` and `UserApi` are `serverless`.',
    'A Cosmos DB account is either serverless or provisioned: choose one (`enableServerless`, `throughput`).',
  ],
  [
    'incompatible-runtime',
    { with: ['UserApi'], path: 'runtime', values: ['python', 'node'] },
    '`runtime` is `python` for `EuApi`, `node` for `UserApi`.',
    'A Function App has one runtime and one major version: give them the same `runtime` and version.',
  ],
  [
    'conflicting-setting',
    { with: ['OrderArchiveApi'], path: 'entityName', values: ['order', 'order'] },
    '`EuApi` and `OrderArchiveApi` are APIs of one entity, `order`: their functions would have the same names.',
    'Rename one entity, or keep them apart.',
  ],
  [
    'conflicting-setting',
    { with: ['UserApi'], path: 'environmentVariables.MODE', values: ['live', 'test'] },
    '`environmentVariables.MODE` is `live` for `EuApi`, `test` for `UserApi`.',
    'A Function App has one value per variable: use the same value, or another name.',
  ],
  [
    'conflicting-setting',
    { with: ['UserApi'], path: 'containerName', values: ['users', 'users'] },
    '`EuApi` and `UserApi` have the same `containerName`, `users`: in one backend they would become one.',
    'Give them different names, or keep them apart.',
  ],
  [
    'conflicting-setting',
    { with: ['UserApi'], path: 'partitionKey', values: ['/id', '/tenant'] },
    '`partitionKey` is `/id` for `EuApi`, `/tenant` for `UserApi`.',
    'A container has one partition key: use the same one, or name the containers differently.',
  ],
  [
    'isolated-by-policy',
    { path: 'isolate', values: ['src/eu/**'] },
    'The policy keeps `EuApi` apart: `isolate`, by `src/eu/**`.',
    'Change `isolate` in the policy, if they may share.',
  ],
  [
    'isolated-by-policy',
    { with: ['UserApi'], path: 'boundaries.paths', values: ['src/eu/**', null] },
    'The policy draws a line between `EuApi` and `UserApi` (`boundaries.paths`).',
    'Change `boundaries.paths` in the policy, if they may share.',
  ],
  [
    'already-shared',
    { path: 'cosmosAccount', values: ['sharedAccount'] },
    '`EuApi` uses resources that exist already through `cosmosAccount`.',
    'Nothing to do.',
  ],
  [
    'already-shared',
    { with: ['UserApi'] },
    '`EuApi` and `UserApi` have no resource in common that a backend would share.',
    'Nothing to do.',
  ],
  [
    'unsupported-component',
    { values: ['CrudResource'] },
    '`defineBackend` does not take a `CrudResource`.',
    'Use a class that it takes, or keep it apart.',
  ],
  [
    'limit-exceeded',
    { with: ['OrderApi', 'UserApi'], path: 'maxComponentsPerBackend', values: [20] },
    'With `EuApi`, the backend of `OrderApi` and `UserApi` would pass `maxComponentsPerBackend` (`20`).',
    'Raise `maxComponentsPerBackend` in the policy, or begin another backend.',
  ],
  [
    'limit-exceeded',
    { with: ['UserApi'], path: 'functionsPerApp', values: [200] },
    'With `EuApi`, the backend of `UserApi` would pass `functionsPerApp` (`200`).',
    'Begin another backend.',
  ],
  [
    'depends-on-member',
    { with: ['UserApi'] },
    '`EuApi` and `UserApi` cannot be in one backend: the props of one use another, and a backend creates them all at once.',
    'Hand over what is needed in another way, or keep them apart.',
  ],
  [
    'duplicate-component-id',
    { with: ['EuApi'], values: ['EuApi', 'EuApi'] },
    'Another component is called `EuApi` too, and a backend takes an id only once.',
    'Rename one. Where it is deployed already, a new id means new resources.',
  ],
  [
    'declared-in-loop',
    {},
    '`EuApi` is created in a loop.',
    'Create each component by itself, outside the loop; where the loop makes whole stacks, each stack.',
  ],
  ['declared-conditionally', {}, '`EuApi` is created only under a condition.', 'Create it always, or keep it apart.'],
  [
    'declared-in-callback',
    {},
    '`EuApi` is created in a callback, which may run never, once or often.',
    'Create it outside the callback.',
  ],
  [
    'declared-in-loop',
    { with: ['AdminApi', 'TenantApi'] },
    '`EuApi` cannot share with `AdminApi` and `TenantApi`: `AdminApi` and `TenantApi` are created in a loop.',
    'Create each component by itself, outside the loop; where the loop makes whole stacks, each stack.',
  ],
  [
    'id-not-literal',
    { values: ['`${region}Api`'] },
    'The id `EuApi` is not written as plain text where the component is created.',
    'Write the id as plain text.',
  ],
  [
    'subclassed',
    { values: ['AuditedApi'] },
    '`EuApi` is of `AuditedApi`, a class of this repository that extends `CrudApi`.',
    'Use `CrudApi` itself, or keep it apart.',
  ],
  [
    'undecided',
    { with: ['UserApi'], path: 'location', values: ['process.env.REGION', 'eastus'] },
    'It cannot be told whether `EuApi` and `UserApi` agree on `location`: `process.env.REGION` against `eastus`.',
    'Write the value out, or use the same expression for all.',
  ],
  [
    'undecided',
    { path: 'scope' },
    'It cannot be told which construct `EuApi` is created in.',
    'Create it directly in a stack or construct of this repository.',
  ],
  [
    'undecided',
    { with: ['FeedbackApi'], path: 'scope' },
    'It is not known whether `EuApi` may share with `FeedbackApi`: it cannot be told which construct `FeedbackApi` is created in.',
    'Create it directly in a stack or construct of this repository.',
  ],
  [
    'id-not-literal',
    { with: ['TenantApi'] },
    '`EuApi` cannot share with `TenantApi`: the id `TenantApi` is not written as plain text where the component is created.',
    'Write the id as plain text.',
  ],
  [
    'undecided',
    { with: ['OldApi'], path: 'backend' },
    'Too little could be read of `backend` to tell whether `EuApi` and `OldApi` may share.',
    'Write it out in plain source.',
  ],
]

describe('why a component is not grouped', () => {
  test.each(REFUSALS)('%s %j', (code, given, why, change) => {
    expect(explainOne(code, given)).toEqual({ why, change })
  })

  test.each(Object.keys(SEPARATION_WORDS) as SeparationCode[])('%s is a sentence without any evidence too', (code) => {
    const { why, change } = explainOne(code, {})
    expect(why).toMatch(/^[`A-Z][^\n]* [^\n]*\.$/)
    expect(change).toMatch(/^[A-Z][^\n]*\.$/)
    expect(why + change).not.toMatch(/undefined|null|\[object|``/)
  })

  test('every place is shown once', () => {
    const [{ at: places }] = explainAll(reason('different-region', { at: [...at, ...at] })) as [PlacedExplanation]
    expect(places).toEqual(at)
  })

  test('other constructs are not mentioned where something nearer is told', () => {
    const apart = reason('different-scope', { with: ['UserApi'], values: ['euStack', 'stack'] })
    expect(explainAll(reason('declared-in-loop'), apart)).toHaveLength(1)
    expect(explainAll(apart)).toHaveLength(1)
  })
})

/** Every code that the source can meet, as the codemod reports it. */
const REWRITES: readonly (readonly [code: RewriteRefusalCode, given: Partial<Reason>, why: string])[] = [
  [
    'props-not-movable',
    { with: ['UserApi'] },
    'The arguments of `UserApi` may mean something else where the backend would be created.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'instances', values: [2] },
    'The code that creates `UserApi` runs `2` times, and not every run gives the same group.',
  ],
  [
    'props-not-movable',
    { with: ['OrderApi', 'UserApi'], path: 'statements' },
    '`OrderApi` and `UserApi` are created in different blocks of the source.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'declarators' },
    '`UserApi` is declared in one statement with components of another group.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'factory-form' },
    'The function that creates `UserApi` does more with it than give it back.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'factory-result' },
    'The function that creates `UserApi` declares a result that a definition may not be.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'factory-scope' },
    'The function that creates `UserApi` is not simply handed what it is created in.',
  ],
  [
    'props-not-movable',
    { with: ['UserApi'], path: 'factory-mention' },
    'The function that creates `UserApi` is used elsewhere too, so what it gives back cannot change.',
  ],
  [
    'exported-reference',
    { with: ['UserApi'], path: 'factory-unseen' },
    'Code that was not read may use the function that creates `UserApi`.',
  ],
  [
    'used-before-last-member',
    { with: ['UserApi'], path: 'schema' },
    'A component of the group is used before `schema` exists, which another one needs.',
  ],
  [
    'exported-reference',
    { with: ['UserApi'] },
    '`UserApi` is exported where it is created, so other files may use it.',
  ],
  ['unclassified-reference', { with: ['UserApi'] }, '`UserApi` is used in a way that cannot be followed.'],
  [
    'existing-backend-not-editable',
    { with: ['UserApi'], path: 'backend' },
    'The existing backend cannot take `UserApi` where it stands (`backend`).',
  ],
  [
    'generated-file',
    { with: ['UserApi'] },
    'The file that creates `UserApi` is generated: its generator would undo the change.',
  ],
  [
    'contract-forbids',
    { with: ['UserApi'], path: 'component-2' },
    'The contract of the framework does not take this grouping (`component-2`).',
  ],
]

describe('why a group is not rewritten', () => {
  const explain = (code: RewriteRefusalCode, given: Partial<Reason>): { why: string; change: string } => {
    const report = sampleReport({
      groups: [
        {
          members: [{ id: 'UserApi' }],
          now: 6,
          shared: 3,
          code: '',
          rewrite: { kind: 'refused', reasons: [reason(code, given)] },
        },
      ],
    })
    const [explanation] = explainRewrite(report.groups[0]!)
    return { why: plainText(explanation!.why), change: plainText(explanation!.change) }
  }

  test.each(REWRITES)('%s %j', (code, given, why) => {
    expect(explain(code, given).why).toBe(why)
  })

  test.each(Object.keys(REWRITE_WORDS) as RewriteRefusalCode[])('%s is a sentence without any evidence too', (code) => {
    const { why, change } = explain(code, {})
    expect(why).toMatch(/^[`A-Z][^\n]* [^\n]*\.$/)
    expect(change).toMatch(/^[A-Z][^\n]*\.$/)
    expect(why + change).not.toMatch(/undefined|null|\[object|``/)
  })
})

test.each([
  [['UserApi'], '`UserApi`'],
  [['OrderApi', 'UserApi'], '`OrderApi` and `UserApi`'],
  [['A', 'B', 'C', 'D', 'E'], '`A`, `B`, `C`, `D` and `E`'],
  [['A', 'B', 'C', 'D', 'E', 'F'], '`A`, `B`, `C`, `D` and 2 more'],
])('%j is told as %s', (ids, told) => {
  expect(plainText(names(ids))).toBe(told)
})
