import { describe, expect, test } from '@jest/globals'
import type { Discovery } from '../../src/discover/discover.js'
import { discover } from '../../src/discover/discover.js'
import { MAX_FILE_BYTES, readCandidates, readingOf } from '../../src/discover/read-candidates.js'
import type { ReadApart } from '../../src/ports/reader.js'
import type { Workspace } from '../../src/ports/workspace.js'
import type { MemoryFile } from '../support/memory-workspace.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const MARK = '@atakora/'
const STACK = `import { CrudApi } from '@atakora/component/crud'\n`

type Files = Readonly<Record<string, MemoryFile>>

const find = (files: Files | Workspace, globs: { include?: string[]; exclude?: string[] } = {}): Promise<Discovery> =>
  discover(isWorkspace(files) ? files : memoryWorkspace(files), { include: [], exclude: [], mark: MARK, ...globs })

const isWorkspace = (value: Files | Workspace): value is Workspace => typeof value.list === 'function'

const textsOf = (discovery: Discovery): readonly string[] => [...(discovery.files?.texts.keys() ?? [])]

const notesOf = (discovery: Discovery): readonly string[] =>
  discovery.notes.map(({ kind, file, message }) => `${kind} ${file ?? '-'}: ${message}`)

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('a repository without the framework', () => {
  test('has nothing to parse', async () => {
    const discovery = await find({ 'src/main.ts': `import express from 'express'`, 'README.md': 'uses @atakora/cdk' })
    expect(discovery).toEqual({ files: null, listed: 2, read: 1, bytes: 29, seeds: [], notes: [] })
  })

  test('is read once, and no configuration is looked at', async () => {
    const asked: string[] = []
    const inner = memoryWorkspace({ 'a.ts': 'a', 'b.ts': 'b', 'package.json': '{', 'tsconfig.json': '{' })
    const counting: Workspace = {
      ...inner,
      read(path, limit) {
        asked.push(path)
        return inner.read(path, limit)
      },
    }
    await find(counting)
    expect(asked.sort()).toEqual(['a.ts', 'b.ts'])
  })

  test('may be empty', async () => {
    expect(await find({})).toEqual({ files: null, listed: 0, read: 0, bytes: 0, seeds: [], notes: [] })
  })
})

