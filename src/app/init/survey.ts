import { findPolicy } from '../../config/find-policy.js'
import { discoverTemplates } from '../../discover/templates/discover-templates.js'
import type { StackCode } from '../../model/component.js'
import { UsageError } from '../../model/failure.js'
import { DEFAULT_POLICY } from '../../model/policy.js'
import type { Policy } from '../../model/policy.js'
import type { DefaultBranch, Survey } from '../../model/set-up.js'
import type { Application } from '../../model/template.js'
import type { TemplateFiles } from '../../model/template-files.js'
import type { TypeFiles } from '../../model/type-files.js'
import type { Journal } from '../../ports/journal.js'
import type { Workspace } from '../../ports/workspace.js'
import { readStackCode } from '../read-stack-code.js'
import { findTogether, rootsOf } from './deployed-together.js'
import { findExcludes } from './excludes.js'
import { findInstall } from './install.js'
import { findInstalledContract } from './installed-contract.js'

/** Where to look. */
export interface Grounds {
  /** The analysed folder. */
  readonly root: Workspace
  /** The whole repository; the same where the folder is its top. */
  readonly top: Workspace
  /** From the top to the analysed folder; empty for the top itself. */
  readonly folder: string
  readonly types: TypeFiles
  readonly branch: DefaultBranch
}

/** Reads the repository as `check` would, and tells what matters for setting it up. */
export async function survey(grounds: Grounds, codeScanning: string | null, journal: Journal): Promise<Survey> {
  const { root, top, folder, types, branch } = grounds
  const policy = await usablePolicy(root)
  const { code } = await readStackCode(root, policy, journal)
  journal.progress('Looking for templates')
  const { files } = await discoverTemplates(root, policy)
  const applications = await applicationsIn(files)
  const [listed, everything] = await Promise.all([root.list(), top.list()])
  const roots = rootsOf(applications)
  const excludes = findExcludes([...declaringFiles(code), ...templateFiles(applications)], listed)
  const installed = findInstalledContract(types)
  return {
    folder,
    branch,
    components: code.components.length,
    backends: code.backends.length,
    templates: roots.length,
    ignoredOutputs: ignoredOutputs(files, listed),
    excludes,
    together: findTogether(withoutExcluded(roots, excludes), files?.texts ?? new Map()),
    contract:
      policy.contract !== null
        ? { name: policy.contract, source: 'policy' }
        : installed && { name: installed, source: 'installed' },
    install: findInstall(folder, everything),
    codeScanning,
  }
}

/** One with a mistake is for its owner to repair; it is left as it is, and the defaults do for a first look. */
async function usablePolicy(root: Workspace): Promise<Policy> {
  try {
    return await findPolicy(root)
  } catch (error) {
    if (error instanceof UsageError) return DEFAULT_POLICY
    throw error
  }
}

async function applicationsIn(files: TemplateFiles | null): Promise<readonly Application[]> {
  if (files === null) return []
  // Loaded on demand: most repositories have no template.
  const { parseTemplates } = await import('../../parse/arm/parse.js')
  return parseTemplates(files).templates.applications
}

const declaringFiles = ({ components, backends }: StackCode): readonly string[] =>
  [...components, ...backends].map(({ at }) => at.file)

const templateFiles = (applications: readonly Application[]): readonly string[] =>
  applications.flatMap((each) => (each.isSynthesized ? [] : each.resources.map(({ at }) => at.file)))

function ignoredOutputs(files: TemplateFiles | null, listed: readonly string[]): readonly string[] {
  const known = new Set(listed)
  const isIgnored = (template: string): boolean => !known.has(template)
  return (files?.assemblies ?? [])
    .filter(({ roots, linked }) => [...roots, ...linked].every(isIgnored))
    .map(({ folder }) => folder)
    .filter((folder) => folder !== '')
}

function withoutExcluded(roots: readonly string[], excludes: Survey['excludes']): readonly string[] {
  const excluded = new Set(excludes.flatMap(({ seen }) => seen.map(({ file }) => file)))
  return roots.filter((root) => !excluded.has(root))
}
