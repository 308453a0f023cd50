import { dirname, relative, resolve, sep } from 'node:path'
import { openBaseFiles } from '../adapters/base-files.js'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import type { PullRequest } from '../adapters/event-payload.js'
import { locateInRepository } from '../adapters/repository-path.js'
import { readBaseline } from '../config/find-baseline.js'
import { findPolicy, readPolicy } from '../config/find-policy.js'
import type { PolicySource } from '../config/find-policy.js'
import { HostRefusal, UsageError } from '../model/failure.js'
import { DEFAULT_POLICY } from '../model/policy.js'
import type { Policy } from '../model/policy.js'
import type { Baseline } from '../model/suppression.js'
import type { CodeHost } from '../ports/code-host.js'

/** Where the policy may be: a file that an input names, else one of the known places of the analysed root. */
export interface PolicyPlace {
  /** The analysed root, absolute. */
  readonly folder: string
  /** As the input says it, relative to the working directory; null when it does not. */
  readonly configPath: string | null
  readonly workingDirectory: string
}

/** What one side of a pull request says of findings. */
export interface Rulings {
  readonly policy: Policy
  /** The findings that are accepted; null where there is no such file. */
  readonly baseline: Baseline | null
}

export interface Judging extends Rulings {
  /** On a pull request, what it would have judge once it is merged; else null. */
  readonly own: Rulings | null
  /** False when the policy that should judge could not be had: then no finding may fail the job. */
  readonly certain: boolean
  /** False where the pull request itself may have written the policy. */
  readonly independent: boolean
  /** One line about which policy judges, when it is not the one that everybody expects. */
  readonly notice: string | null
}

/**
 * The policy and the baseline of the checked-out files; on a pull request the base branch's, so that no pull request
 * excuses itself. One that breaks them is told so at once, and one that repairs them is judged by its own.
 * @throws UsageError
 */
export async function chooseJudging(
  place: PolicyPlace,
  pullRequest: PullRequest | null,
  host: CodeHost | null,
): Promise<Judging> {
  const own = await rulingsIn(await checkedOut(place))
  const ownJudge = { ...own, own: null, certain: true, independent: true, notice: null }
  if (pullRequest === null) return ownJudge
  const base = await rulingsOfBase(place, pullRequest, host, own)
  const judged = { own, certain: true, independent: true, notice: null }
  switch (base.kind) {
    case 'broken':
      return { ...ownJudge, independent: false, notice: BROKEN }
    case 'refused':
      return { ...DEFAULTS, ...judged, certain: false, notice: refused(base.refusal) }
    case 'found':
      return { ...base.rulings, ...judged, notice: base.hasPolicy ? null : MISSING }
  }
}

const DEFAULTS: Rulings = { policy: DEFAULT_POLICY, baseline: null }
const BROKEN = 'The base branch’s policy file or baseline cannot be used; those of this pull request judge instead.'
const MISSING = 'The base branch does not have the policy file yet; the defaults judge this pull request.'
const refused = ({ status }: HostRefusal): string =>
  `The base branch’s policy could not be read (${status === 0 ? 'not at hand' : `HTTP ${status}`}); ` +
  'the defaults judge, and no finding fails the job.'

/** Where to look on one side. */
interface RulingFiles {
  /** The files of the analysed root. */
  readonly inRoot: PolicySource
  /** The policy file that was named, if one was. */
  readonly named: { readonly files: PolicySource; readonly path: string } | null
}

async function rulingsIn({ inRoot, named }: RulingFiles): Promise<Rulings> {
  const policy = named === null ? await findPolicy(inRoot) : await readPolicy(named.files, named.path)
  return { policy, baseline: await readBaseline(inRoot, policy.baseline) }
}

async function checkedOut({ folder, configPath, workingDirectory }: PolicyPlace): Promise<RulingFiles> {
  const inRoot = openDiskWorkspace(folder)
  if (configPath === null) return { inRoot, named: null }
  const file = resolve(workingDirectory, configPath)
  const inside = await pathInRepository(file, workingDirectory)
  const top = inside?.top ?? dirname(file)
  return { inRoot, named: { files: openDiskWorkspace(top), path: inside?.path ?? relative(top, file) } }
}

type BaseRulings =
  /** `hasPolicy` is false where the file that was named is not there yet: the defaults judge. */
  | { readonly kind: 'found'; readonly rulings: Rulings; readonly hasPolicy: boolean }
  | { readonly kind: 'broken' }
  | { readonly kind: 'refused'; readonly refusal: HostRefusal }

async function rulingsOfBase(
  { folder, configPath, workingDirectory }: PolicyPlace,
  { baseSha }: PullRequest,
  host: CodeHost | null,
  own: Rulings,
): Promise<BaseRulings> {
  const place = await locateInRepository(folder)
  if (place === null) return { kind: 'refused', refusal: new HostRefusal('the checkout is no git repository', 0) }
  const base = await openBaseFiles(place.top, baseSha, host)
  const inRoot = below(place.prefix, base)
  const judgedBy = async (policy: Policy): Promise<Rulings> => ({
    policy,
    baseline: await readBaseline(inRoot, policy.baseline),
  })
  try {
    if (configPath === null)
      return { kind: 'found', rulings: await rulingsIn({ inRoot, named: null }), hasPolicy: true }
    const named = await pathInRepository(resolve(workingDirectory, configPath), folder)
    // No pull request can change a file outside the repository.
    if (named === null) return { kind: 'found', rulings: await judgedBy(own.policy), hasPolicy: true }
    const hasPolicy = (await base.size(named.path)) !== null
    const policy = hasPolicy ? await readPolicy(base, named.path) : DEFAULT_POLICY
    return { kind: 'found', rulings: await judgedBy(policy), hasPolicy }
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
