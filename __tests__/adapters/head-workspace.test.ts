import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { openHeadWorkspace } from '../../src/adapters/head-workspace.js'
import { HostRefusal } from '../../src/model/failure.js'
import type { HostTree, TreeEntry } from '../../src/ports/code-host.js'
import type { Workspace } from '../../src/ports/workspace.js'
import type { PullRequestWorld } from '../support/git-world.js'
import { checkOut, createWorld, git, gitBytes, removeTemporaryFolders, temporaryFolder } from '../support/git-world.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'

const MAIN = 'export const shop = 1\n'

let world: PullRequestWorld
let shallow: string
let complete: string

beforeAll(() => {
  world = createWorld(temporaryFolder('world'), {
    base: {
      'README.md': '# Shop\n',
      'services/shop/main.ts': MAIN,
      'services/shop/node_modules/left/index.js': 'module.exports = 1\n',
      'services/mail/main.ts': 'export const mail = 1\n',
    },
    head: {
      'services/shop/reviews.ts': 'export const reviews = []\n',
      'services/mail/main.ts': 'export const mail = 2\n',
    },
    meanwhile: { 'services/shop/main.ts': `// Meanwhile.\n${MAIN}` },
  })
  shallow = checkOut(world, world.merge, 1)
  complete = checkOut(world, world.merge, 0)
})

afterAll(removeTemporaryFolders)

/** A host that has the head; `cut` makes it list no more than one level. */
function hostOfHead(cut = false): MemoryCodeHost {
  const trees: Record<string, HostTree> = {
    [`${world.head}:everything`]: cut
      ? { entries: [], complete: false }
      : { entries: listed(['ls-tree', '-r', '-t', '-l', '-z', world.head]), complete: true },
  }
  const blobs: Record<string, string> = {}
  for (const entry of [
    { sha: world.head, kind: 'folder' },
    ...listed(['ls-tree', '-r', '-t', '-l', '-z', world.head]),
  ]) {
    if (entry.kind === 'folder') {
      trees[`${entry.sha}:one-level`] = { entries: listed(['ls-tree', '-l', '-z', entry.sha]), complete: true }
    } else blobs[entry.sha] = gitBytes(world.origin, 'cat-file', 'blob', entry.sha).toString('utf8')
  }
  return new MemoryCodeHost({ trees, blobs })
}

const listed = (parameters: readonly string[]): TreeEntry[] =>
  git(world.origin, ...parameters)
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, type, sha, size, path] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/.exec(line)!
      return {
        path: path!,
        kind: type === 'tree' ? 'folder' : 'file',
        sha: sha!,
        size: size === '-' ? null : Number(size),
      }
    })

async function contentsOf(workspace: Workspace): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  for (const path of [...(await workspace.list())].sort()) {
    const file = await workspace.read(path)
    contents[path] = file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : file.kind
    if (file.kind === 'bytes') expect(await workspace.size(path)).toBe(file.bytes.byteLength)
  }
  return contents
}

const HEAD_OF_SHOP = { 'main.ts': MAIN, 'reviews.ts': 'export const reviews = []\n' }

describe('the head of a pull request', () => {
  test('is read from git when the checkout has its history, without asking the host', async () => {
    const host = new MemoryCodeHost()
    const workspace = await openHeadWorkspace(join(complete, 'services/shop'), world.head, host)
    expect(await contentsOf(workspace!)).toEqual(HEAD_OF_SHOP)
    expect(host.calls).toEqual([])
    await workspace!.close()
  })

  test('is listed by the host otherwise, which sends only what the merge commit has in another version', async () => {
    const host = hostOfHead()
    const workspace = await openHeadWorkspace(join(shallow, 'services/shop'), world.head, host)
    expect(await contentsOf(workspace!)).toEqual(HEAD_OF_SHOP)
    expect(host.calls).toEqual(['listTree', 'readBlob'])
    expect(workspace!.commit).toBe(world.head)
    await workspace!.close()
  })

  test('is listed folder by folder where the host cuts its list, and only where folders differ', async () => {
    const host = hostOfHead(true)
    const workspace = await openHeadWorkspace(shallow, world.head, host)
    expect(await contentsOf(workspace!)).toEqual({
      'README.md': '# Shop\n',
      'services/mail/main.ts': 'export const mail = 2\n',
      'services/shop/main.ts': MAIN,
      'services/shop/reviews.ts': 'export const reviews = []\n',
    })
    expect(host.calls).toEqual(['listTree', 'listTree', 'listTree', 'listTree', 'readBlob'])
    await workspace!.close()
  })

  test('is not known when there is no host', async () => {
    expect(await openHeadWorkspace(shallow, world.head, null)).toBeNull()
  })

  test('is not known when the host refuses to list it', async () => {
    const host = new MemoryCodeHost()
    host.refuse('listTree', new HostRefusal('Resource not accessible by integration', 403))
    expect(await openHeadWorkspace(shallow, world.head, host)).toBeNull()
  })

  test('is not known outside a repository', async () => {
    expect(await openHeadWorkspace(temporaryFolder('empty'), world.head, hostOfHead())).toBeNull()
  })

  test('has unreadable files where the host refuses to send them, and it is not asked again', async () => {
    const host = hostOfHead()
    const tree = await host.listTree(world.head, 'everything')
    const odd = tree.entries.map((entry) => ({ ...entry, sha: entry.sha.replace(/^./, 'f') }))
    const refusing = new MemoryCodeHost({
      trees: { [`${'e'.repeat(40)}:everything`]: { entries: odd, complete: true } },
    })
    const workspace = await openHeadWorkspace(join(shallow, 'services/shop'), 'e'.repeat(40), refusing)
    expect(await contentsOf(workspace!)).toEqual({ 'main.ts': 'unreadable', 'reviews.ts': 'unreadable' })
    expect(refusing.calls).toEqual(['listTree', 'readBlob'])
    await workspace!.close()
  })
})

test.each([
  ['leave the folder', '../../etc/passwd'],
  ['are absolute', '/etc/passwd'],
  ['hold installed packages', 'node_modules/left/index.js'],
])('a host cannot name files that %s', async (_law, path) => {
  const sha = git(shallow, 'rev-parse', 'HEAD:README.md')
  const entries: TreeEntry[] = [{ path, kind: 'file', sha, size: 7 }]
  const host = new MemoryCodeHost({ trees: { [`${'e'.repeat(40)}:everything`]: { entries, complete: true } } })
  const workspace = await openHeadWorkspace(shallow, 'e'.repeat(40), host)
  expect(await workspace!.list()).toEqual([])
  await workspace!.close()
})

test('a host cannot put a command where an object’s id belongs', async () => {
  const entries: TreeEntry[] = [{ path: 'main.ts', kind: 'file', sha: `x\n${world.merge}`, size: 7 }]
  const host = new MemoryCodeHost({ trees: { [`${'e'.repeat(40)}:everything`]: { entries, complete: true } } })
  const workspace = await openHeadWorkspace(shallow, 'e'.repeat(40), host)
  expect(await workspace!.list()).toEqual([])
  await workspace!.close()
})