describe('a repository with the framework', () => {
  const shop: Files = {
    'infra/main.ts': `import { userApi } from './apis'\nimport { names } from '@shop/names'\n`,
    'infra/apis/index.ts': `export * from './user-api.js'`,
    'infra/apis/user-api.ts': `${STACK}import { regions } from '../../shared/regions'\n`,
    'shared/regions.ts': `export * from './geography'`,
    'shared/geography.ts': `export const regions = ['eastus']`,
    'packages/names/src/index.ts': `export const names = {}`,
    'packages/names/package.json': `{ "name": "@shop/names", "main": "dist/index.js" }`,
    'package.json': `{ "workspaces": ["packages/*"] }`,
    'src/server.ts': `import { regions } from '../shared/regions'`,
    'src/page.tsx': `export const page = 1`,
    'docs/atakora.md': STACK,
  }

  test('gives the seeds, their imports, their importers and what these import', async () => {
    const discovery = await find(shop)
    expect(discovery.seeds).toEqual(['infra/apis/user-api.ts'])
    expect(textsOf(discovery)).toEqual([
      'infra/apis/index.ts',
      'infra/apis/user-api.ts',
      'infra/main.ts',
      'packages/names/src/index.ts',
      'shared/geography.ts',
      'shared/regions.ts',
    ])
    expect(discovery.notes).toEqual([])
  })

  test('counts what is listed and what is read', async () => {
    const { listed, read, bytes } = await find({ 'a.ts': STACK, 'b.js': 'é', 'c.md': 'text' })
    expect({ listed, read, bytes }).toEqual({ listed: 3, read: 2, bytes: STACK.length + 2 })
  })

  test.each([
    ['infra/main.ts', './apis', 'infra/apis/index.ts'],
    ['infra/main.ts', '@shop/names', 'packages/names/src/index.ts'],
    ['infra/main.ts', '../src/page', null],
    ['infra/main.ts', '@atakora/cdk', null],
  ])('from %s, %s is %s', async (from, specifier, expected) => {
    const { files } = await find(shop)
    expect(files?.resolve(from, specifier)).toBe(expected)
  })

  test('gives the same whatever order the files are listed in', async () => {
    const entries = Object.entries({ ...shop, 'infra/broken.ts': { kind: 'unreadable', why: 'EACCES' } as const })
    const forwards = await find(Object.fromEntries(entries))
    const backwards = await find(Object.fromEntries(entries.toReversed()))
    const turned = await find(Object.fromEntries([...entries.slice(5), ...entries.slice(0, 5)]))
    for (const other of [backwards, turned]) {
      expect([...other.files!.texts]).toEqual([...forwards.files!.texts])
      expect({ ...other, files: null }).toEqual({ ...forwards, files: null })
    }
  })

  test('names each file once, although it is listed twice', async () => {
    const inner = memoryWorkspace({ 'a.ts': STACK })
    const twice: Workspace = { ...inner, list: () => Promise.resolve(['a.ts', 'a.ts']) }
    expect(await find(twice)).toMatchObject({ listed: 1, read: 1, seeds: ['a.ts'] })
  })

  test('keeps the text exactly, byte order mark and line ends included', async () => {
    const text = `\uFEFF${STACK}\r\nconst größe = '😀'\r\n`
    const { files } = await find({ 'main.ts': text })
    expect(files?.texts.get('main.ts')).toBe(text)
  })

  test('reads only what the globs let through', async () => {
    const discovery = await find(shop, { exclude: ['shared/geography.ts', 'packages/**'] })
    expect(textsOf(discovery)).not.toContain('shared/geography.ts')
    expect(discovery.files?.resolve('shared/regions.ts', './geography')).toBeNull()
    expect(textsOf(discovery)).toContain('shared/regions.ts')
  })

  test('an import of an excluded file does not fall through to its namesake', async () => {
    const files = { 'main.ts': `${STACK}import './regions'`, 'regions.ts': '', 'regions.js': '' }
    const { files: found } = await find(files, { exclude: ['regions.ts'] })
    expect(found?.resolve('main.ts', './regions')).toBeNull()
  })

  test('without the framework in what the globs let through has nothing to parse', async () => {
    expect((await find(shop, { include: ['src/**'] })).files).toBeNull()
  })
})

describe('bad input becomes a note', () => {
  const utf16 = (text: string, bigEndian = false): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return bigEndian ? bytes.swap16() : bytes
  }
  test.each<[string, Files, readonly string[]]>([
    [
      'a file over the limit',
      { 'big.ts': new Uint8Array(MAX_FILE_BYTES + 1) },
      ['file-too-large big.ts: has 5242881 bytes, more than the limit of 5242880, so it was not analysed'],
    ],
    [
      'a file that cannot be read',
      { 'secret.ts': { kind: 'unreadable', why: 'EACCES' } },
      ['unreadable-file secret.ts: could not be read: EACCES'],
    ],
    [
      'a file that has gone',
      { 'gone.ts': { kind: 'missing' } },
      ['unreadable-file gone.ts: could not be read: it is listed, but not there'],
    ],
    [
      'a link',
      { 'link.ts': { kind: 'outside', why: 'a symbolic link' } },
      ['outside-workspace link.ts: was not read: a symbolic link'],
    ],
    [
      'stack code that is not UTF-8',
      { 'old.ts': latin1(`${STACK}// größe`) },
      ['not-utf8 old.ts: is not valid UTF-8 text, so it was not analysed'],
    ],
    [
      'stack code in UTF-16',
      { 'wide.ts': utf16(STACK) },
      ['not-utf8 wide.ts: is not valid UTF-8 text, so it was not analysed'],
    ],
    [
      'stack code in UTF-16, big end first',
      { 'wide.ts': utf16(STACK, true) },
      ['not-utf8 wide.ts: is not valid UTF-8 text, so it was not analysed'],
    ],
    ['other text that is not UTF-8: none', { 'old.ts': latin1('// größe'), 'wide.ts': utf16('// wide') }, []],
    [
      'a helper of stack code that is not UTF-8',
      { 'main.ts': `${STACK}import './old'`, 'old.ts': latin1('// größe') },
      ['not-utf8 old.ts: is not valid UTF-8 text, so it was not analysed'],
    ],
    [
      'files that are no source: none',
      { 'secret.md': { kind: 'unreadable', why: 'EACCES' }, 'link.json': { kind: 'outside', why: 'a symbolic link' } },
      [],
    ],
    ['a file of exactly the limit: none', { 'big.ts': new Uint8Array(MAX_FILE_BYTES) }, []],
  ])('%s', async (_, files, expected) => {
    expect(notesOf(await find(files))).toEqual(expected)
  })

  test('and everything else is still found', async () => {
    const discovery = await find({
      'big.ts': new Uint8Array(MAX_FILE_BYTES + 1),
      'main.ts': `${STACK}import './old'\nimport './secret'\n`,
      'old.ts': latin1(`${STACK}// größe`),
      'secret.ts': { kind: 'unreadable', why: 'EACCES' },
    })
    expect(textsOf(discovery)).toEqual(['main.ts'])
    expect(discovery.notes.map(({ kind }) => kind)).toEqual(['file-too-large', 'not-utf8', 'unreadable-file'])
    expect(discovery.files?.resolve('main.ts', './old')).toBeNull()
  })
})

