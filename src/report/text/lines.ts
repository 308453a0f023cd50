import type { Part, Phrase, Place } from '../phrase.js'
import { quoteName } from '../plain.js'
import { makeVisible, shortName, visibleLines } from '../visible.js'
import { cellsOf } from './cells.js'
import type { Style } from './style.js'

export interface Page {
  /** Columns of the terminal. A word that is longer is not broken. */
  readonly width: number
  readonly style: Style
}

export type Look = keyof Style | 'plain'

/** What stands before the first line and before the following ones; both take the same columns. */
export interface Indent {
  readonly first: string
  readonly rest: string
}

export const indentBy = (columns: number, mark = ''): Indent => ({
  first: padStart(mark, columns),
  rest: ' '.repeat(columns),
})

/** A phrase as lines that fit the page; `look` is for its plain words. */
export function wrap(phrase: Phrase, page: Page, indent: Indent, look: Look = 'plain'): readonly string[] {
  const lines: Word[][] = [[]]
  let used = cellsOf(indent.rest)
  for (const word of wordsOf(phrase, look)) {
    const cells = word.reduce((sum, { text }) => sum + cellsOf(text), 0)
    const line = lines.at(-1)!
    if (line.length > 0 && used + 1 + cells > page.width) {
      lines.push([word])
      used = cellsOf(indent.rest) + cells
    } else {
      line.push(word)
      used += cells + (line.length > 1 ? 1 : 0)
    }
  }
  return lines.map((words, index) => {
    const text = words.map((word) => word.map((run) => paint(run, page.style)).join('')).join(' ')
    return (index === 0 ? indent.first : indent.rest) + text
  })
}

/** Code, set in; a line that is longer than the page is not broken. */
export const codeLines = (code: string): readonly string[] =>
  visibleLines(code, '  ').map((line) => (line === '' ? '' : `    ${line}`))

/** One very long name does not push all others out of sight. */
const WIDEST_COLUMN = 40

/** Cells under each other, two blanks apart; the last one of a row is not padded. */
export function alignRows(
  rows: readonly (readonly Run[])[],
  style: Style,
  indent: string,
  widest = WIDEST_COLUMN,
): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cellsOf(text), widest))
    }
  }
  return rows.map((row) => {
    const cells = row.map((run, column) => {
      const gap = column === row.length - 1 ? 0 : Math.max(0, widths[column]! - cellsOf(run.text)) + 2
      return paint(run, style) + ' '.repeat(gap)
    })
    return (indent + cells.join('')).trimEnd()
  })
}

/** Text that looks the same from end to end. */
export interface Run {
  readonly text: string
  readonly look: Look
}

export const run = (text: string, look: Look = 'plain'): Run => ({ text: shortName(text), look })

export function placeText({ file, line, column }: Place): string {
  const name = shortName(file)
  return column === undefined ? `${name}:${line}` : `${name}:${line}:${column}`
}

/** Runs with no blank between them: what a line break must not part. */
type Word = readonly Run[]

function wordsOf(phrase: Phrase, look: Look): readonly Word[] {
  const words: Run[][] = [[]]
  for (const part of phrase) {
    const [glued, ...fresh] = runsOf(part, look)
    words.at(-1)!.push(glued!)
    words.push(...fresh.map((piece) => [piece]))
  }
  return words.map((word) => word.filter(({ text }) => text !== '')).filter(({ length }) => length > 0)
}

/** The first run continues the word before it, every other begins a word. */
function runsOf(part: Part, look: Look): readonly Run[] {
  switch (part.kind) {
    case 'words':
      return makeVisible(part.text)
        .split(' ')
        .map((text) => ({ text, look }))
    case 'name':
      return [{ text: quoteName(part.text), look: 'name' }]
    case 'rule':
      return [{ text: quoteName(part.id), look: 'name' }]
    case 'place':
      return [{ text: placeText(part.at), look: 'faint' }]
  }
}

const paint = ({ text, look }: Run, style: Style): string => (look === 'plain' ? text : style[look](text))

const padStart = (mark: string, columns: number): string => ' '.repeat(Math.max(0, columns - cellsOf(mark))) + mark
