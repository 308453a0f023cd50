import type { ContractName } from './policy.js'

/** What a look at a repository tells for setting Backend Advisor up there. Names are as the repository writes them. */
export interface Survey {
  /** From the repository's top to the analysed folder, with forward slashes; empty for the top itself. */
  readonly folder: string
  readonly branch: DefaultBranch
  /** Declared components, and existing `defineBackend` calls. */
  readonly components: number
  readonly backends: number
  /** Templates that are deployed by themselves and hold a resource that can be compared. */
  readonly templates: number
  /** Output of a synthesis that is here and that git ignores, so that no checkout has it: folders in the analysed one. */
  readonly ignoredOutputs: readonly string[]
  readonly excludes: readonly Exclude[]
  readonly together: readonly TemplateFolder[]
  /** The contract that the policy names or that is recognised in what is installed; null when neither says. */
  readonly contract: { readonly name: ContractName; readonly source: 'policy' | 'installed' } | null
  readonly install: Install | null
  /** The first workflow that uploads to code scanning, from the top; null when none does. */
  readonly codeScanning: string | null
}

export interface DefaultBranch {
  readonly name: string
  /** `origin`: its HEAD says so; `checked-out`: the branch one is on; `assumed`: nothing says. */
  readonly source: 'origin' | 'checked-out' | 'assumed'
}

/** Files that are better not read, and the ones seen that say so. */
export interface Exclude {
  readonly glob: string
  readonly why: 'tests' | 'compiled'
  /** In order; never empty. Compiled files come with what they were compiled from. */
  readonly seen: readonly { readonly file: string; readonly from: string | null }[]
}

/** Templates of one folder of which none links to another. */
export interface TemplateFolder {
  /** Empty for the analysed folder itself. */
  readonly folder: string
  /** As globs that match one path each. */
  readonly templates: readonly string[]
  readonly parameters: readonly string[]
}

export interface Install {
  readonly tool: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** From the repository's top. */
  readonly folder: string
}

export const SET_UP_KINDS = ['policy', 'check', 'audit', 'fix'] as const
export type SetUpKind = (typeof SET_UP_KINDS)[number]

/** One file of the set-up. Paths are from the repository's top. */
export type SetUpFile = { readonly kind: SetUpKind; readonly path: string } & (
  | { readonly state: 'new'; readonly text: string }
  | { readonly state: 'there'; readonly use: ActionUse }
  | { readonly state: 'left-out'; readonly why: LeftOut }
)

/** Whether a workflow that is there uses the Action: for the analysed folder, only for others, not at all; or who knows. */
export type ActionUse = 'here' | 'elsewhere' | 'no' | 'unknown'

/** `no-stack-code`: only templates are here; `contract`: the framework does not take what would be written. */
export type LeftOut = 'no-stack-code' | 'contract'

export interface SetUp {
  readonly survey: Survey
  /** In the order of `SET_UP_KINDS`. */
  readonly files: readonly SetUpFile[]
  /** Other workflows that use the Action for the analysed folder. */
  readonly alsoUsing: readonly string[]
}
