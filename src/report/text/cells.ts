/** How many columns of a terminal a text takes: wide letters two, combining marks none. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const char of text) cells += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return cells
}

const COMBINING = /^[\p{Mn}\p{Me}]$/u
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u
