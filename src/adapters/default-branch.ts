import type { DefaultBranch } from '../model/set-up.js'
import { runGit } from './git-process.js'

/** The default branch of the repository that a folder lies in, as far as git here knows. */
export async function findDefaultBranch(folder: string): Promise<DefaultBranch> {
  const origin = await symbolicRef(folder, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/')
  if (origin !== null) return { name: origin, source: 'origin' }
  const checkedOut = await symbolicRef(folder, 'HEAD', 'refs/heads/')
  if (checkedOut !== null) return { name: checkedOut, source: 'checked-out' }
  return { name: 'main', source: 'assumed' }
}

/** What the reference leads to, without what it begins with; null when it leads nowhere, or elsewhere. */
async function symbolicRef(folder: string, reference: string, prefix: string): Promise<string | null> {
  const answer = await runGit(folder, ['symbolic-ref', '--quiet', reference])
  if (answer.kind === 'failed') return null
  const target = answer.stdout.toString('utf8').replace(/\n$/, '')
  return target.startsWith(prefix) && target.length > prefix.length ? target.slice(prefix.length) : null
}
