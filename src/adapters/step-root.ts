import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/failure.js'

/** The folder that a step works on, and where it lies in the job's workspace. Both without links. */
export interface StepRoot {
  readonly folder: string
  /** With forward slashes; empty for the workspace itself. */
  readonly label: string
}

/**
 * A folder named by the inputs, one part after the other. It must exist and stay inside the workspace, links
 * resolved: the repository that is checked out there may hold links that point anywhere.
 * @throws UsageError
 */
export function findStepRoot(workspace: string, parts: readonly NamedPath[]): StepRoot {
  if (!existsSync(workspace) || readdirSync(workspace).length === 0) {
    throw new UsageError('the workspace is empty: run actions/checkout in a step before this one')
  }
  const top = realpathSync(workspace)
  let folder = top
  for (const { input, path } of parts) {
    folder = resolveFolder(folder, path, input)
    if (!isInside(folder, top)) throw new UsageError(`input "${input}": the path leaves the workspace`)
  }
  return { folder, label: relative(top, folder).replaceAll(sep, '/') }
}

export interface NamedPath {
  readonly input: string
  readonly path: string
}

export const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

function resolveFolder(from: string, path: string, input: string): string {
  const place = resolve(from, path)
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`input "${input}": there is no such folder`)
  }
  return realpathSync(place)
}
