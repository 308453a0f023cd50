import { afterAll, describe, expect, test } from '@jest/globals'
import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDiskEditSink } from '../../src/adapters/disk-edit-sink.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { temporaryFolder } from './temporary-folder.js'

const change = (path: string, before: string, after: string) => ({ path, before, after })

const folders: TemporaryFolder[] = []

afterAll(() => {
  for (const folder of folders) folder.remove()
})

function shop(): string {
  const folder = temporaryFolder()
  folders.push(folder)
  folder.write({ 'src/main.ts': 'old main\r\n', 'src/apis.ts': 'old apis' })
  return folder.path
}

const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

describe('writing changes', () => {
  test('writes every file, keeps its mode, and leaves nothing else behind', async () => {
    const root = shop()
    chmodSync(join(root, 'src/main.ts'), 0o755)
    await openDiskEditSink(root).write([
      change('src/main.ts', 'old main\r\n', 'new main\r\n'),
      change('src/apis.ts', 'old apis', '\uFEFFnew apis'),
    ])
    expect(textOf(root, 'src/main.ts')).toBe('new main\r\n')
    expect(textOf(root, 'src/apis.ts')).toBe('\uFEFFnew apis')
    expect(statSync(join(root, 'src/main.ts')).mode & 0o777).toBe(0o755)
    expect(readdirSync(join(root, 'src')).sort()).toEqual(['apis.ts', 'main.ts'])
  })

  test.each([
    [
      'a file that somebody saved meanwhile',
      (root: string) => {
        writeFileSync(join(root, 'src/apis.ts'), 'theirs')
      },
      'src/apis.ts has changed since it was read',
    ],
    [
      'a read-only file',
      (root: string) => {
        chmodSync(join(root, 'src/apis.ts'), 0o444)
      },
      'src/apis.ts is read-only',
    ],
  ])('%s stops all of them', async (_, prepare, message) => {
    const root = shop()
    prepare(root)
    const apis = textOf(root, 'src/apis.ts')
    const writing = Promise.resolve().then(() =>
      openDiskEditSink(root).write([
        change('src/main.ts', 'old main\r\n', 'new main\r\n'),
        change('src/apis.ts', 'old apis', 'new apis'),
      ]),
    )
    await expect(writing).rejects.toThrow(`${message}; nothing was written`)
    expect(textOf(root, 'src/main.ts')).toBe('old main\r\n')
    expect(textOf(root, 'src/apis.ts')).toBe(apis)
    expect(readdirSync(join(root, 'src')).sort()).toEqual(['apis.ts', 'main.ts'])
  })

  test.each([['../outside.ts'], ['/etc/hostname'], ['linked.ts']])('never writes %s', async (path) => {
    const root = shop()
    symlinkSync(join(root, 'src/main.ts'), join(root, 'linked.ts'))
    const writing = Promise.resolve().then(() => openDiskEditSink(root).write([change(path, 'old main\r\n', 'x')]))
    await expect(writing).rejects.toThrow('nothing was written')
    expect(textOf(root, 'src/main.ts')).toBe('old main\r\n')
  })
})
