import { expect, test } from '@jest/globals'
import { proposeRewrites } from '../../src/codemod/propose.js'
import { sourceEditsIn } from '../../src/codemod/source-edits.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { SourceEdit } from '../../src/model/report.js'
import { frameworkDeclarations } from '../../src/parse/typescript/framework-modules.js'
import { parseStackCode } from '../../src/parse/typescript/parse.js'
import { planSharing } from '../../src/plan/plan.js'
import { openSyntaxTree } from '../../src/syntax/tree.js'
import { sourceFiles } from '../support/parse-files.js'
import { PRODUCT, SHOP, USER, rewritten } from './propose-source.js'

function editsOf(source: string): readonly SourceEdit[] {
  const tree = openSyntaxTree(sourceFiles({ 'src/main.ts': source }), frameworkDeclarations)
  const plan = planSharing(parseStackCode(tree).code, DEFAULT_POLICY)
  const sourceEditsOf = sourceEditsIn(tree)
  return [...proposeRewrites(plan, tree, 'documented').values()].flatMap(({ rewriting }) => sourceEditsOf(rewriting!))
}

/** What an editor does that counts lines by line feeds and does not see the mark. */
function apply(source: string, edits: readonly SourceEdit[]): string {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : ''
  const lines = source.slice(mark.length).split(/(?<=\n)/)
  const offsetOf = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length, 0) + column - 1
  const text = lines.join('')
  const back = edits.toReversed().reduce((done, edit) => {
    const [start, end] = [offsetOf(edit.line, edit.column), offsetOf(edit.endLine, edit.endColumn)]
    return done.slice(0, start) + edit.text + done.slice(end)
  }, text)
  return mark + back
}

const SOURCE = `${SHOP}${USER}\n${PRODUCT}\nconsole.log(userApi.apiEndpoint, productApi.id)\n`

test.each([
  ['plain', SOURCE],
  ['with a byte order mark', `\ufeff${SOURCE}`],
  ['on one line behind a byte order mark', `\ufeff${SOURCE.trimEnd().replaceAll('\n', '; ')}`],
  ['with the line ends of Windows', SOURCE.replaceAll('\n', '\r\n')],
  ['with characters that only the compiler takes for line ends', `/* \u2028 \r \u2029 */ ${SOURCE}`],
  ['with characters of two units', SOURCE.replace('console.log(', "console.log('\u{1f6d2}', ")],
])('%s: the edits lead to what the rewrite writes', (_, source) => {
  const edits = editsOf(source)
  expect(edits.length).toBeGreaterThan(2)
  expect(apply(source, edits)).toBe(rewritten(source))
})

test('they are in order, and each one changes something', () => {
  const edits = editsOf(SOURCE)
  const ranks = edits.map(({ line, column }) => line * 1000 + column)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(ranks).size).toBe(ranks.length)
  const isIdle = ({ line, column, endLine, endColumn, text }: SourceEdit): boolean =>
    line === endLine && column === endColumn && text === ''
  expect(edits.filter(isIdle)).toEqual([])
})
