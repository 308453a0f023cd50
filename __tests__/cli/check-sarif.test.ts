import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import { RULE_IDS } from '../../src/model/rule.js'
import { applySarifFix } from '../support/apply-sarif-fix.js'
import { type SarifLog, readSarif } from '../support/sarif-log.js'
import { recordingTerminal } from './recording-terminal.js'

const SOURCE = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const stack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
const orders = new CrudApi(stack, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
const users = new CrudApi(stack, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
`

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'advisor-sarif-'))
  mkdirSync(join(cwd, 'src'))
  writeFileSync(join(cwd, 'src', 'main.ts'), SOURCE)
})

afterAll(() => {
  rmSync(cwd, { recursive: true })
})

async function sarif(...argv: string[]): Promise<SarifLog> {
  const terminal = recordingTerminal({ cwd })
  const code = await run(argv, terminal, loadEngine)
  expect([code, terminal.err()]).toEqual([0, ''])
  return readSarif(terminal.out())
}

test('check writes a log with the page of each rule, and fixes that can be carried out', async () => {
  const [{ tool, results }] = (await sarif('check', '.', '--format', 'sarif')).runs
  const { rules } = tool.driver
  expect(rules.map(({ id }) => id)).toEqual(RULE_IDS.filter((rule) => results.some(({ ruleId }) => ruleId === rule)))
  for (const { id, help } of rules) expect(help.markdown).toContain(`\`${id}\``)
  const [fix] = results.find(({ ruleId }) => ruleId === 'shareable-components')!.fixes!
  const after = applySarifFix({ 'src/main.ts': SOURCE }, fix!)['src/main.ts']!
  expect(after).toContain('defineBackend({')
  expect(after).toContain('backend.addToStack(stack)')
})

test('a report that was written as JSON becomes the same log, without the fixes that it does not hold', async () => {
  const terminal = recordingTerminal({ cwd })
  await run(['check', '.', '--format', 'json', '--output', 'report.json'], terminal, loadEngine)
  expect(readFileSync(join(cwd, 'report.json'), 'utf8')).not.toContain('"edits"')
  const [again] = (await sarif('report', '--from', 'report.json', '--format', 'sarif')).runs
  const [direct] = (await sarif('check', '.', '--format', 'sarif')).runs
  expect(again).toEqual({ ...direct, results: direct.results.map((result) => ({ ...result, fixes: undefined })) })
})
