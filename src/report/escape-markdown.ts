import { shortName, makeVisible, visibleLines } from './visible.js'

/**
 * Running text. Every character that Markdown reads as syntax becomes an entity, which never is syntax.
 * What GitHub links after rendering (mentions, issue numbers, addresses) is cut by a zero-width space: entities
 * would not help there.
 */
export const inlineText = (text: string): string =>
  makeVisible(text)
    .replace(/[&<>`*_~[\]\\|#]|\$(?!\d)|!(?=\[)|^\s*[-+=]|(?<=^\s*\d+)[.)]/g, toEntities)
    .replace(/@(?=[\w-])|&#35;(?=\d)|GH-(?=\d)/gi, cut)
    .replace(/:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/gi, cut)

/** GitHub neither links nor pings inside a code span. */
export const codeSpan = (text: string): string => spanOf(shortName(text))

/**
 * A code span for a table cell. A bar ends the cell even inside a code span, and renderers disagree on a backslash
 * before it: such a name is written in HTML instead.
 */
export const cellCode = (text: string): string => (text.includes('|') ? htmlCode(text) : codeSpan(text))

/** Code where Markdown may not be read, as inside `<summary>`. */
export const htmlCode = (text: string): string =>
  text === '' ? EMPTY : `<code>${shortName(text).replace(/[^\p{L}\p{N} ]/gu, toEntities)}</code>`

/** An address for the round brackets of a link. */
export const linkTarget = (base: string, path: string): string => base + path.split('/').map(encodeSegment).join('/')

/** A code block whose fence is longer than any run of backticks inside. */
export function fencedCode(code: string, language: string): string {
  const lines = visibleLines(code)
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

function spanOf(visible: string): string {
  if (visible === '') return EMPTY
  const ticks = '`'.repeat(longestRun(visible) + 1)
  const padded = /^`|`$|^ .* $/.test(visible) && visible.trim() !== '' ? ` ${visible} ` : visible
  return `${ticks}${padded}${ticks}`
}

const EMPTY = '<i>empty</i>'

/** Half a surrogate pair has no address; the way through UTF-8 replaces it. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(Buffer.from(segment).toString('utf8')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))

const toEntities = (text: string): string => text.replace(/\S/gu, (char) => `&#${char.codePointAt(0)!};`)

const cut = (text: string): string => `${text}&#8203;`
