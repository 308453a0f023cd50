import ts from 'typescript'

/** A statement with the comments that belong to it. */
export interface StatementLines {
  /** Where its attached comments, or the statement itself, begin. */
  readonly start: number
  /** After its trailing comments. */
  readonly end: number
  /** Comments directly above it, each with its own text range; separated ones are not its own. */
  readonly leading: readonly ts.CommentRange[]
  /** Comments behind it on its last line. */
  readonly trailing: readonly ts.CommentRange[]
}

/*
 *   // Prices              ← stays: a blank line separates it
 *
 *   // Kept for 7 years    ← leading
 *   const orderApi = new CrudApi(…) // finance   ← trailing
 */
export function linesOf(statement: ts.Statement): StatementLines {
  const { text } = statement.getSourceFile()
  const trailing = ts.getTrailingCommentRanges(text, statement.end) ?? []
  const all = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []
  // The first token of a file, and comments behind the previous statement, are not this statement's.
  const own = all.filter(
    ({ pos }) => text.slice(statement.getFullStart(), pos).includes('\n') || isFirstLine(text, pos),
  )
  const leading: ts.CommentRange[] = []
  let next = statement.getStart()
  for (const comment of own.toReversed()) {
    const between = text.slice(comment.end, next)
    if ((between.match(/\n/g) ?? []).length > 1) break
    leading.unshift(comment)
    next = comment.pos
  }
  return {
    start: leading[0]?.pos ?? statement.getStart(),
    end: trailing.at(-1)?.end ?? statement.end,
    leading,
    trailing,
  }
}

function isFirstLine(text: string, at: number): boolean {
  return !text.slice(0, at).includes('\n')
}

/**
 * The whole lines a statement takes, its line break included, with one of two blank lines around it; just the
 * statement where it shares a line with other code.
 */
export function removalOf(statement: ts.Statement): { readonly start: number; readonly end: number } {
  const { text } = statement.getSourceFile()
  const { start, end } = linesOf(statement)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === ''
  if (!isAlone) return { start, end }
  const isBlankBefore =
    lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart)) || opensBlock(text, lineStart)
  const blankAfter = /^[ \t]*\r?\n/.exec(text.slice(lineEnd))
  return { start: lineStart, end: lineEnd + (isBlankBefore && blankAfter !== null ? blankAfter[0].length : 0) }
}

/** A blank line after `{` would be left at the start of a block. */
function opensBlock(text: string, lineStart: number): boolean {
  return /[{:]\s*\r?\n$/.test(text.slice(0, lineStart))
}
