import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openDiskWorkspace } from '../../src/adapters/disk-workspace.js'
import { discover } from '../../src/discover/discover.js'
import { UsageError } from '../../src/model/failure.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { temporaryFolder } from './temporary-folder.js'

let folder: TemporaryFolder

beforeEach(() => {
  folder = temporaryFolder()
})

afterEach(() => {
  folder.remove()
})

const list = async (path = folder.path): Promise<readonly string[]> =>
  [...(await openDiskWorkspace(path).list())].sort()

const read = async (path: string, limit?: number) => {
  const file = await openDiskWorkspace(folder.path).read(path, limit)
  return file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : file
}

describe.each([
  ['with git', () => folder.git('init', '--quiet')],
  ['without git', () => ''],
])('a folder %s lists', (_, prepare) => {
  beforeEach(() => {
    prepare()
  })

  test('every file, in folders too, whatever its name', async () => {
    folder.write({ 'main.ts': '', 'src/größe 😀.ts': '', '.config/a b.ts': '', 'README.md': '' })
    expect(await list()).toEqual(['.config/a b.ts', 'README.md', 'main.ts', 'src/größe 😀.ts'])
  })

  test('no ignored file, with deeper ignore files beating the others', async () => {
    folder.write({
      '.gitignore': '/generated\n*.log\n!keep.log\nout/\n# a comment\n',
      'generated/api.ts': '',
      'src/generated/api.ts': '',
      'a.log': '',
      'keep.log': '',
      'src/.gitignore': '!b.log\nsecret.ts\n',
      'src/b.log': '',
      'src/c/b.log': '',
      'src/secret.ts': '',
      'src/out/x.ts': '',
      'src/Secret.ts': '',
      'secret.ts': '',
    })
    expect(await list()).toEqual([
      '.gitignore',
      'keep.log',
      'secret.ts',
      'src/.gitignore',
      'src/Secret.ts',
      'src/b.log',
      'src/c/b.log',
      'src/generated/api.ts',
    ])
  })

  test('the files of a folder that a deeper ignore file takes back', async () => {
    folder.write({
      '.gitignore': 'build/\n',
      'tools/.gitignore': '!build/\n',
      'tools/build/run.ts': '',
      'build/a.ts': '',
    })
    expect(await list()).toEqual(['.gitignore', 'tools/.gitignore', 'tools/build/run.ts'])
  })

  test('no installed package, ignored or not', async () => {
    folder.write({ 'main.ts': '', 'node_modules/pad/index.js': '', 'web/node_modules/pad/index.js': '' })
    expect(await list()).toEqual(['main.ts'])
  })

  test('links, without following them', async () => {
    folder.write({ 'src/main.ts': '' })
    symlinkSync('src', join(folder.path, 'link'))
    symlinkSync('.', join(folder.path, 'src/loop'))
    expect(await list()).toEqual(['link', 'src/loop', 'src/main.ts'])
  })

  test('nothing when it is empty', async () => {
    expect(await list()).toEqual([])
  })
})

