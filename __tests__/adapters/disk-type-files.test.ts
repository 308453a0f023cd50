import { afterAll, describe, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openDiskTypeFiles } from '../../src/adapters/disk-type-files.js'
import { isContractProven } from '../../src/app/contract-proof.js'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js'

const MANIFEST = JSON.stringify({ name: '@atakora/component', exports: { './backend': './backend.js' } })

const folders: TemporaryFolder[] = []

afterAll(() => {
  for (const folder of folders) folder.remove()
})

/** A repository, or a folder that is none, with the folder `packages/shop` in it. */
function arrange(files: Readonly<Record<string, string>>, isRepository = true): string {
  const folder = temporaryFolder()
  folders.push(folder)
  folder.write({ ...files, 'packages/shop/src/main.ts': 'export {}\n', ...(isRepository ? { '.git/HEAD': '' } : {}) })
  return folder.path
}

const openShop = (top: string) => openDiskTypeFiles(join(top, 'packages/shop'))

describe('packages that a repository installs once for all of its folders', () => {
  test('are found above the analysed folder', () => {
    const files = openShop(arrange({ 'node_modules/@atakora/component/package.json': MANIFEST }))
    expect(files.readFile('/node_modules/@atakora/component/package.json')).toBe(MANIFEST)
    expect(files.getDirectories('/node_modules')).toEqual(['@atakora'])
    expect(isContractProven(null, files)).toBe(true)
  })

  test('are the nearest ones, and come after those of the folder itself', () => {
    const files = openShop(
      arrange({
        'node_modules/left/package.json': 'top',
        'packages/node_modules/left/package.json': 'between',
        'packages/shop/node_modules/left/package.json': 'own',
      }),
    )
    expect(files.readFile('/root/node_modules/left/package.json')).toBe('own')
    expect(files.readFile('/node_modules/left/package.json')).toBe('between')
  })

  test('are not looked for outside of the repository', () => {
    const files = { 'node_modules/left/package.json': 'somebody else’s' }
    expect(openShop(arrange(files, false)).directoryExists('/node_modules')).toBe(false)
  })

  test('are confined: a link that leads out of them leads nowhere', () => {
    const top = arrange({ 'node_modules/left/package.json': '{}', 'secret/package.json': 'secret' })
    symlinkSync(join(top, 'secret'), join(top, 'node_modules/right'))
    const files = openShop(top)
    expect(files.readFile('/node_modules/right/package.json')).toBeUndefined()
    expect(files.readFile('/node_modules/../secret/package.json')).toBeUndefined()
  })
})
