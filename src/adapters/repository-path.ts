import { resolve } from 'node:path'
import { runGit } from './git-process.js'

/** Where a folder lies in its repository. */
export interface RepositoryPath {
  /** The repository's top folder, absolute. */
  readonly top: string
  /** From there to the folder: empty, or with a slash at the end. */
  readonly prefix: string
}

/** Null when the folder lies in no repository. */
export async function locateInRepository(folder: string): Promise<RepositoryPath | null> {
  const answer = await runGit(folder, ['rev-parse', '--show-prefix'])
  if (answer.kind === 'failed') return null
  const prefix = answer.stdout.toString('utf8').replace(/\n$/, '')
  const up = prefix.split('/').filter((part) => part !== '')
  return { top: resolve(folder, ...up.map(() => '..')), prefix }
}

/** The commit that is checked out; null when there is none. */
export async function checkedOutCommit(folder: string): Promise<string | null> {
  const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  return answer.kind === 'failed' ? null : answer.stdout.toString('latin1').trim()
}

/** Whether the repository of `folder` holds a file or something in a folder, given by an absolute path: a commit may change it. */
export async function isTracked(folder: string, path: string): Promise<boolean> {
  const listing = await runGit(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', path])
  return listing.kind === 'done' && listing.stdout.length > 0
}
