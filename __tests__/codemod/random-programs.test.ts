import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ts from 'typescript'
import { componentTexts } from '../support/framework/record.js'
import { programs } from '../support/random-program.js'
import { rewriteProgram } from '../support/rewrite-program.js'
import { runPrograms } from '../support/run-program.js'

const PROGRAMS = Number(process.env.PROGRAMS ?? 60)
const SEED = Number(process.env.SEED ?? 20261122)

describe('random programs', () => {
  test('do after the rewrite what they did before, and are left alone the second time', async () => {
    const samples = fc.sample(programs, { numRuns: PROGRAMS, seed: SEED })
    const rewritten = []
    for (const before of samples) {
      const first = await rewriteProgram(before)
      const second = await rewriteProgram(first.files)
      expect({ before, changes: second.outcome.changes }).toEqual({ before, changes: [] })
      rewritten.push({ before, after: first.files, outcome: first.outcome })
    }
    const changed = rewritten.filter(({ outcome }) => outcome.changes.length > 0)
    const runs = runPrograms(
      changed.flatMap(({ before, after }) => [before, after].map((files) => ({ files, entry: 'src/main.ts' }))),
    )
    for (const [index, { before, after, outcome }] of changed.entries()) {
      const [was, is] = [runs[index * 2]!, runs[index * 2 + 1]!]
      const source = { before, after }
      expect({ ...source, error: was.error }).toEqual({ ...source, error: null })
      expect({ ...source, out: is.stdout, error: is.error }).toEqual({ ...source, out: was.stdout, error: null })
      expect({ ...source, record: componentTexts(is.record) }).toEqual({
        ...source,
        record: componentTexts(was.record),
      })
      const shared = is.record.components.filter(({ backend }) => backend !== null).map(({ id }) => id)
      expect(shared).toEqual(expect.arrayContaining(outcome.applied.flatMap(({ components }) => components)))
    }
    // A law that is hardly ever put to the test says little.
    expect(changed.length).toBeGreaterThan(PROGRAMS / 3)
    const [away, apart] = [changed.filter(editsSeveralFiles), changed.filter(takesStatementApart)]
    expect(Math.min(away.length, apart.length)).toBeGreaterThan(PROGRAMS / 30)
    if (process.env.PROGRAMS === undefined) return
    console.log(
      `${PROGRAMS} programs, ${changed.length} rewritten: ${away.length} in several files, ${apart.length} with a statement taken apart`,
    )
  })
})

interface Changed {
  readonly outcome: Awaited<ReturnType<typeof rewriteProgram>>['outcome']
}

const editsSeveralFiles = ({ outcome }: Changed): boolean => outcome.changes.length > 1

/** What was declared beside members, and only there, is declared without them. */
const takesStatementApart = ({ outcome }: Changed): boolean =>
  outcome.changes.some(({ after }) => {
    const lists: ts.VariableDeclarationList[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclarationList(node)) lists.push(node)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile('main.ts', after, ts.ScriptTarget.ESNext, true))
    return lists.some(({ declarations }) =>
      declarations.every(({ name }) => /(Count|Id|Label|Ttl)$/.test(name.getText())),
    )
  })
