import { compareFindings } from '../findings/compare.js'
import { withholdOwnExcuses } from '../findings/excuses.js'
import { gapsOf, mayHide } from '../findings/gaps.js'
import { isActive } from '../model/finding.js'
import type { Note } from '../model/note.js'
import type { Finding, Refusal, Report } from '../model/report.js'

export interface Base {
  /** As the user or the pull request names it. */
  readonly name: string
  readonly report: Report
  /**
   * The files that both sides could have: what an earlier step has synthesized is in no commit, so that nobody can say
   * whether it is new. Null where everything can be compared.
   */
  readonly comparable: ReadonlySet<string> | null
}

export interface Standing {
  /** Whether what is judged is a pull request, which cannot excuse itself. */
  readonly excusesNothing: boolean
  /** Whether the report is to say what is new in it. */
  readonly tellsNews: boolean
}

/** The report as it counts beside its base; without one, nothing excuses a pull request, and nothing is called new. */
export function judgeBeside(report: Report, base: Base | null, { excusesNothing, tellsNews }: Standing): Report {
  const judged = excusesNothing
    ? { ...report, findings: withholdOwnExcuses(report.findings, base?.report.findings ?? []) }
    : report
  return tellsNews && base !== null ? holdAgainst(judged, base) : judged
}

/** The report with what is new in it and what is gone since. */
export function holdAgainst(report: Report, { name, report: then, comparable }: Base): Report {
  const isComparable = ({ file }: Finding): boolean => comparable === null || comparable.has(file)
  const gaps = gapsOf(then.notes, report.notes)
  const ofThen = mayHide(gaps)
  const ofNow = mayHide(gapsOf(report.notes, then.notes))
  const doubts = { ofThen, ofNow }
  const { findings, resolved } = compareFindings(report.findings.filter(isComparable), then.findings, doubts)
  const compared = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  const left = report.findings.filter((finding) => !isComparable(finding)).length
  const open = findings.filter((finding) => finding.state === undefined && isActive(finding)).length
  const notes = [...(left === 0 ? [] : [notCompared(left, name)]), ...(open === 0 ? [] : [notToldApart(open, name)])]
  return {
    ...report,
    findings: report.findings.map((finding) =>
      isComparable(finding) ? (compared.get(finding.fingerprint) ?? finding) : finding,
    ),
    refused: markRefusals(report.refused, then.refused, gaps.length === 0),
    notes: [...report.notes, ...notes],
    comparison: { base: name, resolved },
  }
}

/** A refusal is no finding: it is the same one as long as it says the same of the same. */
function markRefusals(now: readonly Refusal[], then: readonly Refusal[], isWhole: boolean): readonly Refusal[] {
  const known = new Set(then.map(identityOf))
  return now.map((refusal): Refusal => {
    if (known.has(identityOf(refusal))) return { ...refusal, state: 'existing' }
    return isWhole ? { ...refusal, state: 'new' } : refusal
  })
}

const identityOf = ({ source, kind, components, verdict, reasons }: Refusal): string =>
  JSON.stringify([
    source,
    kind,
    components,
    verdict,
    reasons.map(({ code, with: others, path }) => [code, others, path]),
  ])

const notCompared = (amount: number, base: string): Note => ({
  kind: 'not-compared',
  file: null,
  message: `${amount === 1 ? '1 finding is' : `${amount} findings are`} in files that no commit holds, so it is not known whether ${base} has them too`,
})

const notToldApart = (amount: number, base: string): Note => ({
  kind: 'no-base',
  file: null,
  message: `${base} could not be read in full, so it is not known whether ${amount === 1 ? '1 finding is' : `${amount} findings are`} new`,
})
