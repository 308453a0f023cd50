/** Longer names say nothing more to a reader and could fill a whole comment. Long enough for any real path. */
export const NAME_LIMIT = 300

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Control characters, escape sequences, bidirectional overrides, zero-width and private characters, odd spaces,
 * halves of surrogate pairs, letters without a glyph: everything that can hide, reorder or break text.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|(?! )\p{Zs}/gu

/** One line in which every character can be seen: `\n`, `\u{202e}`. */
export const makeVisible = (text: string): string => text.replace(HIDDEN, (char) => SHORT[char] ?? codePoint(char))

/** A visible name of bounded length. */
export function shortName(text: string): string {
  const visible = makeVisible(text.length > 4 * NAME_LIMIT ? text.slice(0, 4 * NAME_LIMIT) : text)
  const points = Array.from(visible)
  return points.length > NAME_LIMIT ? `${points.slice(0, NAME_LIMIT - 1).join('')}…` : visible
}

/** Source text of several lines; the line breaks stay, tabs become spaces where `tab` says so. */
export const visibleLines = (code: string, tab = '\t'): readonly string[] =>
  code
    .replace(/\n+$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(makeVisible).join(tab))

const codePoint = (char: string): string => `\\u{${char.codePointAt(0)!.toString(16)}}`
