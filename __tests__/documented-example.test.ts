import { beforeAll, describe, expect, test } from '@jest/globals'
import { analyse } from '../src/app/analyse.js'
import { DEFAULT_POLICY } from '../src/model/policy.js'
import type { Report } from '../src/model/report.js'
import { memoryWorkspace } from './support/memory-workspace.js'
import { readProjects } from './support/projects.js'
import { silentJournal } from './support/silent-journal.js'
import { EXCUSES } from './support/today.js'

/** The quick example of the framework's documentation of the Backend Pattern, without its comments. */
const DOCUMENTED = {
  import: `import { defineBackend } from '@atakora/component/backend';`,
  call: `const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', name: 'string', email: 'string' },
    partitionKey: '/id'
  }),

  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string', price: 'number' },
    partitionKey: '/id'
  })
});`,
  add: `backend.addToStack(stack);`,
}

describe('the example of the documentation, written without a backend', () => {
  let report: Report

  beforeAll(async () => {
    const { files } = readProjects().find(({ name }) => name === 'groups/documented-example')!
    report = await analyse(memoryWorkspace(files), SETTINGS, silentJournal)
  })

  test('is one group that shares 3 resources instead of creating 6, as the documentation counts', () => {
    expect(report.groups.map(({ components }) => components)).toEqual([['ProductApi', 'UserApi']])
    expect(report.summary).toMatchObject({ resourcesNow: 6, resourcesShared: 3, avoidableResources: 3, refused: 0 })
  })

  test("is suggested as the documentation's own call: same keys, ids and props, in the same order", () => {
    const { call, add } = DOCUMENTED
    expect(normalise(report.groups[0]!.suggestion!.code)).toBe(normalise([DOCUMENTED.import, call, add].join('\n')))
  })

  test('can be rewritten as it stands', () => {
    expect(report.groups[0]!.rewrite).toEqual({ kind: 'ready' })
  })
})

const SETTINGS = { policy: DEFAULT_POLICY, version: '0.0.0-test', excuses: EXCUSES, source: 'all' } as const

const normalise = (code: string): string => code.replace(/\s+/g, ' ').trim()
