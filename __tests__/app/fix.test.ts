import { describe, expect, test } from '@jest/globals'
import { fix } from '../../src/app/fix.js'
import { UsageError } from '../../src/model/failure.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { memoryTypeFiles } from '../support/memory-type-files.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

const shop = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })
const userApi = new CrudApi(stack, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
const orderApi = new CrudApi(stack, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
console.log(userApi.id, orderApi.id)
`

interface Wishes {
  readonly only?: string | null
  readonly allowStateful?: boolean
  readonly isInstalled?: boolean
}

function run(
  files: Readonly<Record<string, string>>,
  { only = null, allowStateful = true, isInstalled = true }: Wishes = {},
) {
  const settings = {
    policy: DEFAULT_POLICY,
    version: '0.0.0-test',
    excuses: EXCUSES,
    source: 'code',
    only,
    allowStateful,
  } as const
  return fix(memoryWorkspace(files), memoryTypeFiles(files, { isInstalled }), settings, silentJournal)
}

const reasonsIn = ({ report }: Awaited<ReturnType<typeof run>>) =>
  report.groups.map(({ rewrite }) => (rewrite.kind === 'ready' ? [] : rewrite.reasons))

describe('a rewrite that brings a type error is rolled back', () => {
  const tickets = {
    'package.json': '{ "private": true }',
    'tsconfig.json':
      '{ "compilerOptions": { "strict": true, "noUnusedParameters": true, "moduleResolution": "bundler", "module": "esnext" } }',
    'src/tickets.ts': `import { CrudApi } from '@atakora/component/crud'
import type { ResourceGroupStack } from '@atakora/cdk'

export function createTicketApi(stack: ResourceGroupStack) {
  return new CrudApi(stack, 'TicketApi', { entityName: 'Ticket', schema: { id: 'string' } })
}
`,
    'src/main.ts': shop
      .replace(
        'console.log(',
        `const other = new ResourceGroupStack(new App(), 'Desk', { location: 'eastus' })
const ticketApi = createTicketApi(other)
const deskApi = new CrudApi(other, 'DeskApi', { entityName: 'Desk', schema: { id: 'string' } })
console.log(ticketApi.id, deskApi.id, `,
      )
      .replace('\n\n', `\nimport { createTicketApi } from './tickets.js'\n\n`),
  }

  test('with the error, and the others stand', async () => {
    const outcome = await run(tickets)
    expect(outcome.applied.map(({ components }) => components)).toEqual([['OrderApi', 'UserApi']])
    expect(outcome.changes.map(({ path }) => path)).toEqual(['src/main.ts'])
    expect(outcome.changes[0]!.after).toContain('const ticketApi = createTicketApi(other)\n')
    const [reason] = reasonsIn(outcome).flat()
    expect(reason).toMatchObject({ code: 'type-errors', path: 'TS6133', at: [{ file: 'src/tickets.ts', line: 4 }] })
  })

  test('but not for one that was there before', async () => {
    const broken = {
      ...tickets,
      'src/tickets.ts': tickets['src/tickets.ts'].replace('\n}', '\n}\nconst size: number = stack'),
    }
    expect(reasonsIn(await run(broken)).flat()).toMatchObject([{ code: 'type-errors', path: 'TS6133' }])
    const plain = { 'src/main.ts': `${shop}const size: number = 'large'\n` }
    expect((await run(plain)).applied).toHaveLength(1)
  })

  test('and without the types of the framework it is said that none were checked', async () => {
    const outcome = await run(tickets, { isInstalled: false })
    expect(outcome.typesChecked).toBe(false)
    expect(outcome.applied).toHaveLength(2)
  })
})

test('without consent, what holds data is refused with what would be replaced', async () => {
  const outcome = await run({ 'src/main.ts': shop }, { allowStateful: false })
  expect(outcome.changes).toEqual([])
  expect(reasonsIn(outcome).flat()).toMatchObject([
    {
      code: 'stateful-needs-consent',
      with: ['OrderApi', 'UserApi'],
      values: ['Microsoft.DocumentDB/databaseAccounts', 'Microsoft.Storage/storageAccounts'],
    },
  ])
})

test('one group alone is rewritten by its fingerprint', async () => {
  const { report } = await run({ 'src/main.ts': shop })
  const { applied } = await run({ 'src/main.ts': shop }, { only: report.groups[0]!.fingerprint })
  expect(applied).toHaveLength(1)
  await expect(run({ 'src/main.ts': shop }, { only: 'nothing' })).rejects.toThrow(UsageError)
})
