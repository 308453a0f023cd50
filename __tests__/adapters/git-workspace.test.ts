import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { GitWorkspace } from '../../src/adapters/git-workspace.js'
import { openGitWorkspace } from '../../src/adapters/git-workspace.js'
import { discover } from '../../src/discover/discover.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { temporaryFolder } from './temporary-folder.js'

let folder: TemporaryFolder
let opened: GitWorkspace[]

beforeEach(() => {
  folder = temporaryFolder()
  opened = []
  folder.git('init', '--quiet', '--initial-branch', 'main')
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
  folder.remove()
})

function commit(files: Readonly<Record<string, string | Uint8Array>>): string {
  folder.write(files)
  folder.git('add', '--all')
  folder.git('commit', '--quiet', '--message', 'change')
  return folder.git('rev-parse', 'HEAD')
}

async function open(commitish: string, root = folder.path): Promise<GitWorkspace> {
  const answer = await openGitWorkspace(root, commitish)
  if (answer.kind !== 'open') throw new Error(`unavailable: ${answer.why}`)
  opened.push(answer.workspace)
  return answer.workspace
}

const textOf = async (workspace: GitWorkspace, path: string) => {
  const file = await workspace.read(path)
  return file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : file
}

describe('a commit', () => {
  test('holds its own files, whatever is checked out', async () => {
    const head = commit({ 'main.ts': 'head', 'src/größe 😀.ts': 'é' })
    rmSync(join(folder.path, 'src'), { recursive: true })
    commit({ 'main.ts': 'merge', 'later.ts': '' })
    const workspace = await open(head)
    expect(workspace.commit).toBe(head)
    expect(await workspace.list()).toEqual(['main.ts', 'src/größe 😀.ts'])
    expect(await textOf(workspace, 'main.ts')).toBe('head')
    expect(await textOf(workspace, 'src/größe 😀.ts')).toBe('é')
    expect(await workspace.size('src/größe 😀.ts')).toBe(2)
  })

  test.each(['main', 'HEAD', 'refs/heads/main', 'v1.0'])('can be named %s', async (name) => {
    const head = commit({ 'main.ts': '' })
    folder.git('tag', '--annotate', '--message', 'first', 'v1.0')
    expect((await open(name)).commit).toBe(head)
  })

  test('gives many files at once, empty, large and binary, each its own bytes', async () => {
    const contents = Array.from({ length: 200 }, (_, index) => {
      const bytes = new Uint8Array(index === 50 ? 3_000_000 : index * 7)
      return bytes.fill(index % 11 === 0 ? 10 : index)
    })
    const head = commit(Object.fromEntries(contents.map((bytes, index) => [`${index}.bin`, bytes])))
    const workspace = await open(head)
    const files = await Promise.all(contents.map((_, index) => workspace.read(`${index}.bin`)))
    files.forEach((file, index) => {
      expect(file.kind === 'bytes' && Buffer.compare(file.bytes, contents[index]!)).toBe(0)
    })
  })

  test('is seen from the root: a folder of the repository', async () => {
    const head = commit({ 'outside.ts': '', 'apps/shop/main.ts': 'shop', 'apps/shop/src/api.ts': '' })
    const workspace = await open(head, join(folder.path, 'apps/shop'))
    expect(await workspace.list()).toEqual(['main.ts', 'src/api.ts'])
    expect(await textOf(workspace, 'main.ts')).toBe('shop')
  })

  test('has no installed packages and no submodules', async () => {
    folder.write({ 'main.ts': '', 'node_modules/pad/index.js': '' })
    const first = commit({})
    folder.git('update-index', '--add', '--cacheinfo', `160000,${first},vendor.ts`)
    folder.git('commit', '--quiet', '--message', 'submodule')
    expect(await (await open('HEAD')).list()).toEqual(['main.ts'])
  })

  test('lists links and does not follow them', async () => {
    mkdirSync(join(folder.path, 'real'))
    symlinkSync('real/main.ts', join(folder.path, 'link.ts'))
    symlinkSync('real', join(folder.path, 'folder'))
    const workspace = await open(commit({ 'real/main.ts': '' }))
    expect([...(await workspace.list())].sort()).toEqual(['folder', 'link.ts', 'real/main.ts'])
    const LINK = { kind: 'outside', why: 'a symbolic link, which is not followed' }
    expect(await workspace.read('link.ts')).toEqual(LINK)
    expect(await workspace.read('folder/main.ts')).toEqual(LINK)
    expect(await workspace.size('link.ts')).toBeNull()
  })

  test.each<[string, object]>([
    ['nothing.ts', { kind: 'missing' }],
    ['src', { kind: 'missing' }],
    ['../main.ts', { kind: 'outside', why: 'the path leaves the folder' }],
    ['/etc/hostname', { kind: 'outside', why: 'the path leaves the folder' }],
  ])('has no %s', async (path, expected) => {
    const workspace = await open(commit({ 'src/main.ts': '' }))
    expect(await workspace.read(path)).toEqual(expected)
    expect(await workspace.size(path)).toBeNull()
  })

  test('does not give more than the limit', async () => {
    const workspace = await open(commit({ 'main.ts': '12345' }))
    expect(await workspace.read('main.ts', 4)).toMatchObject({ kind: 'unreadable', size: 5 })
    expect(await workspace.read('main.ts', 5)).toMatchObject({ kind: 'bytes' })
  })

  test('is not read any more once it is closed', async () => {
    const workspace = await open(commit({ 'main.ts': '' }))
    await workspace.read('main.ts')
    await workspace.close()
    await workspace.close()
    expect(await workspace.read('main.ts')).toEqual({ kind: 'unreadable', why: 'the object is not at hand' })
  })

  test('answers what is under way when it is closed', async () => {
    const workspace = await open(commit({ 'main.ts': 'text' }))
    const reading = textOf(workspace, 'main.ts')
    await workspace.close()
    expect(await reading).toBe('text')
  })

  test('whose object is lost meanwhile has an unreadable file', async () => {
    const workspace = await open(commit({ 'a.ts': 'first', 'b.ts': 'second' }))
    const lost = folder.git('rev-parse', 'HEAD:a.ts')
    rmSync(join(folder.path, '.git/objects', lost.slice(0, 2), lost.slice(2)))
    expect(await workspace.read('a.ts')).toEqual({ kind: 'unreadable', why: 'the object is not at hand' })
    expect(await textOf(workspace, 'b.ts')).toBe('second')
  })

  test('can be discovered', async () => {
    const head = commit({ 'main.ts': `import { App } from '@atakora/cdk'\nimport './regions.js'`, 'regions.ts': '' })
    const { files } = await discover(await open(head), { include: [], exclude: [], mark: '@atakora/' })
    expect([...files!.texts.keys()]).toEqual(['main.ts', 'regions.ts'])
  })
})