describe('bad configuration of stack code becomes a note', () => {
  const nested = '['.repeat(100_000)

  test.each<[string, Files, readonly string[]]>([
    [
      'a tsconfig that extends itself',
      { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' },
      ['invalid-tsconfig tsconfig.json: extends itself'],
    ],
    [
      'tsconfigs that extend each other',
      { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': '{ "extends": ["./tsconfig.json"] }' },
      ['invalid-tsconfig base.json: extends itself'],
    ],
    [
      'a tsconfig that extends what is not there',
      { 'tsconfig.json': '{ "extends": "./config/base" }' },
      ['invalid-tsconfig tsconfig.json: extends "./config/base", which is not there'],
    ],
    [
      'a tsconfig that extends something outside',
      { 'tsconfig.json': '{ "extends": "../../base.json" }' },
      ['invalid-tsconfig tsconfig.json: extends "../../base.json", which is not there'],
    ],
    [
      'a tsconfig that extends an installed package: none',
      { 'tsconfig.json': '{ "extends": "@tsconfig/node20" }' },
      [],
    ],
    [
      'a tsconfig that extends an installed file: none',
      { 'tsconfig.json': '{ "extends": "./node_modules/@tsconfig/node20/tsconfig.json" }' },
      [],
    ],
    [
      'a tsconfig with a syntax error',
      { 'tsconfig.json': '{\n  "compilerOptions": {\n    "paths": {,}\n' },
      ['invalid-tsconfig tsconfig.json: line 3: value expected'],
    ],
    [
      'a tsconfig without bottom',
      { 'tsconfig.json': nested },
      ['invalid-tsconfig tsconfig.json: is nested too deeply'],
    ],
    [
      'a tsconfig that is not UTF-8',
      { 'tsconfig.json': latin1('{ "größe": 1 }') },
      ['invalid-tsconfig tsconfig.json: is not valid UTF-8 text'],
    ],
    [
      'a tsconfig over the limit',
      { 'tsconfig.json': `{}${' '.repeat(600_000)}` },
      ['invalid-tsconfig tsconfig.json: could not be read: larger than the limit'],
    ],
    [
      'a tsconfig that is a link',
      { 'tsconfig.json': { kind: 'outside', why: 'a symbolic link' } },
      ['invalid-tsconfig tsconfig.json: could not be read: a symbolic link'],
    ],
    [
      'a tsconfig of odd values: none',
      { 'tsconfig.json': '{ "extends": 7, "compilerOptions": [], "references": {} }' },
      [],
    ],
    ['a tsconfig that is no object: none', { 'tsconfig.json': 'null' }, []],
    [
      'a package.json with a syntax error',
      { 'package.json': '{ "name": }' },
      ['invalid-package-manifest package.json: line 1: value expected'],
    ],
    [
      'a pnpm-workspace.yaml that is not YAML',
      { 'pnpm-workspace.yaml': 'packages: ["a"' },
      ['invalid-package-manifest pnpm-workspace.yaml: is not valid YAML'],
    ],
    ['the same in a folder that does not matter: none', { 'web/tsconfig.json': '{', 'web/package.json': '{' }, []],
  ])('%s', async (_, files, expected) => {
    const discovery = await find({ 'main.ts': `${STACK}import './regions'`, 'regions.ts': '', ...files })
    expect(notesOf(discovery)).toEqual(expected)
    expect(textsOf(discovery)).toEqual(['main.ts', 'regions.ts'])
  })

  test('an explosion of extends ends', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `level${index}.json`)
    const levels = names.map((name, index) => {
      const next = names[index + 1]
      return [name, JSON.stringify(next === undefined ? {} : { extends: Array(8).fill(`./${next}`) })] as const
    })
    const discovery = await find({
      'main.ts': STACK,
      'tsconfig.json': '{ "extends": "./level0.json" }',
      ...Object.fromEntries(levels),
    })
    expect(notesOf(discovery)).toEqual(['invalid-tsconfig tsconfig.json: extends more than 64 files'])
  })
})

