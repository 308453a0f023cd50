import { isActive } from '../../model/finding.js'
import type { Finding, Report } from '../../model/report.js'
import { bySeverityFirst } from '../../model/severity.js'
import type { BaselineState } from './result.js'

/** A finding, and how it stands to what the report was held against. */
export interface Chosen {
  readonly finding: Finding
  /** Null where nothing was compared. */
  readonly baselineState: BaselineState | null
}

export interface Choice {
  readonly chosen: readonly Chosen[]
  /** How many more there are. */
  readonly leftOut: number
}

/**
 * The most important findings first: those that count before those that somebody has accepted, then by severity, then what
 * is new. What is gone comes last.
 */
export function chooseFindings(
  { findings, comparison }: Report,
  { most, onlyOpen }: { readonly most: number; readonly onlyOpen: boolean },
): Choice {
  const isCompared = comparison !== undefined || findings.some(({ state }) => state !== undefined)
  const standing = findings
    .filter((finding) => !onlyOpen || isActive(finding))
    .map((finding): Chosen => ({ finding, baselineState: isCompared ? stateOf(finding) : null }))
  const gone = onlyOpen ? [] : (comparison?.resolved ?? [])
  const ordered = [
    ...standing.sort(byImportance),
    ...gone.map((finding): Chosen => ({ finding, baselineState: 'absent' })).sort(byImportance),
  ]
  return { chosen: ordered.slice(0, most), leftOut: Math.max(0, ordered.length - most) }
}

/** What could not be compared is told like what is new: a viewer may hide the rest. */
const stateOf = ({ state }: Finding): BaselineState => (state === 'existing' ? 'unchanged' : 'new')

const byImportance = (a: Chosen, b: Chosen): number =>
  Number(isActive(b.finding)) - Number(isActive(a.finding)) ||
  bySeverityFirst(a.finding.severity, b.finding.severity) ||
  Number(b.baselineState === 'new') - Number(a.baselineState === 'new')
