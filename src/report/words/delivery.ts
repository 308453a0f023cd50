import type { Delivery, Wanted } from '../../model/delivery.js'
import { assertNever } from '../../model/failure.js'
import type { Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, name, quoted, say, sentences } from '../phrase.js'

const NOT: Readonly<Record<Wanted, Phrase>> = {
  commit: say`Not committed`,
  suggest: say`No suggestion on lines`,
}

const MODE: Readonly<Record<Wanted, Phrase>> = {
  commit: say`the mode ${name('fix-commit')} commits to the branch of one`,
  suggest: say`the mode ${name('suggest')} remarks on the lines of one`,
}

/** What became of the rewrite; nothing where there was none to hand over. */
export function tellDelivery(delivery: Delivery): Phrase {
  switch (delivery.kind) {
    case 'committed':
      return say`Committed ${count(delivery.groups, 'group')} to ${name(delivery.branch)} as ${name(shortId(delivery.commit))}.`
    case 'suggested':
      return tellSuggested(delivery.groups, delivery.left)
    case 'nothing-ready':
      return []
    case 'refused':
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}.`
    case 'head-moved':
      return say`${NOT[delivery.wanted]}: ${delivery.branch === null ? say`the pull request` : name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`
    case 'protected-branch':
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is a protected branch.`
    case 'branch-missing':
      return say`${NOT[delivery.wanted]}: the branch ${name(delivery.branch)} is gone.`
    case 'own-commit':
      return say`${NOT[delivery.wanted]}: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`
    case 'no-pull-request':
      return say`${NOT[delivery.wanted]}: this run is for no pull request, and ${MODE[delivery.wanted]}.`
    case 'from-fork':
      return say`${NOT[delivery.wanted]}: the pull request comes from a fork, and a fork’s branch is its owner’s.`
    case 'no-token':
      return say`${NOT[delivery.wanted]}: the input ${name('github-token')} is empty.`
    case 'head-not-read':
      return say`${NOT[delivery.wanted]}: the files of the pull request’s head could not be read, and nothing is made from others.`
    case 'contract-unproven':
      return say`${NOT[delivery.wanted]}: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name('contract')} in the policy file of the base branch.`
    default:
      return assertNever(delivery)
  }
}

function tellSuggested(groups: number, left: number): Phrase {
  const posted = groups === 0 ? [] : say`${count(groups, 'group')} can be committed from the suggestions on the lines.`
  const others =
    left === 0
      ? []
      : say`${count(left, 'group reaches', 'groups reach')} beyond what one hunk of the diff shows: the patch has the change.`
  return sentences([posted, others])
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
