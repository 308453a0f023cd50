import { dirname, relative, resolve, sep } from 'node:path'
import { openBaseFiles } from '../adapters/base-files.js'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import type { PullRequest } from '../adapters/event-payload.js'
import { locateInRepository } from '../adapters/repository-path.js'
import { findPolicy, readPolicy } from '../config/find-policy.js'
import type { PolicySource } from '../config/find-policy.js'
import { HostRefusal, UsageError } from '../model/failure.js'
import { DEFAULT_POLICY } from '../model/policy.js'
import type { Policy } from '../model/policy.js'
import type { CodeHost } from '../ports/code-host.js'

/** Where the policy may be: a file that an input names, else one of the known places of the analysed root. */
export interface PolicyPlace {
  /** The analysed root, absolute. */
  readonly folder: string
  /** As the input says it, relative to the working directory; null when it does not. */
  readonly configPath: string | null
  readonly workingDirectory: string
}

export interface Judging {
  readonly policy: Policy
  /** False when the policy that should judge could not be had: then no finding may fail the job. */
  readonly certain: boolean
  /** False where the pull request itself may have written the policy. */
  readonly independent: boolean
  /** One line about which policy judges, when it is not the one that everybody expects. */
  readonly notice: string | null
}

/**
 * The policy of the checked-out files; on a pull request the base branch's, so that no pull request excuses itself.
 * A pull request that breaks the policy is told so at once, and one that repairs a broken policy is judged by its own.
 * @throws UsageError
 */
export async function chooseJudging(
  place: PolicyPlace,
  pullRequest: PullRequest | null,
  host: CodeHost | null,
): Promise<Judging> {
  const own = policyIn(await checkedOut(place))
  if (pullRequest === null) return { policy: await own(), certain: true, independent: true, notice: null }
  const base = await policyOfBase(place, pullRequest, host)
  switch (base.kind) {
    case 'not-in-repository':
      return { policy: await own(), certain: true, independent: true, notice: null }
    case 'broken':
      return { policy: await own(), certain: true, independent: false, notice: BROKEN }
    case 'refused':
      await own()
      return { policy: DEFAULT_POLICY, certain: false, independent: true, notice: refused(base.refusal) }
    case 'missing':
      await own()
      return { policy: DEFAULT_POLICY, certain: true, independent: true, notice: MISSING }
    case 'found':
      await own()
      return { policy: base.policy, certain: true, independent: true, notice: null }
  }
}

const BROKEN = 'The base branch’s policy file cannot be used; the one of this pull request judges instead.'
const MISSING = 'The base branch does not have the policy file yet; the defaults judge this pull request.'
const refused = ({ status }: HostRefusal): string =>
  `The base branch’s policy could not be read (${status === 0 ? 'not at hand' : `HTTP ${status}`}); ` +
  'the defaults judge, and no finding fails the job.'

/** Files to look for a policy in, and the path of the one that was named. */
interface PolicyFiles {
  readonly files: PolicySource
  readonly named: string | null
}

const policyIn =
  ({ files, named }: PolicyFiles) =>
  (): Promise<Policy> =>
    named === null ? findPolicy(files) : readPolicy(files, named)

async function checkedOut({ folder, configPath, workingDirectory }: PolicyPlace): Promise<PolicyFiles> {
  if (configPath === null) return { files: openDiskWorkspace(folder), named: null }
  const file = resolve(workingDirectory, configPath)
  const inside = await pathInRepository(file, workingDirectory)
  const top = inside?.top ?? dirname(file)
  return { files: openDiskWorkspace(top), named: inside?.path ?? relative(top, file) }
}

type BasePolicy =
  | { readonly kind: 'found'; readonly policy: Policy }
  | { readonly kind: 'missing' | 'broken' | 'not-in-repository' }
  | { readonly kind: 'refused'; readonly refusal: HostRefusal }

async function policyOfBase(
  { folder, configPath, workingDirectory }: PolicyPlace,
  { baseSha }: PullRequest,
  host: CodeHost | null,
): Promise<BasePolicy> {
  const named = configPath === null ? null : await pathInRepository(resolve(workingDirectory, configPath), folder)
  if (configPath !== null && named === null) return { kind: 'not-in-repository' }
  const place = await locateInRepository(folder)
  if (place === null) return { kind: 'refused', refusal: new HostRefusal('the checkout is no git repository', 0) }
  const base = await openBaseFiles(place.top, baseSha, host)
  try {
    if (named !== null && (await base.size(named.path)) === null) return { kind: 'missing' }
    const files = named === null ? below(place.prefix, base) : base
    return { kind: 'found', policy: await policyIn({ files, named: named?.path ?? null })() }
  } catch (error) {
    if (error instanceof HostRefusal) return { kind: 'refused', refusal: error }
    if (error instanceof UsageError) return { kind: 'broken' }
    throw error
  } finally {
    await base.close()
  }
}

const below = (prefix: string, files: PolicySource): PolicySource => ({
  size: (path) => files.size(prefix + path),
  read: (path) => files.read(prefix + path),
})

/** Null for a file outside the repository of the folder: no pull request can change that one. */
async function pathInRepository(file: string, folder: string): Promise<{ top: string; path: string } | null> {
  const place = await locateInRepository(folder)
  if (place === null) return null
  const path = relative(place.top, file).replaceAll(sep, '/')
  return path === '' || path.startsWith('../') ? null : { top: place.top, path }
}
