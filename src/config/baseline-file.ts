import { UsageError } from '../model/failure.js'
import { latestEntries } from '../model/latest-entries.js'
import { byText } from '../model/order.js'
import type { Baseline, BaselineEntry, WrittenEntry } from '../model/suppression.js'
import { readLine, writeLine } from './baseline-line.js'
import { printable } from './printable.js'

/** In bytes of UTF-8: some ten thousand entries. */
export const LARGEST_BASELINE = 4 * 1024 * 1024

export const baselineTooLarge = (file: string): string => `${printable(file)}: larger than 4 MB, which no baseline is`

/** Errors beyond these are counted only. */
const MOST_ERRORS = 20

const HEADER = `# Findings that Backend Advisor accepts, one a line:
# fingerprint rule added=day owner=who until=day -- reason
# Written by "backend-advisor baseline", which keeps no other lines that begin with #.
# Lines stand for themselves, in any order: to merge is to keep the lines of both sides. git does so by itself with a line in
# .gitattributes: this file's path, and "merge=union" behind it.
`

/**
 * Every entry as it is written; of one finding there may be several after a merge (`latestEntries`).
 * @param file what the errors call it, and the report
 * @throws UsageError with a line for every wrong line of the file: `file:line:column: …`
 */
export function parseBaseline(text: string, file: string): Baseline {
  if (Buffer.byteLength(text) > LARGEST_BASELINE) throw new UsageError(baselineTooLarge(file))
  const entries: BaselineEntry[] = []
  const errors: string[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const reading = readLine(line)
    if (reading.kind === 'entry') entries.push({ ...reading.entry, line: index + 1 })
    if (reading.kind === 'wrong') {
      errors.push(`${printable(file)}:${index + 1}:${reading.column}: ${reading.message}`)
    }
  }
  if (errors.length === 0) return { file, entries }
  const shown = errors.slice(0, MOST_ERRORS)
  if (errors.length > MOST_ERRORS) shown.push(`${printable(file)}: ${errors.length - MOST_ERRORS} more errors`)
  throw new UsageError(shown.join('\n'))
}

/** The file's text: one line for each finding, sorted. */
export const printBaseline = (entries: readonly WrittenEntry[]): string =>
  [HEADER, ...latestEntries(entries).map(writeLine).sort(byText)].join('\n').replace(/\n*$/, '\n')
