import { asBuffer } from './decode.js'

/**
 * Every module name that the text may import, export from or require, found without parsing: all the compiler would
 * see are among them, besides some that stand in comments or strings. Each once.
 */
export function scanImports(bytes: Uint8Array): readonly string[] {
  const buffer = asBuffer(bytes)
  // One byte is one character: fast, right for the keywords, and positions are those of the bytes.
  const text = buffer.toString('latin1')
  const skipTrivia = createTriviaSkipper(text)
  const found = new Set<string>()
  IMPORT.lastIndex = 0
  while (IMPORT.test(text)) {
    const end = isQuote(text, IMPORT.lastIndex - 1) ? IMPORT.lastIndex : endBehindComment(text, skipTrivia)
    if (end === null) continue
    const start = text.lastIndexOf(text.charAt(end - 1), end - 2) + 1
    // Decoded from the bytes: a part of `text` would keep all of it in memory for as long as the name is used.
    const name = buffer.toString('utf8', start, end - 1)
    if (!name.includes('${')) found.add(name)
  }
  return [...found]
}

/**
 * The keyword and the name behind it, or the beginning of a comment. The bound is longer than any name in a file
 * system; without it, a file of opening quotes would take quadratic time.
 */
const IMPORT = /\b(?:from|import|require)\b[\s(]*(?:'[^'\n]{1,512}'|"[^"\n]{1,512}"|`[^`\n]{1,512}`|\/[*/])/g

const isQuote = (text: string, at: number): boolean => text.charAt(at) !== '*' && text.charAt(at) !== '/'

/** `from /* generated *\/ './regions'`, `import(/* webpackChunkName: "admin" *\/ './admin')` */
function endBehindComment(text: string, skipTrivia: (start: number) => number): number | null {
  NAME.lastIndex = skipTrivia(IMPORT.lastIndex - 2)
  return NAME.test(text) ? NAME.lastIndex : null
}

const NAME = /'[^'\n]{1,512}'|"[^"\n]{1,512}"|`[^`\n]{1,512}`/y

/**
 * Skips white space and comments. Asked at rising positions only: the next end of a comment is searched once and
 * remembered, so that a file full of `from /*` costs linear time.
 */
function createTriviaSkipper(text: string): (start: number) => number {
  let blockEnd = 0
  let lineEnd = 0
  const endOf = (found: number): number => (found < 0 ? text.length : found)
  return (start) => {
    let at = start
    for (let comments = 0; comments <= MAX_COMMENTS; comments += 1) {
      while (SPACE.test(text.charAt(at))) at += 1
      if (text[at] !== '/') return at
      if (text[at + 1] === '*') {
        if (blockEnd < at + 2) blockEnd = endOf(text.indexOf('*/', at + 2))
        at = blockEnd + 2
      } else if (text[at + 1] === '/') {
        if (lineEnd < at) lineEnd = endOf(text.indexOf('\n', at))
        at = lineEnd
      } else return at
    }
    return at
  }
}

/** Between a keyword and its module name. Without a bound, a file of `// from` lines would take quadratic time. */
const MAX_COMMENTS = 64

/** White space as `[\s(]` above: an opening parenthesis may stand between comments. */
const SPACE = /[\s(]/
