import { afterAll, expect, test } from '@jest/globals'
import { findDefaultBranch } from '../../src/adapters/default-branch.js'
import type { DefaultBranch } from '../../src/model/set-up.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { temporaryFolder } from './temporary-folder.js'

const folders: TemporaryFolder[] = []

afterAll(() => {
  for (const folder of folders) folder.remove()
})

const begin = (folder: TemporaryFolder): void => {
  folder.git('init', '--quiet', '--initial-branch=feature/basket')
}
const commit = (folder: TemporaryFolder): void => {
  folder.git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
}

test.each<[law: string, prepare: (folder: TemporaryFolder) => void, branch: DefaultBranch]>([
  ['no repository', () => undefined, { name: 'main', source: 'assumed' }],
  ['no commit yet', begin, { name: 'feature/basket', source: 'checked-out' }],
  [
    'no origin',
    (folder) => {
      begin(folder)
      commit(folder)
    },
    { name: 'feature/basket', source: 'checked-out' },
  ],
  [
    'nothing but a commit is checked out',
    (folder) => {
      begin(folder)
      commit(folder)
      folder.git('checkout', '--quiet', '--detach')
    },
    { name: 'main', source: 'assumed' },
  ],
  [
    'origin says which',
    (folder) => {
      begin(folder)
      commit(folder)
      folder.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
      folder.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    },
    { name: 'trunk', source: 'origin' },
  ],
])('%s', async (_law, prepare, branch) => {
  const folder = temporaryFolder()
  folders.push(folder)
  prepare(folder)
  expect(await findDefaultBranch(folder.path)).toEqual(branch)
})
