import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type ExplainSettings, explain } from '../../src/app/explain/explain.js'
import { renderExplanation } from '../../src/app/explain/render.js'
import { UsageError } from '../../src/model/failure.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { expectFile } from '../support/expected-file.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

/** `options.json` beside an input: whom to explain, under which policy, on how wide a terminal. */
interface Options {
  readonly names: ExplainSettings['names']
  readonly policy?: Partial<Policy>
  readonly width?: number
}

const ROOT = join(import.meta.dirname, '..', 'explain')
const CASES = readdirSync(ROOT).sort()

describe.each(CASES)('%s', (name) => {
  const folder = join(ROOT, name)

  test('is told as expected', async () => {
    expectFile(join(folder, 'expected.txt'), await told(folder))
  })
})

test('what is explained survives as JSON, and reads the same', async () => {
  const { names, explanation } = await explained(join(ROOT, 'blocked-by-two-things'))
  expect(names).toHaveLength(2)
  const again = JSON.parse(renderExplanation(explanation, 'json', PLAIN)) as typeof explanation
  expect(again).toEqual(explanation)
  expect(renderExplanation(again, 'text', PLAIN)).toBe(renderExplanation(explanation, 'text', PLAIN))
})

test('colour changes no letter', async () => {
  const { explanation } = await explained(join(ROOT, 'merges'))
  const coloured = renderExplanation(explanation, 'text', { ...PLAIN, colour: true })
  expect(coloured).toContain('\u001b[')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderExplanation(explanation, 'text', PLAIN))
})

const PLAIN = { colour: false, width: 100 }

/** Errors that the user can put right are part of the story. */
async function told(folder: string): Promise<string> {
  try {
    const { explanation, width } = await explained(folder)
    return renderExplanation(explanation, 'text', { colour: false, width })
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}\n`
    throw error
  }
}

async function explained(folder: string) {
  const { names, policy, width = 100 } = JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as Options
  const settings = {
    policy: { ...DEFAULT_POLICY, ...policy },
    version: '0.0.0-test',
    source: 'all',
    names,
    excuses: EXCUSES,
  } as const
  return {
    names,
    width,
    explanation: await explain(memoryWorkspace(filesIn(join(folder, 'input'))), settings, silentJournal),
  }
}

const filesIn = (root: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path)]),
  )
