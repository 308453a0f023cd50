import type { Phrase } from '../phrase.js'
import { say } from '../phrase.js'
import type { Setting } from './setting.js'
import type { Sink } from './sink.js'

/** Blocks under each other; the empty ones left out. */
export const stack = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')

/** A section that stays closed until somebody opens it. */
export const details = (summary: Phrase, body: readonly string[], sink: Sink): string =>
  stack([`<details>\n<summary>${sink.html(summary)}</summary>`, ...body, '</details>'])

/** The cells of a row; a cell of several lines is several phrases. */
export type Row = readonly (readonly Phrase[])[]

/** A table with as many rows as the document holds; nothing when there is no row. */
export function cutTable<T>(
  head: readonly string[],
  items: readonly T[],
  rowOf: (item: T) => Row,
  { sink, detail }: Setting,
): string {
  if (items.length === 0) return ''
  const { shown, more } = cut(items, detail.rows)
  const rows = shown.map((item) =>
    rowOf(item).map((phrases) =>
      phrases
        .map(sink.cell)
        .filter((text) => text !== '')
        .join('<br>'),
    ),
  )
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return stack([lines.join('\n'), more.length === 0 ? '' : `… ${sink.inline(more)}`])
}

export const bullets = (items: readonly Phrase[], sink: Sink, mark = '-'): string =>
  items.map((item) => `${mark} ${sink.inline(item)}`).join('\n')

/** The first items, and how many were left out. */
export function cut<T>(items: readonly T[], rows: number): { readonly shown: readonly T[]; readonly more: Phrase } {
  const left = items.length - rows
  return left > 0 ? { shown: items.slice(0, rows), more: say`and ${left} more` } : { shown: items, more: [] }
}
