import { HostRefusal } from '../model/failure.js'
import type { BranchChange, BranchMove, CodeWriter } from '../ports/code-writer.js'
import { commitOnHead } from './branch-commit.js'
import { holdsOnlyOwn, isAlreadyThere } from './own-commits.js'
import { isOwnMessage } from './trailer.js'

/** A branch of ours, and what it should have on top of another one. */
export interface BranchPlan {
  /** The account that the token acts as. */
  readonly me: string
  readonly branch: string
  /** A branch that nobody else uses, for the time of the work. */
  readonly scratch: string
  readonly base: string
  /** The head of `base` that was read. */
  readonly expectedHead: string
  readonly change: Pick<BranchChange, 'headline' | 'body' | 'files'>
}

export type BuildOutcome =
  | { readonly kind: 'built'; readonly commit: string }
  /** It was so already. */
  | { readonly kind: 'standing'; readonly commit: string }
  /** The base has moved since it was read; the run for its new head will see to it. */
  | { readonly kind: 'head-moved'; readonly branch: string; readonly head: string }
  | {
      readonly kind: 'protected-branch' | 'branch-missing' | 'own-commit' | 'others-commits'
      readonly branch: string
    }

/** Of a branch that others keep moving at the same time. */
const LOOKS = 3

/**
 * Makes the branch exactly one commit on top of the base's head that was read, and leaves it alone when it is that
 * already or when it holds a commit of anybody else. The branch is never reset on the way: a host closes the pull request
 * of a branch that has nothing beyond its base. So the commit is made on a scratch branch, and one atomic move, from
 * where the branch was seen and nowhere else, puts the branch onto it. Throws `HostRefusal`.
 */
export async function buildBranch(writer: CodeWriter, plan: BranchPlan): Promise<BuildOutcome> {
  const { me, branch, base, expectedHead, change } = plan
  for (let look = 1; ; look++) {
    const target = await writer.readBranch(base)
    if (target === null) return { kind: 'branch-missing', branch: base }
    if (target.head !== expectedHead) return { kind: 'head-moved', branch: base, head: target.head }
    if (isOwnMessage((await writer.readCommit(expectedHead)).message)) return { kind: 'own-commit', branch: base }
    const found = await writer.readBranch(branch)
    if (found?.isProtected === true) return { kind: 'protected-branch', branch }
    if (found !== null) {
      const beyond = await writer.compare(expectedHead, found.head)
      if (!holdsOnlyOwn(beyond, me)) return { kind: 'others-commits', branch }
      if (isAlreadyThere(beyond, { ...change, branch, expectedHead })) return { kind: 'standing', commit: found.head }
    }
    const built = await buildOnScratch(writer, plan, found?.head ?? null)
    if (built.kind === 'built') return built
    if (look === LOOKS) throw built.refusal
  }
}

type Attempt =
  | { readonly kind: 'built'; readonly commit: string }
  /** The branch was moved by somebody else meanwhile. */
  | { readonly kind: 'outrun'; readonly refusal: HostRefusal }

async function buildOnScratch(writer: CodeWriter, plan: BranchPlan, from: string | null): Promise<Attempt> {
  const { branch, scratch, expectedHead, change } = plan
  await moveSurely(writer, [{ branch: scratch, from: null, to: expectedHead }])
  let scratchHead = expectedHead
  try {
    const made = await commitOnHead(writer, { ...change, branch: scratch, expectedHead })
    if (made.kind === 'head-moved') throw new HostRefusal(`${scratch} was moved by somebody else`, 409)
    scratchHead = made.commit
    await moveSurely(writer, [
      { branch, from, to: made.commit },
      { branch: scratch, from: made.commit, to: null },
    ])
    return { kind: 'built', commit: made.commit }
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    await removeQuietly(writer, scratch, scratchHead)
    const now = (await writer.readBranch(branch))?.head ?? null
    if (now === from) throw error
    return { kind: 'outrun', refusal: error }
  }
}

/** After a server error or a lost answer the branches may have moved all the same: only looking again tells. */
async function moveSurely(writer: CodeWriter, moves: readonly BranchMove[]): Promise<void> {
  try {
    await writer.moveBranches(moves)
  } catch (error) {
    if (!(error instanceof HostRefusal) || !error.mayHaveArrived) throw error
    for (const { branch, to } of moves) {
      if (((await writer.readBranch(branch))?.head ?? null) !== to) throw error
    }
  }
}

/** Takes a branch away when it is still where it was seen. One that stays behind does no harm. */
export async function removeQuietly(writer: CodeWriter, branch: string, from: string): Promise<void> {
  try {
    await writer.moveBranches([{ branch, from, to: null }])
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
  }
}
