export type Severity = 'info' | 'warning' | 'error'

/** What a policy may say of a rule. */
export type RuleLevel = Severity | 'off'

/** The threshold of `--fail-on`. */
export type FailOn = Severity | 'none'

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

export const reaches = (severity: Severity, threshold: FailOn): boolean =>
  threshold !== 'none' && RANK[severity] >= RANK[threshold]

export const bySeverityFirst = (a: Severity, b: Severity): number => RANK[b] - RANK[a]
