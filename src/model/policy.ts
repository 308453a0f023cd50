import type { FailOn, RuleLevel } from './severity.js'

/** The contract whose rules judge: what the framework documents, or what a released version really does. */
export type ContractName = 'documented' | 'component-0.0.2' | 'component-0.0.2-unshared' | 'component-2'

/** The team's policy, every key filled in (docs/policy.md). */
export interface Policy {
  /** Null: nobody has said; `documented` judges. */
  readonly contract: ContractName | null
  /** Globs of files to read; empty means all. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly boundaries: {
    /** Tag names whose different values keep components apart. */
    readonly tags: readonly string[]
    /** Path globs: components in files that match different globs (or one does and the other does not) stay apart. */
    readonly paths: readonly string[]
  }
  /** Path globs or component ids that never join a group. */
  readonly isolate: readonly string[]
  readonly maxComponentsPerBackend: number
  /** What is deployed together, by the team's name of it: globs of templates, parameter files and stack code. */
  readonly applications: Readonly<Record<string, PolicyApplication>>
  /** Whether resources of different size may share at the higher one. */
  readonly allowSkuUpgrades: boolean
  readonly failOn: FailOn | null
  /** The file of accepted findings, relative to the analysed root. */
  readonly baseline: string
  readonly suppressions: {
    /** The most days that a comment may hold, which then must say until when, or a baseline entry. Null: no limit. */
    readonly maxAgeDays: number | null
  }
  readonly pricing: { readonly region: string; readonly currency: 'USD' }
}

export interface PolicyApplication {
  readonly templates: readonly string[]
  readonly parameters: readonly string[]
  readonly code: readonly string[]
}

export const DEFAULT_POLICY: Policy = {
  contract: null,
  include: [],
  exclude: [],
  rules: {},
  boundaries: { tags: [], paths: [] },
  isolate: [],
  maxComponentsPerBackend: 20,
  applications: {},
  allowSkuUpgrades: false,
  failOn: null,
  baseline: '.github/backend-advisor-baseline.txt',
  suppressions: { maxAgeDays: null },
  pricing: { region: 'eastus', currency: 'USD' },
}
