import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { componentsIn } from '../support/framework/record.js'
import { programs } from '../support/random-program.js'
import { rewriteProgram } from '../support/rewrite-program.js'
import { runPrograms } from '../support/run-program.js'

const PROGRAMS = Number(process.env.PROGRAMS ?? 60)
const SEED = Number(process.env.SEED ?? 20261122)

describe('random programs', () => {
  test('do after the rewrite what they did before, and are left alone the second time', async () => {
    const samples = fc.sample(programs, { numRuns: PROGRAMS, seed: SEED })
    const rewritten = []
    for (const text of samples) {
      const before = { 'src/main.ts': text }
      const first = await rewriteProgram(before)
      const second = await rewriteProgram(first.files)
      expect({ text, changes: second.outcome.changes }).toEqual({ text, changes: [] })
      rewritten.push({ before, after: first.files, outcome: first.outcome })
    }
    const changed = rewritten.filter(({ outcome }) => outcome.changes.length > 0)
    const runs = runPrograms(
      changed.flatMap(({ before, after }) => [before, after].map((files) => ({ files, entry: 'src/main.ts' }))),
    )
    for (const [index, { before, after, outcome }] of changed.entries()) {
      const [was, is] = [runs[index * 2]!, runs[index * 2 + 1]!]
      const source = { before: before['src/main.ts'], after: after['src/main.ts'] }
      expect({ ...source, error: was.error }).toEqual({ ...source, error: null })
      expect({ ...source, out: is.stdout, error: is.error }).toEqual({ ...source, out: was.stdout, error: null })
      expect({ ...source, record: sorted(componentsIn(is.record)) }).toEqual({
        ...source,
        record: sorted(componentsIn(was.record)),
      })
      const shared = is.record.components.filter(({ backend }) => backend !== null).map(({ id }) => id)
      expect(shared).toEqual(expect.arrayContaining(outcome.applied.flatMap(({ components }) => components)))
    }
    // A law that is hardly ever put to the test says little.
    expect(changed.length).toBeGreaterThan(PROGRAMS / 3)
    if (process.env.PROGRAMS !== undefined) console.log(`${PROGRAMS} programs, ${changed.length} rewritten`)
  })
})

const sorted = (components: ReturnType<typeof componentsIn>) =>
  components.map((component) => JSON.stringify(component)).sort()
