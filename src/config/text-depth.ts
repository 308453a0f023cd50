/** A policy is flat. Deeper text is refused before it is parsed: the parser's memory grows with the depth's square. */
const DEEPEST = 50
/** How far to the right a line's first word may stand: block collections nest by at least one column. */
const RIGHTMOST = 200

/** The offset of the first character that is nested deeper than any policy, by brackets or by columns; or null. */
export function firstTooDeep(text: string): number | null {
  let depth = 0
  let lineStart = 0
  let leading = true
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset]!
    if (character === '\n') {
      lineStart = offset + 1
      leading = true
      continue
    }
    if (character === '[' || character === '{') depth++
    if ((character === ']' || character === '}') && depth > 0) depth--
    if (depth > DEEPEST) return offset
    if (leading && !' \t-?:'.includes(character)) leading = false
    if (leading && offset - lineStart > RIGHTMOST) return offset
  }
  return null
}
