import type { ComparedProperty, PropertyVerdict, SaidValue } from '../../model/explanation.js'
import { shorten } from '../label.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, place, quoted, say } from '../phrase.js'
import { propertyVerdict } from '../words/property.js'
import { cellsOf } from './cells.js'
import type { Look, Page, Run } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

/**
 * Two held against each other, property by property: what stands against sharing first. What nobody wrote, and is the same
 * for both, is only listed.
 */
export function comparisonLines(
  properties: readonly ComparedProperty[],
  ids: readonly [string, string],
  file: string | null,
  page: Page,
): readonly string[] {
  const shown = properties
    .filter((row) => !isUnwritten(row) && !isOpen(row))
    .toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict))
  const unwritten = properties.filter(isUnwritten)
  const defaults = unwritten.filter(({ sides: [{ value }] }) => value !== null)
  const unset = unwritten.filter(({ sides: [{ value }] }) => value === null)
  const open = properties.filter(isOpen)
  const notes = [
    ...ids.flatMap((id, side) =>
      openLines(
        id,
        open.filter(({ sides }) => sides[side]!.from === 'unread'),
        side,
        page,
      ),
    ),
    ...noteLines(say`The same by default: `, distinct(defaults.map(tellDefault)), page),
    ...noteLines(say`Set by neither: `, distinct(unset.map(({ path }) => [name(path)])), page),
  ]
  const table = shown.length === 0 ? [] : tableLines(shown, ids, file, page)
  return table.length === 0 || notes.length === 0 ? [...table, ...notes] : [...table, '', ...notes]
}

const isUnwritten = ({ sides, verdict }: ComparedProperty): boolean =>
  verdict.kind === 'equal' && sides.every(({ from }) => from === 'default')

/** Something that could not be read may say anything. */
const isOpen = ({ sides, verdict }: ComparedProperty): boolean =>
  verdict.kind === 'undecided' && sides.some(({ from }) => from === 'unread')

function openLines(id: string, rows: readonly ComparedProperty[], side: number, page: Page): readonly string[] {
  const [first] = rows
  if (first === undefined) return []
  const { file, line } = first.sides[side]!.at
  const title = say`Not known of ${name(id)}, because of what could not be read (${place({ file, line })}): `
  return noteLines(title, distinct(rows.map(({ path }) => [name(path)])), page, 'plain')
}

const tellDefault = ({ path, sides: [{ value }] }: ComparedProperty): Phrase =>
  say`${name(path)} ${quoted(shorten(String(value), LONGEST_VALUE))}`

const distinct = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values(),
]

const noteLines = (title: Phrase, listed: readonly Phrase[], page: Page, look: Look = 'faint'): readonly string[] =>
  listed.length === 0 ? [] : wrap(say`${title}${inSequence(listed)}.`, page, indentBy(2), look)

const RANKS: readonly PropertyVerdict['kind'][] = ['different', 'clash', 'undecided', 'merged']

function rankOf({ kind }: PropertyVerdict): number {
  const rank = RANKS.indexOf(kind)
  return rank === -1 ? RANKS.length : rank
}

const LOOKS: Readonly<Record<PropertyVerdict['kind'], Look>> = {
  different: 'warn',
  clash: 'warn',
  undecided: 'warn',
  merged: 'strong',
  equal: 'faint',
  compatible: 'faint',
  distinct: 'faint',
}

/** Columns of a value and of a name, in the order in which they are tried. */
const WIDTHS_OF_VALUES = [28, 20] as const
const LONGEST_VALUE = WIDTHS_OF_VALUES[0]

function tableLines(
  rows: readonly ComparedProperty[],
  ids: readonly [string, string],
  file: string | null,
  page: Page,
): readonly string[] {
  for (const longest of WIDTHS_OF_VALUES) {
    const cells = rows.map(({ path, sides: [a, b], verdict }) => [
      run(shorten(path, LONGEST_PATH)),
      valueRun(a, longest),
      whereRun(a, file),
      valueRun(b, longest),
      whereRun(b, file),
      run(propertyVerdict(verdict), LOOKS[verdict.kind]),
    ])
    const [first, second] = ids.map((id) => run(shorten(id, longest), 'name')) as [Run, Run]
    const table = [[run(''), first, run(''), second, run(''), run('')], ...cells]
    if (widthOf(table) <= page.width) return alignRows(table, page.style, '  ', LONGEST_PATH)
  }
  return stackedLines(rows, ids, file, page)
}

const LONGEST_PATH = 40

/** Where there is no room for six columns. */
const stackedLines = (
  rows: readonly ComparedProperty[],
  ids: readonly [string, string],
  file: string | null,
  page: Page,
): readonly string[] => {
  const lines = alignRows(
    rows.flatMap(({ sides }) =>
      sides.map((said, side) => [
        run(shorten(ids[side]!, LONGEST_VALUE), 'name'),
        valueRun(said),
        whereRun(said, file),
      ]),
    ),
    page.style,
    '    ',
  )
  return rows.flatMap(({ path, verdict }, index) => {
    const look = LOOKS[verdict.kind]
    const told = propertyVerdict(verdict)
    const title = `  ${run(path).text}: ${look === 'plain' ? told : page.style[look](told)}`
    return [title, ...lines.slice(2 * index, 2 * index + 2)]
  })
}

/** With the gaps of two, and the indent instead of the last. */
function widthOf(rows: readonly (readonly Run[])[]): number {
  const columns = rows[0]!.map((_, column) => Math.max(...rows.map((row) => cellsOf(row[column]!.text))))
  return columns.reduce((sum, cells) => sum + cells + 2, 0)
}

/** What one says; `settingLines` shows it of one alone. */
export function valueRun({ value, from }: SaidValue, longest: number = LONGEST_VALUE): Run {
  if (from === 'unread') return run('not known', 'faint')
  if (value === null) return run(from === 'source' ? 'not known' : 'not set', 'faint')
  return run(shorten(String(value), longest))
}

/** Lines of the file that everything is in need no file. */
export function whereRun({ value, at, from }: SaidValue, file: string | null): Run {
  const place = at.file === file ? `line ${at.line}` : placeText({ file: at.file, line: at.line })
  if (from === 'default') return run(value === null ? '' : 'default', 'faint')
  return run(from === 'stack' ? `stack, ${place}` : place, 'faint')
}
