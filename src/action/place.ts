import { locateInRepository } from '../adapters/repository-path.js'
import { findStepRoot } from '../adapters/step-root.js'
import type { ActionOptions } from '../config/action-inputs.js'
import { UsageError } from '../model/failure.js'
import type { RunnerEnvironment } from './environment.js'

/** Where a step works. */
export interface Place {
  readonly workingDirectory: string
  /** The analysed root. */
  readonly folder: string
  /** From the workspace to there. */
  readonly label: string
}

/** @throws UsageError */
export function locate({ workspace }: RunnerEnvironment, options: ActionOptions): Place {
  const [path, ...others] = options.paths
  if (path === undefined || others.length > 0) {
    throw new UsageError(`input "paths": this version analyses one path in a step (found ${options.paths.length})`)
  }
  const workingDirectory = { input: 'working-directory', path: options.workingDirectory }
  const { folder, label } = findStepRoot(workspace, [workingDirectory, { input: 'paths', path }])
  return { workingDirectory: findStepRoot(workspace, [workingDirectory]).folder, folder, label }
}

/** Annotations and comments name files as the repository does, which may be checked out below the workspace. */
export async function prefixOf({ folder, label }: Place): Promise<string> {
  const inRepository = await locateInRepository(folder)
  return inRepository?.prefix ?? (label === '' ? '' : `${label}/`)
}

/** Address of the analysed folder at a commit; null where there is none. */
export function linkBaseOf(
  { serverUrl, repository }: RunnerEnvironment,
  commit: string | null,
  prefix: string,
): string | null {
  if (repository === null || commit === null) return null
  const folder = prefix.split('/').map(encodeURIComponent).join('/')
  return `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}/${folder}`
}