describe('too many connected files', () => {
  test('are cut off with a note', async () => {
    const pages = Array.from({ length: 5_100 }, (_, index) => [`pages/${index}.ts`, `import '../stack'`] as const)
    const discovery = await find({ 'stack.ts': STACK, ...Object.fromEntries(pages) })
    expect(discovery.files?.texts.size).toBe(5_000)
    expect(discovery.notes.map(({ kind, file }) => [kind, file])).toEqual([['too-many-files', null]])
  })
})

describe('another thread', () => {
  const fillers = Array.from({ length: 1_000 }, (_, index) => [`src/${index}.ts`, `import './${index + 1}'`] as const)
  const large: Files = {
    ...Object.fromEntries(fillers),
    'infra/main.ts': `import { api } from './api.js'\nimport '../src/998'\n`,
    'infra/api.ts': STACK,
    'infra/latin.ts': latin1(`// größe\n${STACK}`),
    'infra/gone.ts': { kind: 'missing' },
  }
  const inner = memoryWorkspace(large)
  const apart = (onCall: () => void): ReadApart =>
    async function readApart(paths, mark, onMark) {
      onCall()
      return structuredClone(await readingOf(await readCandidates(inner, paths, mark, onMark)))
    }

  test('finds what this one would', async () => {
    let calls = 0
    const found = await find({ ...inner, readApart: apart(() => (calls += 1)) })
    const expected = await find(inner)
    expect(calls).toBe(1)
    expect({ ...found, files: null }).toEqual({ ...expected, files: null })
    expect([...found.files!.texts]).toEqual([...expected.files!.texts])
    expect(textsOf(found)).toEqual(['infra/api.ts', 'infra/main.ts', 'src/998.ts', 'src/999.ts'])
    expect(found.files!.resolve('infra/main.ts', './api.js')).toBe('infra/api.ts')
  })

  test('finds no stack code where there is none', async () => {
    const plain = memoryWorkspace(Object.fromEntries(fillers))
    const readApart: ReadApart = async (...task) => readingOf(await readCandidates(plain, ...task))
    expect(await find({ ...plain, readApart })).toEqual(await find(plain))
  })

  test('is not needed: where there is none, this one reads', async () => {
    expect(await find({ ...inner, readApart: () => Promise.resolve(null) })).toMatchObject({ seeds: ['infra/api.ts'] })
  })

  test('is not started for a few files', async () => {
    let calls = 0
    await find({ ...memoryWorkspace({ 'a.ts': STACK }), readApart: apart(() => (calls += 1)) })
    expect(calls).toBe(0)
  })
})

test.each([
  ['once some file holds the mark', { 'a.ts': STACK, 'b.ts': STACK }, 1],
  ['not for a file that cannot be read as text', { 'a.ts': latin1(`// größe\n${STACK}`) }, 0],
])('says early that stack code is there: %s', async (_, files, expected) => {
  let calls = 0
  await discover(memoryWorkspace(files), { include: [], exclude: [], mark: MARK, onMark: () => (calls += 1) })
  expect(calls).toBe(expected)
})
