import { afterAll, expect, test } from '@jest/globals'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import { removeTemporaryFolders, temporaryFolder, writeFiles } from '../support/git-world.js'
import { recordingTerminal } from './recording-terminal.js'

afterAll(removeTemporaryFolders)

/** Two that could share, whose databases would be replaced: nothing is written without consent. */
const shopOf = (comment: string): string => `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })
${comment}
new CrudApi(shop, 'Users', { entityName: 'User', schema: {} })
new CrudApi(shop, 'Orders', { entityName: 'Order', schema: {} })
`

const COMMENT = '// backend-advisor-ignore-next-line shareable-components -- They move in March'

test.each<[law: string, comment: string, code: number]>([
  ['a group that is not rewritten', '', 1],
  ['none that is accepted as it is, since nobody asks for it', COMMENT, 0],
])('the exit code of fix tells %s', async (_law, comment, code) => {
  const cwd = temporaryFolder('fix')
  writeFiles(cwd, { 'src/shop.ts': shopOf(comment) })
  const terminal = recordingTerminal({ cwd })
  expect(await run(['fix', '--write'], terminal, loadEngine)).toBe(code)
  expect(terminal.err()).toContain('Not rewritten, and why')
})
