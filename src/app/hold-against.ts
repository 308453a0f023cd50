import { compareFindings } from '../findings/compare.js'
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

/** The report with what is new in it and what is gone since. */
export function holdAgainst(report: Report, { name, report: then, comparable }: Base): Report {
  const isComparable = ({ file }: Finding): boolean => comparable === null || comparable.has(file)
  const { findings, resolved } = compareFindings(report.findings.filter(isComparable), then.findings)
  const compared = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  const left = report.findings.filter((finding) => !isComparable(finding)).length
  return {
    ...report,
    findings: report.findings.map((finding) =>
      isComparable(finding) ? (compared.get(finding.fingerprint) ?? finding) : finding,
    ),
    refused: markRefusals(report.refused, then.refused),
    notes: left === 0 ? report.notes : [...report.notes, notCompared(left, name)],
    comparison: { base: name, resolved },
  }
}

/** A refusal is no finding: it is the same one as long as it says the same of the same. */
function markRefusals(now: readonly Refusal[], then: readonly Refusal[]): readonly Refusal[] {
  const known = new Set(then.map(identityOf))
  return now.map((refusal) => ({ ...refusal, state: known.has(identityOf(refusal)) ? 'existing' : 'new' }))
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
