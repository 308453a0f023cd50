import ts from 'typescript'
import type { ComponentDeclaration } from '../model/component.js'
import { byPosition, byText } from '../model/order.js'
import type { Plan, PlannedGroup } from '../model/plan.js'
import type { ContractName } from '../model/policy.js'
import type { Reason, RewriteRefusalCode } from '../model/reason.js'
import type { SyntaxTree } from '../syntax/tree.js'
import type { Footprints } from './footprints.js'
import { placeOf, sourceOf } from './group-source.js'
import { joinExisting } from './joined-backend.js'
import { leftoversOf } from './leftovers.js'
import { type LocatedMember, isOneList, sitesOf, standingOf } from './locate.js'
import { placeBackend } from './placement.js'
import { referencesTo } from './references.js'
import { type Rewriting, fateOf } from './rewriting.js'
import type { Misplaced, Site } from './site.js'
import type { Settled } from './window.js'

type Located = readonly LocatedMember[]

interface Setting {
  readonly plan: Plan
  readonly footprints: Footprints
  readonly contract: ContractName
  /** Of the groups that were examined before. */
  readonly settled: Settled
  /** The sources of the groups that a statement has members of. */
  readonly claims: ReadonlyMap<ts.Statement, ReadonlySet<string>>
}

interface Names {
  /** One for each member, in the group's order. */
  readonly keys: readonly string[]
  readonly backend: string
}

export interface Refused {
  readonly reasons: readonly Reason[]
}

/** What writing the group needs, or every reason that stands against it. */
export function examineGroup(
  group: PlannedGroup,
  located: Located,
  names: Names,
  setting: Setting,
): Rewriting | Refused {
  const { plan, footprints, contract } = setting
  if (contract !== 'documented') {
    return { reasons: [refuseAll('contract-forbids', group.members, contract)] }
  }
  const bySource = located.flatMap(({ component, result }) =>
    'problem' in result ? [refuseMisplaced(result, component, footprints.tree)] : [],
  )
  const shared = group.members.filter((member) => !isWhole(member, group, plan))
  const reasons = [
    ...bySource,
    ...shared.map((member) => refuse('props-not-movable', member, 'instances', [member.instances])),
    ...generatedFiles(located, footprints.tree),
  ]
  if (reasons.length > 0) return { reasons }
  const sites = sitesOf(located.map(({ result }) => result))
  if (!isOneList(sites)) {
    return { reasons: [refuseAll('props-not-movable', group.members, 'statements')] }
  }
  return examineSites(group, sites, names, setting)
}

function examineSites(
  group: PlannedGroup,
  sites: readonly Site[],
  names: Names,
  setting: Setting,
): Rewriting | Refused {
  const { footprints, settled } = setting
  const { tree } = footprints
  const references = new Map(sites.map((site) => [site, referencesTo(site, tree)]))
  const unclassified = sites.flatMap((site) =>
    references
      .get(site)!
      .filter(({ kind }) => kind === 'unclassified')
      .map(({ node }) => refuseAt('unclassified-reference', site.component, null, node, tree)),
  )
  const contested = sites.filter((site) => isContested(site, sites, setting))
  const reasons = [
    ...unclassified,
    ...contested.map((site) => refuse('props-not-movable', site.component, 'declarators', [])),
  ]
  if (reasons.length > 0) return { reasons }
  const keys = new Map(sites.map((site, index) => [site, names.keys[index]!]))
  const fates = new Map(sites.map(({ statement }) => [statement, fateOf(statement, { sites, references })]))
  const found = { group, sites, references, fates, keys, backend: names.backend }
  if (group.joins !== null) {
    const joined = joinExisting(group.joins, sites, fates, settled, footprints)
    if ('to' in joined) return { ...found, from: joined.from, index: joined.to }
    const { site, path, at } = joined
    return { reasons: [refuseAt('existing-backend-not-editable', site.component, path, at, tree)] }
  }
  const placement = placeBackend(sites, fates, settled, footprints)
  if (placement.kind === 'found') return { ...found, from: placement.index, index: placement.index }
  const { code, site, path, at } = placement
  return { reasons: [refuseAt(code, site.component, path, at, tree)] }
}

/** One statement is taken apart for one group, not for two. */
function isContested({ statement }: Site, sites: readonly Site[], { plan, claims, footprints }: Setting): boolean {
  if (claims.get(statement)!.size > 1) return true
  const { file } = footprints.tree.spanOf(statement)
  return leftoversOf(statement, sites).some(({ pos, end }) =>
    plan.groups.some(({ members }) =>
      members.some(({ span }) => span.file === file && span.start >= pos && span.end <= end),
    ),
  )
}

/**
 * One declaration that several calls run through is several components. Rewriting it rewrites them all, which is right
 * only when every one of them is grouped with the same others.
 */
function isWhole(member: ComponentDeclaration, group: PlannedGroup, plan: Plan): boolean {
  if (member.instances === 1) return true
  const twins = plan.groups.filter(({ members }) => members.some((each) => placeOf(each) === placeOf(member)))
  return twins.length === member.instances && twins.every((twin) => sourceOf(twin) === sourceOf(group))
}

/** Where members are created, and where factories of theirs are called. */
function generatedFiles(located: Located, tree: SyntaxTree): Reason[] {
  const filesOf = (member: LocatedMember): string[] => [member.component.at.file, standingOf(member, tree).file]
  const paths = [...new Set(located.flatMap(filesOf))]
  return paths
    .filter((path) => tree.isGenerated(path) || saysGenerated(tree.file(path)!.text))
    .map((path) =>
      refuseAll(
        'generated-file',
        located.filter((member) => filesOf(member).includes(path)).map(({ component }) => component),
        null,
      ),
    )
}

/** Said in the comments at the top of the file: `@generated`, or "Code generated by … DO NOT EDIT". */
const saysGenerated = (text: string): boolean =>
  (ts.getLeadingCommentRanges(text, 0) ?? []).some(({ pos, end }) =>
    /@generated\b|\bDO NOT EDIT\b/.test(text.slice(pos, end)),
  )

const refuse = (
  code: RewriteRefusalCode,
  { id, at }: ComponentDeclaration,
  path: string | null,
  values: Reason['values'],
): Reason => ({ code, with: [id], path, values, at: [at] })

function refuseMisplaced({ problem, hindered }: Misplaced, component: ComponentDeclaration, tree: SyntaxTree): Reason {
  if (hindered === undefined) return refuse(problem, component, null, [])
  return refuseAt(problem, component, `factory-${hindered.obstacle}`, hindered.at, tree)
}

function refuseAll(code: RewriteRefusalCode, members: readonly ComponentDeclaration[], path: string | null): Reason {
  const sorted = members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at))
  return { code, with: sorted.map(({ id }) => id), path, values: [], at: sorted.map(({ at }) => at) }
}

function refuseAt(
  code: RewriteRefusalCode,
  component: ComponentDeclaration,
  path: string | null,
  at: ts.Node,
  tree: SyntaxTree,
): Reason {
  return { code, with: [component.id], path, values: [], at: [tree.positionOf(at)] }
}
