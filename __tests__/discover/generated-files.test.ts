import { expect, test } from '@jest/globals'
import { readGeneratedFiles } from '../../src/discover/generated-files.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const FILES = {
  '.gitattributes':
    '# what tools write\n*.gen.ts linguist-generated\nsrc/api/** text linguist-generated=true\nsrc/api/by-hand.ts -linguist-generated\n',
  'web/.gitattributes': 'clients/*.ts linguist-generated\nmain.gen.ts linguist-generated=false\n',
}

test.each<[path: string, isGenerated: boolean]>([
  ['src/main.ts', false],
  ['src/stacks.gen.ts', true],
  ['deep/inside/stacks.gen.ts', true],
  ['src/api/orders/client.ts', true],
  ['src/api/by-hand.ts', false],
  ['web/clients/shop.ts', true],
  ['clients/shop.ts', false],
  ['web/main.gen.ts', false],
])('%s is generated: %p', async (path, isGenerated) => {
  const listed = [...Object.keys(FILES), path].sort()
  expect((await readGeneratedFiles(memoryWorkspace(FILES), listed))(path)).toBe(isGenerated)
})