describe('a commit is unavailable', () => {
  const unavailable = (why: string) => ({ kind: 'unavailable', why })

  test.each([
    '--all',
    '-1',
    '',
    'HEAD..main',
    'HEAD:src',
    'main^2',
    'a b',
    '@{upstream}',
    'HEAD~1',
    ':/fix',
    'a\nb',
    '*',
  ])('under the name %j', async (name) => {
    commit({ 'main.ts': '' })
    expect(await openGitWorkspace(folder.path, name)).toEqual(unavailable('unsafe-name'))
  })

  test.each(['0123456789abcdef0123456789abcdef01234567', 'nowhere', 'refs/heads/nowhere'])(
    'when the repository does not hold %s',
    async (name) => {
      commit({ 'main.ts': '' })
      expect(await openGitWorkspace(folder.path, name)).toEqual(unavailable('no-commit'))
    },
  )

  test('when the name is that of a file’s content', async () => {
    commit({ 'main.ts': 'text' })
    const blob = folder.git('rev-parse', 'HEAD:main.ts')
    expect(await openGitWorkspace(folder.path, blob)).toEqual(unavailable('no-commit'))
  })

  test('in a shallow clone that does not reach it', async () => {
    const first = commit({ 'main.ts': 'one' })
    const second = commit({ 'main.ts': 'two' })
    const clone = join(folder.path, 'clone')
    folder.git('clone', '--quiet', '--depth', '1', `file://${folder.path}`, clone)
    expect(await openGitWorkspace(clone, first)).toEqual(unavailable('no-commit'))
    expect(await textOf(await open(second, clone), 'main.ts')).toBe('two')
  })

  test('in a partial clone without its files, which nobody fetches', async () => {
    const first = commit({ 'main.ts': 'one' })
    commit({ 'main.ts': 'two' })
    folder.git('config', 'uploadpack.allowFilter', 'true')
    const clone = join(folder.path, 'clone')
    folder.git('clone', '--quiet', '--filter=blob:none', `file://${folder.path}`, clone)
    expect(await openGitWorkspace(clone, first)).toEqual(unavailable('missing-objects'))
  })

  test('without running the program that a repository names for fetching', async () => {
    const first = commit({ 'main.ts': 'one' })
    commit({ 'main.ts': 'two' })
    folder.git('config', 'uploadpack.allowFilter', 'true')
    const clone = join(folder.path, 'clone')
    const trace = join(folder.path, 'trace')
    const program = join(folder.path, 'evil.sh')
    folder.write({ 'evil.sh': `#!/bin/sh\necho ran > ${trace}\n` })
    chmodSync(program, 0o755)
    folder.git('clone', '--quiet', '--filter=blob:none', `file://${folder.path}`, clone)
    for (const [key, value] of [
      ['remote.origin.url', `ext::${program}`],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
    ] as const) {
      folder.git('-C', clone, 'config', key, value)
    }
    expect(await openGitWorkspace(clone, first)).toEqual(unavailable('missing-objects'))
    expect(existsSync(trace)).toBe(false)
    // The bait works: git itself would have run it.
    expect(() => folder.git('-C', clone, 'cat-file', 'blob', `${first}:main.ts`)).toThrow()
    expect(existsSync(trace)).toBe(true)
  })

  test('where there is no repository', async () => {
    const plain = temporaryFolder()
    try {
      expect(await openGitWorkspace(plain.path, 'HEAD')).toEqual(unavailable('no-repository'))
      expect(await openGitWorkspace(join(plain.path, 'nowhere'), 'HEAD')).toEqual(unavailable('no-repository'))
    } finally {
      plain.remove()
    }
  })
})

test('a tree whose names would leave the root is read without them', async () => {
  const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder.path, input: 'text' })
    .toString()
    .trim()
  const tree = (entries: string): string =>
    execFileSync('git', ['mktree'], { cwd: folder.path, input: entries, stdio: ['pipe', 'pipe', 'ignore'] })
      .toString()
      .trim()
  const inner = tree(`100644 blob ${blob}\tevil.ts\n`)
  const outer = tree(`040000 tree ${inner}\t..\n100644 blob ${blob}\tmain.ts\n`)
  const hostile = folder.git('commit-tree', '-m', 'hostile', outer)
  expect(await (await open(hostile)).list()).toEqual(['main.ts'])
})