describe('a folder with git lists', () => {
  beforeEach(() => {
    folder.git('init', '--quiet')
  })

  test('tracked files that are still there, untracked ones, and tracked ones that are ignored', async () => {
    folder.write({ 'tracked.ts': '', 'deleted.ts': '', 'forced.log': '', '.gitignore': '*.log\n' })
    folder.git('add', '--force', '.')
    folder.git('commit', '--quiet', '--message', 'first')
    folder.write({ 'untracked.ts': '', 'other.log': '' })
    rmSync(join(folder.path, 'deleted.ts'))
    expect(await list()).toEqual(['.gitignore', 'forced.log', 'tracked.ts', 'untracked.ts'])
  })

  test('a file in conflict once', async () => {
    folder.write({ 'main.ts': 'one' })
    folder.git('add', '.')
    folder.git('commit', '--quiet', '--message', 'base')
    folder.git('checkout', '--quiet', '-b', 'other')
    folder.write({ 'main.ts': 'two' })
    folder.git('commit', '--quiet', '--all', '--message', 'two')
    folder.git('checkout', '--quiet', '-')
    folder.write({ 'main.ts': 'three' })
    folder.git('commit', '--quiet', '--all', '--message', 'three')
    expect(() => folder.git('merge', 'other')).toThrow()
    expect(await list()).toEqual(['main.ts'])
  })

  test('the files below the root alone, named from there', async () => {
    folder.write({ 'outside.ts': '', 'apps/shop/main.ts': '', 'apps/shop/src/new.ts': '' })
    folder.git('add', 'apps/shop/main.ts')
    expect(await list(join(folder.path, 'apps/shop'))).toEqual(['main.ts', 'src/new.ts'])
  })

  test('a root that git ignores, by walking it', async () => {
    folder.write({
      '.gitignore': 'scratch/\n',
      'scratch/main.ts': '',
      'scratch/.gitignore': 'b.ts\n',
      'scratch/b.ts': '',
    })
    expect(await list(join(folder.path, 'scratch'))).toEqual(['.gitignore', 'main.ts'])
  })

  test('nothing of a repository inside it', async () => {
    folder.write({ 'main.ts': '', 'vendor/theirs.ts': '' })
    execFileSync('git', ['init', '--quiet', join(folder.path, 'vendor')])
    expect(await list()).toEqual(['main.ts'])
  })

  test('nothing that a sparse checkout leaves out', async () => {
    folder.write({ 'web/page.ts': '', 'infra/main.ts': '' })
    folder.git('add', '.')
    folder.git('commit', '--quiet', '--message', 'first')
    folder.git('sparse-checkout', 'set', '--no-cone', '/infra/')
    expect(await list()).toEqual(['infra/main.ts'])
  })

  test('a file that git is told to skip and that is there', async () => {
    folder.write({ 'settings.ts': '', 'main.ts': '' })
    folder.git('add', '.')
    folder.git('update-index', '--skip-worktree', 'settings.ts')
    expect(await list()).toEqual(['main.ts', 'settings.ts'])
  })

  test('its own files inside the hook of another repository', async () => {
    const other = temporaryFolder()
    other.git('init', '--quiet')
    folder.write({ 'main.ts': '' })
    process.env.GIT_DIR = join(other.path, '.git')
    try {
      expect(await list()).toEqual(['main.ts'])
    } finally {
      delete process.env.GIT_DIR
      other.remove()
    }
  })

  test('without running a program that the repository configures', async () => {
    const trace = join(folder.path, 'trace')
    folder.write({ 'main.ts': '', 'evil.sh': `#!/bin/sh\necho ran > ${trace}\n` })
    chmodSync(join(folder.path, 'evil.sh'), 0o755)
    folder.git('add', '.')
    folder.git('config', 'core.fsmonitor', join(folder.path, 'evil.sh'))
    expect(await list()).toEqual(['evil.sh', 'main.ts'])
    expect(existsSync(trace)).toBe(false)
    // The bait works: git itself would have run it.
    folder.git('status')
    expect(existsSync(trace)).toBe(true)
  })

  test('its files on a machine that has no git, by walking it', async () => {
    folder.write({ 'main.ts': '', '.gitignore': 'out/\n', 'out/main.js': '' })
    const path = process.env.PATH
    process.env.PATH = folder.path
    try {
      expect(await list()).toEqual(['.gitignore', 'main.ts'])
    } finally {
      process.env.PATH = path
    }
  })

  test('a folder whose repository is broken, by walking it', async () => {
    folder.write({ 'main.ts': '', '.git/HEAD': 'nonsense' })
    expect(await list()).toEqual(['main.ts'])
  })
})

describe('a root', () => {
  test('that does not exist is a usage error', async () => {
    await expect(list(join(folder.path, 'nowhere'))).rejects.toThrow(UsageError)
  })

  test('that is a file is a usage error', async () => {
    folder.write({ 'main.ts': '' })
    await expect(list(join(folder.path, 'main.ts'))).rejects.toThrow(UsageError)
  })

  test('that is a link is what it leads to', async () => {
    folder.write({ 'shop/main.ts': 'text' })
    symlinkSync('shop', join(folder.path, 'current'))
    const workspace = openDiskWorkspace(join(folder.path, 'current'))
    expect(await workspace.list()).toEqual(['main.ts'])
    expect(await workspace.read('main.ts')).toMatchObject({ kind: 'bytes' })
  })
})

