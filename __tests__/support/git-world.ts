import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Text by path; null takes the file away. */
export type Files = Readonly<Record<string, string | null>>

/** Every commit here has the same author and time, so that its id depends on its content alone. */
const SIGNATURE = { name: 'Ada Byron', email: 'ada@example.org', date: '2026-03-01T12:00:00Z' }

const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: SIGNATURE.name,
  GIT_AUTHOR_EMAIL: SIGNATURE.email,
  GIT_AUTHOR_DATE: SIGNATURE.date,
  GIT_COMMITTER_NAME: SIGNATURE.name,
  GIT_COMMITTER_EMAIL: SIGNATURE.email,
  GIT_COMMITTER_DATE: SIGNATURE.date,
}

export const git = (folder: string, ...parameters: readonly string[]): string =>
  gitBytes(folder, ...parameters)
    .toString('utf8')
    .trimEnd()

export const gitBytes = (folder: string, ...parameters: readonly string[]): Buffer =>
  execFileSync('git', parameters, { cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] })

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (text === null) rmSync(file)
    else writeFileSync(file, text)
  }
}

export interface PullRequestWorld {
  /** The repository with its whole history. */
  readonly origin: string
  /** The branch's tip when the pull request was opened: what the event calls its base. */
  readonly base: string
  readonly head: string
  /** What GitHub calls refs/pull/<number>/merge. */
  readonly merge: string
}

export interface WorldSeed {
  readonly base: Files
  readonly head: Files
  /** What happened on the base branch since the pull request began. */
  readonly meanwhile?: Files
}

/** A repository with a pull request whose merge commit differs from its head. */
export function createWorld(folder: string, seed: WorldSeed): PullRequestWorld {
  const origin = join(folder, 'origin')
  mkdirSync(origin, { recursive: true })
  git(origin, 'init', '--quiet', '--initial-branch=main')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const start = commit(origin, seed.base, 'Open the shop')
  git(origin, 'checkout', '--quiet', '-b', BRANCH)
  const head = commit(origin, seed.head, 'Add reviews')
  git(origin, 'checkout', '--quiet', 'main')
  const base = seed.meanwhile === undefined ? start : commit(origin, seed.meanwhile, 'Meanwhile')
  return { origin, base, head, merge: merge(origin, head) }
}

export const BRANCH = 'reviews'

/** Another commit on the pull request's branch. */
export function pushMore(world: PullRequestWorld, files: Files): PullRequestWorld {
  git(world.origin, 'checkout', '--quiet', '--detach', world.head)
  const head = commit(world.origin, files, 'More reviews')
  git(world.origin, 'checkout', '--quiet', 'main')
  return { ...world, head, merge: merge(world.origin, head) }
}

/** Another commit on the base branch. */
export function pushToBase(world: PullRequestWorld, files: Files, message = 'More'): PullRequestWorld {
  const base = commit(world.origin, files, message)
  return { ...world, base, merge: merge(world.origin, world.head) }
}

function merge(origin: string, head: string): string {
  git(origin, 'checkout', '--quiet', '--detach', 'main')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  const merged = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/1/merge', merged)
  git(origin, 'checkout', '--quiet', 'main')
  return merged
}

export function commit(folder: string, files: Files, message: string): string {
  writeFiles(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** What actions/checkout leaves behind: one commit without its history, or (depth 0) with all of it. */
export function checkOut(world: PullRequestWorld, revision: string, depth: 0 | 1): string {
  const folder = temporaryFolder('checkout')
  git(folder, 'init', '--quiet', '--initial-branch=main')
  const limit = depth === 0 ? [] : [`--depth=${depth}`]
  const wanted = depth === 0 ? ['+refs/*:refs/remotes/origin/*', revision] : [revision]
  git(folder, 'fetch', '--quiet', '--no-tags', ...limit, `file://${world.origin}`, ...wanted)
  git(folder, 'checkout', '--quiet', '--detach', revision)
  return folder
}

const created: string[] = []

export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `backend-advisor-${name}-`))
  created.push(folder)
  return folder
}

export function removeTemporaryFolders(): void {
  for (const folder of created.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export { SIGNATURE }
