import ts from 'typescript'
import { commentsBetween } from './comments.js'
import { declaratorsOf, startsLine } from './declarators.js'
import type { Site } from './site.js'
import { linesOf } from './statement-lines.js'

/** The comments that go where a member goes, in source order. */
export interface OwnComments {
  readonly before: readonly ts.TextRange[]
  readonly behind: readonly ts.TextRange[]
}

/**
 * Those of its statement; of several declarators each has its own, the first and the last those around the statement
 * too when nothing of it stays.
 */
export function commentsOf({ node, statement }: Site, isWhole: boolean): OwnComments {
  const file = statement.getSourceFile()
  const around = linesOf(statement)
  const all = ts.isVariableStatement(statement) ? declaratorsOf(statement) : []
  const own = all.find((each) => each.node.initializer === node)
  if (own === undefined || all.length === 1) {
    return {
      before: [...around.leading, ...commentsBetween(file, statement.getStart(), node.expression.getStart())],
      behind: [...commentsBetween(file, node.end, statement.end), ...around.trailing],
    }
  }
  return {
    before: [
      ...(own === all[0] && isWhole ? around.leading : []),
      ...own.leading,
      ...commentsBetween(file, own.node.getStart(), node.expression.getStart()),
    ],
    behind: [...own.trailing, ...(own === all.at(-1) && (isWhole || startsLine(own)) ? around.trailing : [])],
  }
}
