import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openNewFiles } from '../../src/adapters/new-files.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { temporaryFolder } from './temporary-folder.js'

const folders: TemporaryFolder[] = []

afterAll(() => {
  for (const folder of folders) folder.remove()
})

function shop(): string {
  const folder = temporaryFolder()
  folders.push(folder)
  folder.write({ 'README.md': 'theirs', 'src/main.ts': 'theirs' })
  return folder.path
}

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const create = (root: string, ...paths: readonly string[]): Promise<void> =>
  Promise.resolve().then(() => openNewFiles(root).create(paths.map((path) => ({ path, text: 'ours' }))))

describe('making files', () => {
  test('makes them and the folders on the way', async () => {
    const root = shop()
    await create(root, 'a/b/c.yml', 'd.yml')
    expect(filesIn(root)).toEqual(['README.md', 'c.yml', 'd.yml', 'main.ts'])
    expect(readFileSync(join(root, 'a/b/c.yml'), 'utf8')).toBe('ours')
  })

  test.each<[law: string, path: string, message: string]>([
    ['a file that is there', 'README.md', 'README.md has been made meanwhile'],
    ['a folder of that name', 'src', 'src has been made meanwhile'],
    ['a link that leads nowhere', 'dangling.yml', 'dangling.yml has been made meanwhile'],
    ['a way through a link', 'linked/new.yml', 'linked is a symbolic link, which is not followed'],
    ['a way through a file', 'README.md/deep/new.yml', 'README.md is not a folder'],
    ['a way out', '../new.yml', '../new.yml leaves the folder'],
    ['an absolute path', '/tmp/new.yml', '/tmp/new.yml leaves the folder'],
  ])('%s stops all of them, and takes back what was made', async (_law, path, message) => {
    const root = shop()
    const outside = shop()
    symlinkSync('/nowhere', join(root, 'dangling.yml'))
    symlinkSync(outside, join(root, 'linked'))
    const before = [filesIn(root), filesIn(outside)]
    await expect(create(root, 'first.yml', path)).rejects.toThrow(`${message}; nothing was written`)
    expect([filesIn(root), filesIn(outside)]).toEqual(before)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('theirs')
  })
})

test('whatever has the name is there', async () => {
  const root = shop()
  mkdirSync(join(root, 'folder.yml'))
  symlinkSync('/nowhere', join(root, 'dangling.yml'))
  const newFiles = openNewFiles(root)
  const answers = ['README.md', 'folder.yml', 'dangling.yml', 'new.yml', 'no/such/new.yml'].map((path) =>
    newFiles.isThere(path),
  )
  expect(await Promise.all(answers)).toEqual([true, true, true, false, false])
})
