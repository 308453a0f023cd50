import ts from 'typescript'
import { frozenRanges } from '../syntax/indentation.js'

/** A replacement inside the text that is moved: a reference that now reads from a backend. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The source text of a range with its lines moved from one indentation to another and replacements applied. Text, not
 * printed syntax: comments, quotes and spacing stay as they were written.
 */
export function movedText(
  file: ts.SourceFile,
  range: { readonly start: number; readonly end: number },
  indentation: { readonly from: string; readonly to: string },
  replacements: readonly Replacement[],
): string {
  const { from, to } = indentation
  const frozen = frozenRanges(file, range)
  const inside = replacements
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .toSorted((a, b) => a.start - b.start)
  let result = ''
  let at = range.start
  const copyUntil = (end: number): void => {
    while (at < end) {
      const lineBreak = file.text.indexOf('\n', at)
      if (lineBreak === -1 || lineBreak + 1 > end) {
        result += file.text.slice(at, end)
        at = end
        return
      }
      result += file.text.slice(at, lineBreak + 1)
      at = lineBreak + 1
      const isFrozen = frozen.some(([open, close]) => at > open && at <= close)
      const rest = file.text.slice(at, range.end)
      if (!isFrozen && rest.startsWith(from) && !/^[ \t]*\r?(\n|$)/.test(rest)) {
        result += to
        at += from.length
      }
    }
  }
  for (const { start, end, text } of inside) {
    copyUntil(start)
    result += text
    at = Math.max(at, end)
  }
  copyUntil(range.end)
  return result
}
