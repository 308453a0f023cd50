import type { Report, ReportFacts } from '../model/report.js'
import { plainText } from './plain.js'
import { tellFinding } from './words/rules.js'

/** Puts the findings into words, for readers of the JSON. */
export const withMessages = (report: ReportFacts): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, message: plainText(tellFinding(finding)) })),
})
