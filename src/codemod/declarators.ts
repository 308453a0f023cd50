import ts from 'typescript'
import { commasIn } from './commas.js'
import { commentsBetween } from './comments.js'

/** One declarator of a list with what belongs to it. */
export interface Declarator {
  readonly node: ts.VariableDeclaration
  /** From behind what belongs to the one before. */
  readonly start: number
  /** Behind its comma and the comments on that line. */
  readonly end: number
  readonly leading: readonly ts.TextRange[]
  readonly trailing: readonly ts.TextRange[]
  /** Where its comma is; null behind the last. */
  readonly comma: number | null
}

/*
 *   const userApi = new CrudApi(…), // users   ← trailing
 *     // Kept for 7 years                      ← leading
 *     orderApi = new CrudApi(…),
 *     limit = 5
 */
export function declaratorsOf(statement: ts.VariableStatement): readonly Declarator[] {
  const { declarationList: list } = statement
  const file = statement.getSourceFile()
  const commas = commasIn(list)
  let start = list.declarations.pos
  return list.declarations.map((node, index) => {
    const comma = commas[index] ?? null
    const behind = comma === null ? [] : (ts.getTrailingCommentRanges(file.text, comma + 1) ?? [])
    const own: Declarator = {
      node,
      start,
      end: behind.at(-1)?.end ?? (comma === null ? node.end : comma + 1),
      leading: commentsBetween(file, start, node.getStart()),
      trailing: [...commentsBetween(file, node.end, comma ?? statement.end), ...behind],
      comma,
    }
    start = own.end
    return own
  })
}

/** Whether it begins on a line of its own. */
export const startsLine = ({ node, start }: Declarator): boolean =>
  node.getSourceFile().text.slice(start, node.getStart()).includes('\n')

/** Where its own text begins, comments included. */
export const beginningOf = ({ node, leading }: Declarator): number => leading[0]?.pos ?? node.getStart()
