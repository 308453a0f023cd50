import type { Delivery } from '../../model/delivery.js'
import { assertNever } from '../../model/failure.js'
import type { Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, name, quoted, say } from '../phrase.js'

/** What became of the rewrite; nothing where there was none to hand over. */
export function tellDelivery(delivery: Delivery): Phrase {
  switch (delivery.kind) {
    case 'committed':
      return say`Committed ${count(delivery.groups, 'group')} to ${name(delivery.branch)} as ${name(shortId(delivery.commit))}.`
    case 'nothing-ready':
      return []
    case 'refused':
      return say`Not committed: ${quoted(delivery.why)}.`
    case 'head-moved':
      return say`Not committed: ${name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`
    case 'protected-branch':
      return say`Not committed: ${name(delivery.branch)} is a protected branch.`
    case 'branch-missing':
      return say`Not committed: the branch ${name(delivery.branch)} is gone.`
    case 'own-commit':
      return say`Not committed: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`
    case 'no-pull-request':
      return say`Not committed: this run is for no pull request, and the mode ${name('fix-commit')} commits to the branch of one.`
    case 'from-fork':
      return say`Not committed: the pull request comes from a fork, and a fork’s branch is its owner’s.`
    case 'no-token':
      return say`Not committed: the input ${name('github-token')} is empty.`
    case 'head-not-read':
      return say`Not committed: the files of the pull request’s head could not be read, and a commit is made from those only.`
    case 'contract-unproven':
      return say`Not committed: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name('contract')} in the policy file of the base branch.`
    default:
      return assertNever(delivery)
  }
}

/** What a person has to do so that the commit is checked. */
export const tellWorkflows = (delivery: Delivery): Phrase =>
  delivery.kind === 'committed'
    ? say`A commit made with the job’s default token starts no workflow: close and reopen the pull request to run its checks, or give ${name('github-token')} the token of a GitHub App or a person.`
    : []

/** How many groups wait for somebody to agree, and to what. */
export function tellConsent({ groups }: Report): Phrase {
  const waiting = groups.filter(({ rewrite }) => rewrite.kind === 'refused' && rewrite.reasons.some(isConsent)).length
  if (waiting === 0) return []
  const subject = say`${count(waiting, 'group')} ${quoted(waiting === 1 ? 'replaces' : 'replace')}`
  return say`${subject} resources that hold data when deployed: set ${name('allow-stateful: true')} to agree, once the data has a way to move.`
}

const isConsent = ({ code }: { readonly code: string }): boolean => code === 'stateful-needs-consent'

const shortId = (commit: string): string => commit.slice(0, 12)
