import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openPrettier } from '../../src/adapters/prettier-process.js'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js'

const REAL = join(import.meta.dirname, '..', '..', 'node_modules', 'prettier')
let folder: TemporaryFolder

beforeEach(() => {
  folder = temporaryFolder()
})

afterEach(() => {
  folder.remove()
})

/** A package of that name whose program is this script. */
const install = (program: string, bin: unknown = { prettier: './bin.cjs' }): void => {
  folder.write({
    'node_modules/prettier/package.json': JSON.stringify({ name: 'prettier', bin }),
    'node_modules/prettier/bin.cjs': program,
  })
}

const REPEATS = `process.stdin.on('data', (text) => process.stdout.write(String(text).toUpperCase()))`

test('gives the text to the program that is installed, and takes what it writes', async () => {
  install(REPEATS)
  expect(await openPrettier(folder.path).format('src/a.ts', 'ä = 1\n')).toEqual({ kind: 'formatted', text: 'Ä = 1\n' })
})

test('finds it in the folders around, and starts it there', async () => {
  install(`console.log(JSON.stringify([process.cwd(), process.argv.slice(2)]))`, './bin.cjs')
  folder.write({ 'infra/src/a.ts': '' })
  const formatted = await openPrettier(join(folder.path, 'infra')).format('src/a.ts', '')
  const file = join(folder.path, 'infra', 'src', 'a.ts')
  expect(formatted).toEqual({
    kind: 'formatted',
    text: `${JSON.stringify([folder.path, ['--stdin-filepath', file]])}\n`,
  })
})

test('hands over no token', async () => {
  install(`console.log(Object.keys(process.env).join())`)
  process.env.GITHUB_TOKEN = 'secret'
  process.env.NODE_OPTIONS_OF_MINE = 'secret'
  try {
    const formatted = await openPrettier(folder.path).format('a.ts', '')
    expect(formatted.kind === 'formatted' && formatted.text).toMatch(/\bPATH\b/)
    expect(JSON.stringify(formatted)).not.toMatch(/TOKEN|OPTIONS/)
  } finally {
    delete process.env.GITHUB_TOKEN
    delete process.env.NODE_OPTIONS_OF_MINE
  }
})

test.each([
  ['says why', `console.error('[error] a.ts: no\\nmore'); process.exitCode = 2`, 'says: [error] a.ts: no'],
  ['says nothing', `process.exitCode = 2`, 'ended with exit code 2'],
  ['takes no input', `process.stdin.destroy(); process.exitCode = 3`, 'ended with exit code 3'],
  [
    'writes without end',
    `setInterval(() => process.stdout.write('a'.repeat(2 ** 22)))`,
    'did not end in time, or wrote too much',
  ],
])('a program that fails is told: it %s', async (_, program, why) => {
  install(program)
  expect(await openPrettier(folder.path).format('a.ts', 'a'.repeat(2 ** 20))).toEqual({ kind: 'failed', why })
})

test.each([
  ['without one', undefined],
  ['without its program', {}],
])('there is nothing to format with %s', (_, bin) => {
  if (bin !== undefined) install('', bin)
  const here = bin === undefined ? '/' : folder.path
  expect(() => openPrettier(here)).toThrow('prettier is not installed here')
})

test('the real one lays out by the configuration of the folder, and spares what it ignores', async () => {
  folder.write({
    '.prettierrc.json': '{ "semi": false, "singleQuote": true }',
    '.prettierignore': 'old.ts\n',
    'node_modules/.keep': '',
  })
  symlinkSync(REAL, join(folder.path, 'node_modules', 'prettier'))
  const prettier = openPrettier(folder.path)
  expect(await prettier.format('a.ts', 'const a  = "1";')).toEqual({ kind: 'formatted', text: `const a = '1'\n` })
  expect(await prettier.format('old.ts', 'const a  = "1";')).toEqual({ kind: 'formatted', text: 'const a  = "1";' })
  expect(await prettier.format('a.ts', 'const =')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('SyntaxError'),
  })
})
