import { runGit } from './git-process.js'

/**
 * - `no-repository`: no git, or the folder is in no repository
 * - `no-commit`: the name stands for no commit that is at hand
 * - `unrelated`: the two have no common ancestor, and all their history is at hand
 * - `shallow`: they may have one, in the history that was not fetched
 */
export type NoMergeBase = 'no-repository' | 'no-commit' | 'unrelated' | 'shallow'

export type MergeBase =
  { readonly kind: 'found'; readonly commit: string } | { readonly kind: 'none'; readonly why: NoMergeBase }

/** Where what is checked out (or `head`) has left `ref`: a branch, a tag, a commit, `HEAD~3`. */
export async function findMergeBase(folder: string, ref: string, head = 'HEAD'): Promise<MergeBase> {
  const [theirs, ours] = [await commitOf(folder, ref), await commitOf(folder, head)]
  if (theirs === null || ours === null) return { kind: 'none', why: await whyMissing(folder) }
  const found = await runGit(folder, ['merge-base', '--end-of-options', theirs, ours])
  if (found.kind === 'done') return { kind: 'found', commit: found.stdout.toString('latin1').trim() }
  return { kind: 'none', why: (await isShallow(folder)) ? 'shallow' : 'unrelated' }
}

async function commitOf(folder: string, ref: string): Promise<string | null> {
  const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return found.kind === 'failed' ? null : found.stdout.toString('latin1').trim()
}

async function whyMissing(folder: string): Promise<NoMergeBase> {
  const inside = await runGit(folder, ['rev-parse', '--git-dir'])
  if (inside.kind === 'failed') return 'no-repository'
  return (await isShallow(folder)) ? 'shallow' : 'no-commit'
}

async function isShallow(folder: string): Promise<boolean> {
  const answer = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  return answer.kind === 'done' && answer.stdout.toString('latin1').trim() === 'true'
}
