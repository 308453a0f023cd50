import { expect, test } from '@jest/globals'
import { discover } from '../../src/discover/discover.js'
import { type MemoryFile, memoryWorkspace } from '../support/memory-workspace.js'

const STACK = `import { CrudApi } from '@atakora/component/crud'`
const PRIVATE = '{ "name": "shop", "private": true, "main": "dist/main.js" }'

const mayBeUsedUnseen = async (
  files: Readonly<Record<string, MemoryFile>>,
  exclude: readonly string[] = [],
): Promise<boolean> => {
  const options = { include: [], exclude, mark: '@atakora/' }
  const { files: found } = await discover(memoryWorkspace({ 'src/users.ts': STACK, ...files }), options)
  return found!.mayBeUsedUnseen('src/users.ts')
}

test.each<[says: string, files: Record<string, MemoryFile>, isOpen: boolean]>([
  ['a package that nobody installs', { 'package.json': PRIVATE }, false],
  ['a package that offers nothing', { 'package.json': '{ "name": "shop", "bin": "./cli.js" }' }, false],
  ['a package that others may install', { 'package.json': '{ "name": "shop", "main": "dist/main.js" }' }, true],
  ['a package with exports', { 'package.json': '{ "name": "shop", "exports": "./src/main.ts" }' }, true],
  ['the nearest package', { 'package.json': PRIVATE, 'src/package.json': '{ "types": "users.d.ts" }' }, true],
  ['no package', {}, true],
  ['code that cannot be read', { 'package.json': PRIVATE, 'a.ts': { kind: 'unreadable', why: 'it is locked' } }, true],
  ['code of another kind', { 'package.json': PRIVATE, 'src/app.vue': '<script>' }, true],
  ['code that has nothing to do with it', { 'package.json': PRIVATE, 'src/other.ts': 'export {}' }, false],
  ['texts of another kind', { 'package.json': PRIVATE, 'README.md': '# Shop' }, false],
])('what a file exports may be used unseen: %s', async (_, files, isOpen) => {
  expect(await mayBeUsedUnseen(files)).toBe(isOpen)
})

test('what a policy leaves out is unseen', async () => {
  const files = { 'package.json': PRIVATE, 'src/users.test.ts': `import './users.js'` }
  expect(await mayBeUsedUnseen(files)).toBe(false)
  expect(await mayBeUsedUnseen(files, ['**/*.test.ts'])).toBe(true)
})