describe('reading', () => {
  const LEAVES = { kind: 'outside', why: 'the path leaves the folder' }
  const LINK = { kind: 'outside', why: 'a symbolic link, which is not followed' }

  test('gives the bytes of a file', async () => {
    folder.write({ 'src/main.ts': '\uFEFFconst größe = 1\r\n', 'empty.ts': '' })
    expect(await read('src/main.ts')).toBe('\uFEFFconst größe = 1\r\n')
    expect(await read('empty.ts')).toBe('')
  })

  test('gives each of many files its own bytes, small and large', async () => {
    const workspace = openDiskWorkspace(folder.path)
    const texts = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(index === 7 ? 900_000 : 60_000))
    folder.write(Object.fromEntries(texts.map((text, index) => [`${index}.ts`, text])))
    const files = await Promise.all(texts.map((_, index) => workspace.read(`${index}.ts`)))
    expect(files.map((file) => (file.kind === 'bytes' ? Buffer.from(file.bytes).toString() : file))).toEqual(texts)
  })

  test.each(['../main.ts', 'src/../../main.ts', '/etc/hostname', '', '.', 'src//main.ts', './main.ts', 'a\0.ts'])(
    'refuses %j',
    async (path) => {
      expect(await read(path)).toEqual(LEAVES)
      expect(await openDiskWorkspace(folder.path).size(path)).toBeNull()
    },
  )

  test('does not follow a link to a file, inside or outside', async () => {
    folder.write({ 'main.ts': '' })
    symlinkSync('main.ts', join(folder.path, 'inside.ts'))
    symlinkSync('/etc/hostname', join(folder.path, 'outside.ts'))
    symlinkSync('nowhere', join(folder.path, 'dangling.ts'))
    symlinkSync('self.ts', join(folder.path, 'self.ts'))
    for (const path of ['inside.ts', 'outside.ts', 'dangling.ts', 'self.ts']) {
      expect(await read(path)).toEqual(LINK)
      expect(await openDiskWorkspace(folder.path).size(path)).toBeNull()
    }
  })

  test('does not follow a link to a folder, however deep', async () => {
    folder.write({ 'real/deep/main.ts': '' })
    symlinkSync('real', join(folder.path, 'link'))
    expect(await read('link/deep/main.ts')).toEqual(LINK)
    expect(await read('link/nothing.ts')).toEqual(LINK)
    expect(await openDiskWorkspace(folder.path).size('link/deep/main.ts')).toBeNull()
  })

  test.each([
    ['a file that is not there', 'nothing.ts'],
    ['a file in a folder that is not there', 'no/thing.ts'],
    ['a file below a file', 'main.ts/thing.ts'],
  ])('misses %s', async (_, path) => {
    folder.write({ 'main.ts': '' })
    expect(await read(path)).toEqual({ kind: 'missing' })
  })

  test('cannot read a folder', async () => {
    mkdirSync(join(folder.path, 'folder.ts'))
    expect(await read('folder.ts')).toEqual({ kind: 'unreadable', why: 'a folder' })
    expect(await openDiskWorkspace(folder.path).size('folder.ts')).toBeNull()
  })

  test('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe.ts')])
    expect(await read('pipe.ts')).toEqual({ kind: 'unreadable', why: 'not a regular file' })
  })

  test('stops at the limit', async () => {
    folder.write({ 'main.ts': '12345' })
    expect(await read('main.ts', 5)).toBe('12345')
    expect(await read('main.ts', 4)).toEqual({ kind: 'unreadable', why: '5 bytes are too many', size: 5 })
    expect(await openDiskWorkspace(folder.path).size('main.ts')).toBe(5)
  })
})

test('discovery reads a real folder: loops of links are told, not followed', async () => {
  folder.write({
    'infra/main.ts': `import { App } from '@atakora/cdk'\nimport { api } from './api.js'`,
    'infra/api.ts': '',
  })
  symlinkSync('main.ts', join(folder.path, 'infra/again.ts'))
  symlinkSync('..', join(folder.path, 'infra/up'))
  const options = { include: [], exclude: [], mark: '@atakora/' }
  const { files, notes } = await discover(openDiskWorkspace(folder.path), options)
  expect([...files!.texts.keys()]).toEqual(['infra/api.ts', 'infra/main.ts'])
  expect(notes.map(({ kind, file }) => [kind, file])).toEqual([['outside-workspace', 'infra/again.ts']])
})
