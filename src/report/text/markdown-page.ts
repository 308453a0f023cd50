import type { Part, Phrase } from '../phrase.js'
import { name, quoted, say } from '../phrase.js'
import { codeLines, indentBy, wrap } from './lines.js'
import type { Page } from './lines.js'

/** A page of this project's documentation on a terminal: headings, paragraphs, lists, code. Comments are left out. */
export function markdownLines(markdown: string, page: Page): readonly string[] {
  const lines: string[] = []
  for (const block of blocksOf(markdown)) {
    // The items of a list stay together.
    const isNext = block.kind === 'item' && !block.isFirst
    if (lines.length > 0 && !isNext) lines.push('')
    lines.push(...blockLines(block, page))
  }
  return lines
}

type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'item'
      readonly mark: string
      readonly depth: number
      readonly isFirst: boolean
      readonly text: string
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly string[] }

const FENCE = '```'

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  let isApart = true
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.trimEnd()
    const text = line.trimStart()
    if (text === '') {
      isApart = true
    } else if (text.startsWith('<!--')) {
      while (index < lines.length - 1 && !lines[index]!.includes('-->')) index++
    } else if (text.startsWith(FENCE)) {
      const end = lines.findIndex((other, at) => at > index && other.trimStart().startsWith(FENCE))
      const last = end === -1 ? lines.length : end
      blocks.push({ kind: 'code', text: lines.slice(index + 1, last).join('\n') })
      index = last
      isApart = true
    } else if (text.startsWith('#')) {
      blocks.push({ kind: 'heading', text: text.slice(text.indexOf(' ') + 1) })
      isApart = true
    } else if (text.startsWith('|')) {
      const last = blocks.at(-1)
      if (last?.kind === 'table' && !isApart) blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, text] }
      else blocks.push({ kind: 'table', rows: [text] })
      isApart = false
    } else {
      addText(blocks, line, isApart)
      isApart = false
    }
  }
  return blocks
}

/** An item of a list, a paragraph, or what goes on with either. */
function addText(blocks: Block[], line: string, isApart: boolean): void {
  const text = line.trimStart()
  const mark = markOf(text)
  const last = blocks.at(-1)
  if (mark !== null) {
    const depth = Math.floor((line.length - text.length) / 2)
    blocks.push({
      kind: 'item',
      mark,
      depth,
      isFirst: last?.kind !== 'item',
      text: text.slice(mark.length).trimStart(),
    })
  } else if (!isApart && (last?.kind === 'item' || last?.kind === 'paragraph')) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` }
  } else blocks.push({ kind: 'paragraph', text })
}

/** `-`, `*` or `1.` before a blank. */
function markOf(text: string): string | null {
  const [word = ''] = text.split(' ', 1)
  if (word === text) return null
  if (word === '-' || word === '*') return '-'
  return word.endsWith('.') && word.length < 4 && Number.isInteger(Number(word.slice(0, -1))) ? word : null
}

function blockLines(block: Block, page: Page): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(inline(block.text), page, indentBy(0), 'strong')
    case 'paragraph':
      return wrap(inline(block.text), page, indentBy(0))
    case 'item':
      return wrap(inline(block.text), page, indentBy(2 * block.depth + 3 + block.mark.length, `${block.mark} `))
    case 'code':
      return codeLines(block.text)
    case 'table':
      return block.rows
        .filter((row) => !isRule(row))
        .flatMap((row) => wrap(inline(cellsIn(row)), page, { first: '  ', rest: '    ' }))
  }
}

/** The line below the head of a table. */
const isRule = (row: string): boolean => /^[ |:-]+$/.test(row)

const cellsIn = (row: string): string =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')

/** Code in backticks, links, and words; of bold text, the words. */
function inline(text: string): Phrase {
  const parts: Part[] = []
  let rest = text
  while (rest !== '') {
    const special = firstOf(rest, ['`', '[', '**'])
    if (special > 0) parts.push(quoted(rest.slice(0, special)))
    if (special === -1) return [...parts, quoted(rest)]
    rest = rest.slice(special)
    const taken = rest.startsWith('`') ? codeIn(rest) : rest.startsWith('[') ? linkIn(rest) : { length: 2, phrase: [] }
    parts.push(...taken.phrase)
    rest = rest.slice(taken.length)
  }
  return parts
}

interface Taken {
  readonly length: number
  readonly phrase: Phrase
}

function firstOf(text: string, marks: readonly string[]): number {
  const found = marks.map((mark) => text.indexOf(mark)).filter((index) => index !== -1)
  return found.length === 0 ? -1 : Math.min(...found)
}

function codeIn(text: string): Taken {
  const end = text.indexOf('`', 1)
  if (end === -1) return { length: 1, phrase: [quoted('`')] }
  return { length: end + 1, phrase: [name(text.slice(1, end))] }
}

/** A terminal cannot follow a link to a neighbouring page: then its words are enough. */
function linkIn(text: string): Taken {
  const middle = text.indexOf('](')
  const end = middle === -1 ? -1 : text.indexOf(')', middle)
  if (end === -1) return { length: 1, phrase: [quoted('[')] }
  const words = inline(text.slice(1, middle))
  const target = text.slice(middle + 2, end)
  return { length: end + 1, phrase: target.startsWith('https://') ? say`${words} (${quoted(target)})` : words }
}
