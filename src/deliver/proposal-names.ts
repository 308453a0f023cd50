import { createHash } from 'node:crypto'
import type { RunIdentity } from './marker.js'

/** The branch of the one pull request for the default branch. Its name is ours alone. */
export const PROPOSAL_BRANCH = 'backend-advisor/share-resources'

/** Letters of a folder that its branch shows. */
const SHOWN = 40

/**
 * Jobs for different folders of one repository keep a branch each: `services/shop/` has
 * `backend-advisor/share-resources-services-shop-5e0f1c2a`. The digest keeps folders apart that read the same; a slash
 * would put one branch below another, which git cannot store.
 * @param root from the repository's top to the analysed folder: empty, or with a slash at the end
 */
export function proposalBranch(root: string): string {
  if (root === '') return PROPOSAL_BRANCH
  const shown = root
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, SHOWN)
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 8)
  return [PROPOSAL_BRANCH, shown, digest].filter((part) => part !== '').join('-')
}

/** Where a run makes its commit before the branch moves onto it; nobody else's, not even another attempt's. */
export const scratchBranch = (branch: string, { id, attempt }: RunIdentity): string => `${branch}-run-${id}-${attempt}`
