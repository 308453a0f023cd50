import { by, byText } from './order.js'
import type { WrittenEntry } from './suppression.js'

/**
 * One entry for each fingerprint, by fingerprint. Where branches have accepted the same finding, the later day of acceptance
 * counts, then the one that holds longer, then text order.
 */
export function latestEntries<E extends WrittenEntry>(entries: readonly E[]): readonly E[] {
  const latest = new Map<string, E>()
  for (const entry of entries) {
    const other = latest.get(entry.fingerprint)
    if (other === undefined || byPrecedence(entry, other) < 0) latest.set(entry.fingerprint, entry)
  }
  return [...latest.values()].sort(by(({ fingerprint }) => fingerprint))
}

const byPrecedence = (a: WrittenEntry, b: WrittenEntry): number =>
  byText(b.added, a.added) ||
  byText(b.until ?? FOR_GOOD, a.until ?? FOR_GOOD) ||
  byText(a.rule, b.rule) ||
  byText(a.owner ?? '', b.owner ?? '') ||
  byText(a.reason, b.reason)

const FOR_GOOD = '9999-99-99'
