import ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import { removalOf } from './statement-lines.js'

/** The edits that take statements out of their list; `gone` are all that leave it. */
export function removals(
  removed: readonly ts.Statement[],
  gone: ReadonlySet<ts.Statement>,
  file: string,
): readonly Edit[] {
  return removed.map((statement) => {
    const before = neighbours(statement)[indexIn(statement) - 1]
    const isExposed = before !== undefined && !gone.has(before) && !before.getText().endsWith(';')
    return { file, ...removalOf(statement), text: isExposed && runsOn(nextStanding(statement, gone)) ? ';' : '' }
  })
}

/**
 * Whether a statement would be read as part of one before it that ends without a semicolon: `[a] = b`, `(f)()`,
 * `` `text` ``.
 */
export const runsOn = (statement: ts.Statement | undefined): boolean =>
  statement !== undefined && /^[([`+\-/*]/.test(statement.getText())

/** The first statement behind this one that stays. */
export const nextStanding = (statement: ts.Statement, gone: ReadonlySet<ts.Statement>): ts.Statement | undefined =>
  neighbours(statement)
    .slice(indexIn(statement) + 1)
    .find((each) => !gone.has(each))

const indexIn = (statement: ts.Statement): number => neighbours(statement).indexOf(statement)

const neighbours = (statement: ts.Statement): readonly ts.Statement[] =>
  (statement.parent as ts.SourceFile | ts.Block | ts.ModuleBlock).statements
