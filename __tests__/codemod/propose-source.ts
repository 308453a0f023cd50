import { proposeRewrites, type Proposal } from '../../src/codemod/propose.js'
import { rewriteGroups } from '../../src/codemod/rewrite.js'
import { byPosition } from '../../src/model/order.js'
import type { PlannedGroup } from '../../src/model/plan.js'
import { DEFAULT_POLICY, type ContractName } from '../../src/model/policy.js'
import { frameworkDeclarations } from '../../src/parse/typescript/framework-modules.js'
import { parseStackCode } from '../../src/parse/typescript/parse.js'
import { planSharing } from '../../src/plan/plan.js'
import { applyEdits } from '../../src/syntax/edit.js'
import { openSyntaxTree } from '../../src/syntax/tree.js'
import { sourceFiles } from '../support/parse-files.js'

export interface Proposed extends Proposal {
  readonly group: PlannedGroup
}

/** The proposals for a small repository, in the order in which the groups stand there. */
export function proposeFor(
  files: string | Readonly<Record<string, string>>,
  contract: ContractName = 'documented',
): readonly Proposed[] {
  const tree = openSyntaxTree(
    sourceFiles(typeof files === 'string' ? { 'src/main.ts': files } : files),
    frameworkDeclarations,
  )
  const plan = planSharing(parseStackCode(tree).code, DEFAULT_POLICY)
  const proposals = proposeRewrites(plan, tree, contract)
  const first = (group: PlannedGroup) => group.members.map(({ at }) => at).toSorted(byPosition)[0]!
  return plan.groups
    .toSorted((a, b) => byPosition(first(a), first(b)))
    .map((group) => ({ group, ...proposals.get(group)! }))
}

/** The file as the rewrite leaves it. */
export const rewritten = (source: string): string => rewrittenFiles({ 'src/main.ts': source }).get('src/main.ts')!

/** The files that the rewrite changes, as it leaves them. */
export function rewrittenFiles(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const tree = openSyntaxTree(sourceFiles(files), frameworkDeclarations)
  const plan = planSharing(parseStackCode(tree).code, DEFAULT_POLICY)
  const rewritings = [...proposeRewrites(plan, tree, 'documented').values()].flatMap(({ rewriting }) => rewriting ?? [])
  return applyEdits(new Map(Object.entries(files)), rewriteGroups(rewritings, tree))
}

/** `ready`, or the code of the first reason with the text of the line it points at. */
export function outcomeOf(files: string | Readonly<Record<string, string>>): string {
  const [first, ...others] = proposeFor(files)
  if (first === undefined || others.length > 0) return `${others.length + (first === undefined ? 0 : 1)} groups`
  if (first.rewrite.kind === 'ready') return 'ready'
  const [reason] = first.rewrite.reasons
  const [at] = reason!.at
  const text = typeof files === 'string' ? files : files[at!.file]!
  return `${reason!.code}: ${text.split('\n')[at!.line - 1]!.trim()}`
}

/** Everything a shop's main file starts with. */
export const SHOP = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const stack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
`

/** `new CrudApi(stack, 'UserApi', { entityName: 'User', … })` */
export const crudApi = (entity: string, props = '', scope = 'stack'): string =>
  `new CrudApi(${scope}, '${entity}Api', { entityName: '${entity}', schema: { id: 'string' }${props === '' ? '' : `, ${props}`} })`

export const USER = `const userApi = ${crudApi('User')}`
export const PRODUCT = `const productApi = ${crudApi('Product')}`
