import type { Delivery, ProposalChange, Wanted } from '../../model/delivery.js'
import { assertNever } from '../../model/failure.js'
import type { Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, name, quoted, say, sentences } from '../phrase.js'

const NOT: Readonly<Record<Wanted, Phrase>> = {
  commit: say`Not committed`,
  suggest: say`No suggestion on lines`,
  'pull-request': say`No pull request with the rewrite`,
}

const MODE: Readonly<Record<Exclude<Wanted, 'pull-request'>, Phrase>> = {
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
    case 'proposed':
      return say`${CHANGED[delivery.change]} ${numbered(delivery.pullRequest)}, which rewrites ${count(delivery.groups, 'group')} on top of ${name(delivery.base)} (commit ${name(shortId(delivery.commit))}).`
    case 'unopened':
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}. The branch ${name(delivery.branch)} has the commit ${name(shortId(delivery.commit))}: a pull request can be opened from it by hand.`
    case 'declined':
      return say`${NOT[delivery.wanted]}: ${numbered(delivery.pullRequest)} proposed the same and was closed. Reopen it to have it kept up to date.`
    case 'newer-run':
      return say`A later run has already seen to ${numbered(delivery.pullRequest)}.`
    case 'withdrawn':
      return say`Closed ${numbered(delivery.pullRequest)}: ${nothingLeft(delivery.base)}`
    case 'carried':
      return say`This pull request rewrites ${count(delivery.groups, 'group')} in one commit on top of ${name(delivery.base)}, and is kept up to date until it is merged or closed. Where somebody else commits to its branch, it is left to them.`
    case 'obsolete':
      return say`Closed: ${nothingLeft(delivery.base)}`
    case 'nothing-ready':
      return []
    case 'refused':
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}.`
    case 'head-moved':
      return say`${NOT[delivery.wanted]}: ${delivery.branch === null ? say`the pull request` : name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`
    case 'protected-branch':
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is a protected branch.`
    case 'default-branch':
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is the default branch, for which the mode ${name('fix-pr')} makes a pull request.`
    case 'branch-missing':
      return say`${NOT[delivery.wanted]}: the branch ${name(delivery.branch)} is gone.`
    case 'own-commit':
      return say`${NOT[delivery.wanted]}: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`
    case 'others-commits':
      return say`The branch ${name(delivery.branch)} has commits of somebody else, so it and its pull request are left to them. Merge it, or delete the branch to have it begun anew.`
    case 'not-default-branch':
      return say`${NOT[delivery.wanted]}: the mode ${name('fix-pr')} works on ${name(delivery.branch)}, the default branch, and this run is for another.`
    case 'no-pull-request':
      return say`${NOT[delivery.wanted]}: this run is for no pull request${delivery.wanted === 'pull-request' ? [] : say`, and ${MODE[delivery.wanted]}`}.`
    case 'on-pull-request':
      return say`${NOT[delivery.wanted]}: the mode ${name('fix-pr')} works on the default branch. On a pull request it only comments.`
    case 'pull-request-closed':
      return say`${NOT[delivery.wanted]}: the pull request is closed.`
    case 'from-fork':
      return say`${NOT[delivery.wanted]}: the pull request comes from a fork, and a fork’s branch is its owner’s.`
    case 'no-token':
      return say`${NOT[delivery.wanted]}: the input ${name('github-token')} is empty.`
    case 'head-not-read':
      return say`${NOT[delivery.wanted]}: the files of ${delivery.wanted === 'pull-request' ? say`the checked-out commit` : say`the pull request’s head`} could not be read, and nothing is made from others.`
    case 'contract-unproven':
      return say`${NOT[delivery.wanted]}: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name('contract')} in the policy file of the ${delivery.wanted === 'pull-request' ? say`default` : say`base`} branch.`
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

const CHANGED: Readonly<Record<ProposalChange, Phrase>> = {
  created: say`Opened`,
  updated: say`Updated`,
  unchanged: say`Left alone`,
}

const numbered = (pullRequest: number): Phrase => say`pull request ${name(`#${pullRequest}`)}`

const nothingLeft = (base: string): Phrase => say`no group in ${name(base)} is ready to be rewritten any more.`

/** What a person has to do so that the commit is checked. */
export function tellWorkflows({ kind }: Delivery): Phrase {
  if (kind === 'committed')
    return say`A commit made with the job’s default token starts no workflow by itself: ${START}`
  if (kind === 'carried')
    return say`A pull request made with the job’s default token starts no workflow by itself: ${START}`
  return []
}

const START = say`approve the workflows where the pull request offers it, or close and reopen it, or give ${name('github-token')} the token of a GitHub App or a person.`

/** How many groups wait for somebody to agree, and to what. */
export function tellConsent({ groups }: Report): Phrase {
  const waiting = groups.filter(({ rewrite }) => rewrite.kind === 'refused' && rewrite.reasons.some(isConsent)).length
  if (waiting === 0) return []
  const subject = say`${count(waiting, 'group')} ${quoted(waiting === 1 ? 'replaces' : 'replace')}`
  return say`${subject} resources that hold data when deployed: set ${name('allow-stateful: true')} to agree, once the data has a way to move.`
}

const isConsent = ({ code }: { readonly code: string }): boolean => code === 'stateful-needs-consent'

const shortId = (commit: string): string => commit.slice(0, 12)
