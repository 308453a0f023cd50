import type { Finding, Report } from '../../model/report.js'
import type { Suppression } from '../../model/suppression.js'
import type { Phrase } from '../phrase.js'
import { count, name, names, place, quoted, say, sentences } from '../phrase.js'
import { acceptedFindings, awaitingFindings, isAllNew, olderFindings, shownGroups, shownProblems } from '../view.js'

/** Whether there is anything to tell that is not only counted. */
export const hasNews = (report: Report): boolean => shownGroups(report).length > 0 || shownProblems(report).length > 0

/** What the change is held against, what is only counted, and what is gone. Empty where there is none of it. */
export function tellNews(report: Report): Phrase {
  const { comparison } = report
  const older = olderFindings(report).length
  const accepted = acceptedFindings(report).length
  const awaiting = awaitingFindings(report).length
  return sentences([
    comparison === undefined || !hasNews(report) || !isAllNew(report) ? [] : say`New since ${name(comparison.base)}.`,
    ...grownGroups(report).map(tellJoined),
    comparison === undefined ? [] : tellResolved(comparison.resolved.length),
    older === 0 ? [] : say`${count(older, 'older finding')} ${older === 1 ? say`is` : say`are`} not told again.`,
    accepted === 0 ? [] : say`${count(accepted, 'finding')} ${accepted === 1 ? say`is` : say`are`} accepted.`,
    awaiting === 0 ? [] : say`${awaiting} will be suppressed once merged.`,
  ])
}

const tellResolved = (amount: number): Phrase =>
  amount === 0 ? [] : say`${count(amount, 'finding')} ${amount === 1 ? say`is` : say`are`} resolved.`

/** Why a finding counts for nothing, or soon will: "Accepted by a comment, until 2027-01-31: reason". */
export function tellSuppression({ kind, status, reason, owner, until, at }: Suppression): Phrase {
  const by = {
    comment: say`a comment`,
    baseline: say`the baseline`,
    policy: say`the policy`,
  }[kind]
  const where = at === null ? [] : say` (${place(at)})`
  const who = owner === null ? [] : say`, ${quoted(owner)}`
  const how = status === 'accepted' ? say`Accepted by ${by}` : say`It will be suppressed once merged, by ${by}`
  const last = until === null ? [] : say`, until ${quoted(until)}`
  return say`${how}${where}${who}${last}${reason === '' ? [] : say`: ${quoted(reason)}`}`
}

/** Findings of groups that were there with fewer members. */
const grownGroups = (report: Report): readonly Finding[] => {
  const shown = new Set(shownGroups(report).map(({ fingerprint }) => fingerprint))
  return report.findings.filter(({ fingerprint, joined }) => joined !== undefined && shown.has(fingerprint))
}

/** Of a finding that has grown: who came. */
export function tellJoined(finding: Finding): Phrase {
  const ids = newcomers(finding).flatMap(({ id }) => id ?? [])
  return ids.length === 0 ? [] : say`A group that was there has grown by ${names(ids)}.`
}

/** Of a finding that has grown: where those are who came. */
export const newcomers = ({ joined = [], related }: Finding): Finding['related'] =>
  related.filter(({ id }) => id !== null && joined.some((subject) => subject.endsWith(`:${id}`)))
