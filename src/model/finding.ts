import type { Finding } from './report.js'

type Judged = Pick<Finding, 'suppression' | 'state'>

/** Nobody has accepted it: it counts. */
export const isActive = ({ suppression }: Judged): boolean => suppression?.status !== 'accepted'

/** Whether a run tells it in full: what was there before the change is only counted. */
export const isNews = (finding: Judged): boolean => isActive(finding) && finding.state !== 'existing'
