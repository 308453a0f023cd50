import { expect, test } from '@jest/globals'
import { findInstalledContract } from '../../../src/app/init/installed-contract.js'
import type { ContractName } from '../../../src/model/policy.js'
import { memoryTypeFiles } from '../../support/memory-type-files.js'

const PACKAGE = 'node_modules/@atakora/component'

const manifest = (exports: unknown): string => JSON.stringify({ name: '@atakora/component', version: '0.0.2', exports })

const CRUD = { '.': './dist/index.js', './crud': { types: './dist/crud/index.d.ts', import: './dist/crud/index.js' } }

test.each<[law: string, files: Readonly<Record<string, string>>, contract: ContractName | null]>([
  ['nothing is installed', {}, null],
  ['the documented module', { 'package.json': manifest({ ...CRUD, './backend': './dist/backend.js' }) }, 'documented'],
  ['models in one schema', { 'package.json': manifest({ './schema': './dist/schema.js' }) }, 'component-2'],
  [
    'a CrudApi that asks for the shared account',
    { 'package.json': manifest(CRUD), 'dist/crud/crud-api.js': "require('cosmos', 'shared-cosmos')" },
    'component-0.0.2',
  ],
  [
    'a CrudApi that does not',
    { 'package.json': manifest(CRUD), 'dist/crud/crud-api.js': 'create()' },
    'component-0.0.2-unshared',
  ],
  [
    'a CrudApi as it is written, in a workspace',
    { 'package.json': manifest({ './crud': './src/crud/index.ts' }), 'src/crud/crud-api.ts': 'create()' },
    'component-0.0.2-unshared',
  ],
  ['a CrudApi that is not at hand', { 'package.json': manifest(CRUD) }, null],
  [
    'both generations at once',
    { 'package.json': manifest({ ...CRUD, './schema': './s.js' }), 'dist/crud/crud-api.js': '' },
    null,
  ],
  ['a way out of the package', { 'package.json': manifest({ './crud': './../../x/index.js' }) }, null],
  ['something else', { 'package.json': manifest({ '.': './index.js' }) }, null],
  ['no exports', { 'package.json': manifest(undefined) }, null],
  ['half a manifest', { 'package.json': '{"exports": {' }, null],
  ['a module by inheritance only', { 'package.json': '{"exports": {"__proto__": {"./backend": "x"}}}' }, null],
])('%s', (_law, files, contract) => {
  const installed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${PACKAGE}/${path}`, text]))
  expect(findInstalledContract(memoryTypeFiles(installed, { isInstalled: false }))).toBe(contract)
})
