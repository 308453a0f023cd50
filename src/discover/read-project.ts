import type { Workspace } from '../ports/workspace.js'
import { isSourceFile } from './candidates.js'
import type { Project } from './module-resolution.js'
import { readPackages } from './packages.js'
import { createTsconfigReader } from './tsconfig-chain.js'
import { readPathAliases } from './tsconfig-paths.js'

/** What the configuration files of the repository say about finding modules. `listed` is sorted. */
export async function readProject(workspace: Workspace, listed: readonly string[], mark: string): Promise<Project> {
  const packages = await readPackages(workspace, listed)
  const findPackage = (from: string, name: string) => packages.find(from, name)?.folder ?? null
  const aliases = await readPathAliases(listed, createTsconfigReader(workspace, new Set(listed), findPackage))
  // Files that are excluded or unreadable take part: an import of one means it, not the next best of that name.
  return { sources: new Set(listed.filter(isSourceFile)), aliases, packages, mark }
}
