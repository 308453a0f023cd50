import { describe, expect, test } from '@jest/globals'
import { overlayWorkspace } from '../../src/adapters/overlay-workspace.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const commit = memoryWorkspace({ 'infra/main.json': 'committed', 'src/main.ts': 'head' })
const disk = memoryWorkspace({ 'infra/main.json': 'merged', '.atakora/arm.out/manifest.json': 'synthesized' })
const overlay = overlayWorkspace(commit, disk)

const textOf = async (path: string): Promise<string> => {
  const file = await overlay.read(path)
  return file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : file.kind
}

describe('a commit with what is on disk beside it', () => {
  test('lists every path once', async () => {
    expect((await overlay.list()).toSorted()).toEqual([
      '.atakora/arm.out/manifest.json',
      'infra/main.json',
      'src/main.ts',
    ])
  })

  test.each([
    ['what the commit has, from the commit', 'infra/main.json', 'committed'],
    ['what only the disk has, from there', '.atakora/arm.out/manifest.json', 'synthesized'],
    ['nothing, where neither has it', 'missing.json', 'missing'],
  ])('reads %s', async (_sentence, path, text) => {
    expect(await textOf(path)).toBe(text)
    expect(await overlay.size(path)).toBe(text === 'missing' ? null : text.length)
  })
})
