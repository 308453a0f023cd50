import { SUPPRESSION_MARK, type SuppressionComment } from '../../../model/suppression.js'
import { type SuppressionText, readSuppression } from '../../suppression-text.js'
import { Places } from '../json/places.js'
import { type JsonComment, readJson } from '../json/read-json.js'

/** Comments of a template that excuse findings, by place. */
export function readTemplateSuppressions(path: string, text: string): readonly SuppressionComment[] {
  if (!text.includes(SUPPRESSION_MARK)) return []
  const reading = readJson(text)
  if (reading.kind !== 'read') return []
  const { comments } = reading
  const places = new Places(path, text)
  const lineOf = (offset: number): number => places.at(offset).line
  return comments.flatMap((comment, index): SuppressionComment[] => {
    const written = readSuppression(contentOf(text, comment))
    if (written === null) return []
    return [{ at: places.at(comment.start), lines: linesOf(written, text, comments, index, lineOf), ...written }]
  })
}

/** JSON has no statements: to a comment that speaks of one, nothing follows. */
function linesOf(
  { extent }: SuppressionText,
  text: string,
  comments: readonly JsonComment[],
  index: number,
  lineOf: (offset: number) => number,
): SuppressionComment['lines'] {
  if (extent === 'file') return { first: 1, last: lineOf(text.length) }
  if (extent === 'statement') return null
  const next = nextCode(text, comments, index)
  return next === null ? null : { first: lineOf(next), last: lineOf(next) }
}

/** Where the first line begins to say something that is behind the comment's own. */
function nextCode(text: string, comments: readonly JsonComment[], index: number): number | null {
  const lineEnd = text.indexOf('\n', comments[index]!.end)
  if (lineEnd === -1) return null
  let at = lineEnd
  for (let next = index + 1; ; next += 1) {
    while (at < text.length && /\s/.test(text[at]!)) at += 1
    while (next < comments.length && comments[next]!.end <= at) next += 1
    const comment = comments[next]
    if (comment === undefined || comment.start > at) return at < text.length ? at : null
    at = comment.end
  }
}

const contentOf = (text: string, { start, end }: JsonComment): string =>
  text.slice(start + 2, text[start + 1] === '*' ? end - 2 : end)
