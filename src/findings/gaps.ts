import { type Note, isIncomplete } from '../model/note.js'
import type { FindingFacts } from '../model/report.js'

/** What one side of a comparison could not analyse and the other could. */
export const gapsOf = (side: readonly Note[], other: readonly Note[]): readonly Note[] => {
  const both = new Set(other.map(identityOf))
  return side.filter((note) => isIncomplete(note) && !both.has(identityOf(note)))
}

const identityOf = ({ kind, file }: Note): string => JSON.stringify([kind, file])

/**
 * Whether a finding that only the other side shows may be there unseen. A file that is written wrongly hides what is in it. One
 * that could not be had may be any file: what others show depends on it as well.
 */
export function mayHide(gaps: readonly Note[]): (finding: FindingFacts) => boolean {
  if (gaps.length === 0) return () => false
  if (gaps.some(({ kind, file }) => file === null || kind === 'unreadable-file')) return () => true
  const files = new Set(gaps.map(({ file }) => file))
  return (finding) => [finding, ...finding.related].some(({ file }) => files.has(file))
}
