import { expect, test } from '@jest/globals'
import { readExample } from '../support/framework/example.js'
import { runProgram, runPrograms } from '../support/run-program.js'

const BACKEND = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp, defineBackend } from '@atakora/component'
const backend = defineBackend({ mailer: FunctionsApp.define('Mailer'), reports: FunctionsApp.define('Reports') })
backend.addToStack(new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' }))
console.log(backend.components.mailer.endpoint, backend.components)
`

const PROGRAMS = [
  {
    sentence: 'several files, without extensions and with those of the output',
    entry: 'src/main.ts',
    files: {
      'src/main.ts': `import { stack } from './stacks/shop.js'; import { users } from './users'; console.log(users.apiEndpoint, stack.node.children.length)`,
      'src/users.ts': `import { CrudApi } from '@atakora/component/crud'; import { stack } from './stacks/shop'; export const users = new CrudApi(stack, 'Users', { entityName: 'User', schema: {} })`,
      'src/stacks/shop.ts': `import { App, ResourceGroupStack } from '@atakora/cdk'; export class Shop extends ResourceGroupStack {}; export const stack = new Shop(new App(), 'Shop', { location: 'eastus' })`,
    },
    stdout: 'https://shop-users.example.net/api/users 1\n',
  },
  {
    sentence: 'CommonJS',
    entry: 'main.cjs',
    files: {
      'main.cjs': `const { App, ResourceGroupStack } = require('@atakora/cdk'); const atakora = require('@atakora/component')
        const path = require('node:path'); const { FunctionsApp } = require('@atakora/component/functions')
        console.log(path.basename(new FunctionsApp(new ResourceGroupStack(new App(), 'Shop'), 'Mailer').endpoint), atakora.FunctionsApp === FunctionsApp)`,
    },
    stdout: 'api true\n',
  },
  {
    sentence: 'waiting at the top level, in timers, and for an import',
    entry: 'main.mts',
    files: {
      'main.mts': `const { App } = await import('@atakora/cdk'); await new Promise((resolve) => setTimeout(resolve, 5))
        setTimeout(() => console.log('later', new App().node.path), 5); console.log('now'); process.exitCode = 3`,
    },
    stdout: 'now\nlater \n',
    exitCode: 3,
  },
  {
    sentence: 'an error that is thrown later',
    entry: 'main.ts',
    files: {
      'main.ts': `setTimeout(() => { throw new RangeError('too late') }, 1); process.stdout.write('written')`,
    },
    stdout: 'written',
    exitCode: 1,
    error: { name: 'RangeError', message: 'too late' },
  },
  {
    sentence: 'a promise that nobody catches',
    entry: 'main.ts',
    files: { 'main.ts': `async function main() { throw new TypeError('nobody') }; main()` },
    exitCode: 1,
    error: { name: 'TypeError', message: 'nobody' },
  },
  {
    sentence: 'a wait without end',
    entry: 'main.ts',
    files: { 'main.ts': `console.log('before'); await new Promise(() => undefined)` },
    stdout: 'before\n',
    exitCode: 13,
    error: { name: 'Unsettled', message: 'a top-level await was never settled' },
  },
  {
    sentence: 'an exit',
    entry: 'main.ts',
    files: { 'main.ts': `console.log('first'); process.exit(4)` },
    stdout: 'first\n',
    exitCode: 4,
  },
  {
    sentence: 'what cannot be built',
    entry: 'main.ts',
    files: { 'main.ts': `import { gone } from './gone.js'; gone()` },
    exitCode: null,
    error: { name: 'BuildFailure', message: expect.stringContaining('./gone.js') },
  },
  {
    sentence: 'what is changed in the framework, by the programs before the last',
    entry: 'main.ts',
    files: {
      'main.ts': `import { CrudApi } from '@atakora/component/crud'; console.log('kept' in CrudApi, 'kept' in globalThis, 'kept' in Array.prototype)
        Object.assign(CrudApi, { kept: 1 }); Object.assign(globalThis, { kept: 1 }); Object.assign(Array.prototype, { kept: 1 })`,
    },
    stdout: 'false false false\n',
  },
].map((program) => ({ stdout: '', stderr: '', exitCode: 0, error: null, ...program }))
const together = runPrograms([...PROGRAMS, PROGRAMS.at(-1)!])

test.each(PROGRAMS.map((program, index) => ({ ...program, run: together[index]! })))(
  'together: $sentence',
  ({ run, stdout, exitCode, error }) => {
    expect(run).toMatchObject({ stdout, exitCode, error })
  },
)

test.each(PROGRAMS)('alone: $sentence', ({ files, entry, stdout, exitCode, error }) => {
  expect(runProgram(files, entry)).toMatchObject({ stdout, exitCode, error })
})

test('together, programs know nothing of each other', () => {
  expect(together.at(-1)).toEqual(together.at(-2))
})

test('alone and together leave the same record', () => {
  const [inBatch] = runPrograms([{ files: { 'main.ts': BACKEND }, entry: 'main.ts' }])
  expect(runProgram({ 'main.ts': BACKEND }, 'main.ts')).toEqual(inBatch)
  expect(inBatch!.record.components).toHaveLength(2)
})

test('a program that does not end is given up, those after it are run', () => {
  const texts = ['for (;;);', `setInterval(() => 1, 1); console.log('ticking')`, `console.log('last')`]
  const runs = runPrograms(
    texts.map((text) => ({ files: { 'main.ts': text }, entry: 'main.ts' })),
    300,
  )
  const late = { exitCode: null, error: { name: 'TimeLimit', message: 'not finished after 300 ms' } }
  expect(runs).toMatchObject([late, { ...late, stdout: 'ticking\n' }, { stdout: 'last\n', error: null }])
  expect(runProgram({ 'main.ts': 'for (;;);' }, 'main.ts', 300)).toMatchObject(late)
})

test('the example of the repository runs', () => {
  const { stdout, error, record } = runProgram(readExample('storefront'), 'src/main.ts')
  expect(error).toBeNull()
  expect(stdout).toBe(`products  https://shop-product-api.example.net/api/products
orders    https://shop-order-api.example.net/api/orders
customers https://shop-customer-api.example.net/api/customers https://shop-eu-customer-api.example.net/api/eu-customers
site      https://shop-storefront.example.net/
`)
  expect(record.components).toHaveLength(8)
  // Six CrudApis with three resources each, a FunctionsApp and a static site with two.
  expect(record.resources).toHaveLength(22)
})
