import type { Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, say } from '../phrase.js'
import { plainText } from '../plain.js'
import { refusedComponents, refusedSets } from '../view.js'
import type { SetBlock, SetRow } from '../words/sets.js'
import { VERDICT_TITLES, explainSets } from '../words/sets.js'
import { NOT_GROUPED } from '../words/titles.js'
import { LONGEST_NAME, resourceName } from './consolidation.js'
import type { Page, Run } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

/** Sets of template resources that stay apart, by verdict, those with one reason under it. */
export function setLines(report: Report, page: Page): readonly string[] {
  const blocks = explainSets(refusedSets(report))
  if (blocks.length === 0) return []
  const title = refusedComponents(report).length === 0 ? wrap(NOT_GROUPED, page, indentBy(0), 'strong') : []
  return [
    ...title,
    ...blocks.flatMap((block, index) => [
      ...(index === 0 && title.length === 0 ? [] : ['']),
      ...(block.verdict === blocks[index - 1]?.verdict
        ? []
        : [...wrap(VERDICT_TITLES[block.verdict], page, indentBy(2), 'strong'), '']),
      ...blockLines(block, page),
    ]),
  ]
}

/** So many sets with one reason, and resources of one set, are shown. */
const MOST_SETS = 12
const MOST_ROWS = 6

function blockLines({ why, change, sets }: SetBlock, page: Page): readonly string[] {
  const left = sets.length - MOST_SETS
  const rows = sets.slice(0, MOST_SETS).flatMap(rowsOf)
  return [
    ...wrap(why, page, indentBy(4)),
    ...(change.length === 0 ? [] : wrap(change, page, indentBy(6, '→ '))),
    ...alignRows(rows, page.style, '      ', LONGEST_NAME),
    ...(left > 0 ? wrap(say`and ${count(left, 'more set')}`, page, indentBy(6), 'faint') : []),
  ]
}

export function rowsOf(set: readonly SetRow[]): readonly (readonly Run[])[] {
  const left = set.length - MOST_ROWS
  const shown = left > 1 ? set.slice(0, MOST_ROWS) : set
  const rows = shown.map(({ id, values, at, isBeside }, index) => [
    run(index === 0 ? '-' : ''),
    run(resourceName(id), isBeside ? 'plain' : 'name'),
    ...values.map(cellOf),
    run(placeText(at), 'faint'),
  ])
  return left > 1 ? [...rows, [run(''), run(`and ${left} more`, 'faint')]] : rows
}

const cellOf = (value: Phrase): Run =>
  run(plainText(value.map((part) => (part.kind === 'name' ? { kind: 'words', text: part.text } : part))))
