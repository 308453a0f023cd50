import { COMMON_FACETS } from '../../../catalog/kinds/facets.js'
import type { Facet, Kind } from '../../../catalog/kinds/kind.js'
import { kindOf } from '../../../catalog/kinds/kinds.js'
import { ATTACHED } from '../../../catalog/kinds/links.js'
import type { Position } from '../../../model/position.js'
import type { ChildResource, DeploymentPlace, Facets, Link, TemplateResource } from '../../../model/template.js'
import { ABSENT, type Property, type Value } from '../../../model/value.js'
import type { Declaration, Loop, Written } from '../deployment/declaration.js'
import { resourceIdOf } from '../expression/resource-id.js'
import type { ArmValue } from '../expression/value.js'
import type { JsonObject } from '../json/node.js'
import { type Lazy, once } from '../deployment/lazy.js'
import { entitiesOf } from './entities.js'
import { findLinks } from './links.js'
import { joinNames, splitName } from '../deployment/names.js'
import { readPath } from './properties.js'
import { keyOfDeclaration } from './resource-key.js'
import type { TemplateScope } from '../deployment/scope.js'
import { identityOf, labelOf, toValue } from '../deployment/values.js'

/** Resources of the kinds that the catalog knows, each with what hangs on it. */
export function describeResources(declarations: readonly Declaration[]): readonly TemplateResource[] {
  const known = declarations.flatMap((declaration) => {
    const kind = kindOf(declaration.type)
    return kind === null ? [] : [{ declaration, kind }]
  })
  const groups = once(() => groupChildren(declarations))
  const surroundings: Surroundings = {
    links: once(() =>
      findLinks(
        declarations,
        known.map(({ declaration }) => declaration),
      ),
    ),
    declared: groups,
    childrenOf: childrenDescriber(groups),
  }
  return known.map(({ declaration, kind }) => new DescribedResource(declaration, kind, surroundings))
}

/** What takes a look at all declarations of the application. */
interface Surroundings {
  readonly links: Lazy<ReadonlyMap<Declaration, readonly Link[]>>
  readonly declared: Lazy<ByParent>
  readonly childrenOf: DescribeChildren
}

/** Most resources are the only one of their kind, and nobody asks for more than that. */
class DescribedResource implements TemplateResource {
  readonly key: string
  readonly type: string
  readonly pointer: string
  private readonly lazyAt = once(() => this.declaration.file.placeOf(this.declaration.node.start))
  private readonly lazyName = once(() => toValue(this.declaration.name(), this.at))
  private readonly lazyConditions = once(() => this.declaration.conditions.flatMap(describeCondition))
  private readonly lazyFacets = once(() => readFacets(this.declaration, { ...COMMON_FACETS, ...this.kind.facets }))
  private readonly lazyChildren = once(() => this.surroundings.childrenOf(this.declaration, this.kind))

  constructor(
    private readonly declaration: Declaration,
    private readonly kind: Kind,
    private readonly surroundings: Surroundings,
  ) {
    this.key = keyOfDeclaration(declaration)
    this.type = kind.type
    this.pointer = declaration.pointer
  }

  get at(): Position {
    return this.lazyAt()
  }

  get root(): string {
    return this.declaration.root
  }

  get name(): Value {
    return this.lazyName()
  }

  get label(): string {
    return labelOf(this.declaration.name(), this.declaration.nameText)
  }

  get place(): DeploymentPlace {
    return describePlace(this.declaration.place, this.at)
  }

  get conditions(): TemplateResource['conditions'] {
    return this.lazyConditions()
  }

  get copy(): TemplateResource['copy'] {
    return describeLoops(this.declaration.loop)
  }

  get facets(): Facets {
    return this.lazyFacets()
  }

  get children(): readonly ChildResource[] {
    return this.lazyChildren()
  }

  get entities(): readonly string[] {
    return entitiesOf(this.declaration, declaredIn(this.declaration, this.surroundings.declared()))
  }

  get links(): readonly Link[] {
    return this.surroundings.links().get(this.declaration) ?? []
  }
}

/** The innermost loop that makes several; where each makes one alone, the innermost of them. */
function describeLoops(loop: Loop | null): TemplateResource['copy'] {
  if (loop === null) return null
  const { value: count, at } = describeWritten(loop.count)
  const isSingle = count.kind === 'known' && count.value === 1
  return (isSingle ? describeLoops(loop.around) : null) ?? { count, at }
}

function describePlace(place: Declaration['place'], at: TemplateResource['at']): DeploymentPlace {
  return { subscription: toValue(place.subscriptionId, at), resourceGroup: toValue(foldCase(place.groupName), at) }
}

/** Azure compares the names of resource groups without case. */
const foldCase = (value: ArmValue): ArmValue =>
  value.kind === 'known' && typeof value.value === 'string' ? { ...value, value: value.value.toLowerCase() } : value

/** `and(…)` as its parts, each a condition of its own. */
function describeCondition(condition: Written): TemplateResource['conditions'] {
  const value = condition.value()
  if (value.kind !== 'symbol' || value.made?.by !== 'and') return [describeWritten(condition)]
  return value.made.of.map((part) => describeWritten({ ...condition, value: () => part }))
}

function describeWritten({ value, start, file }: Written): TemplateResource['conditions'][number] {
  const at = file.placeOf(start)
  return { value: toValue(value(), at), at }
}

/** Each facet is evaluated when somebody asks for it. */
function readFacets(declaration: Declaration, facets: Readonly<Record<string, Facet>>): Facets {
  const read: Record<string, Property> = {}
  for (const [name, facet] of Object.entries(facets)) {
    Object.defineProperty(read, name, { enumerable: true, get: once(() => readFacet(declaration, facet)) })
  }
  return read
}

function readFacet({ node, scope, file, loop }: Declaration, { path, also = [], normalise }: Facet): Property {
  const read = scope.within(loop, () => firstWritten(node, [path, ...also], scope))
  const at = file.placeOf(read.start)
  const value = toValue(read.value, at)
  return { value: normalise === undefined ? value : normalise(value), at }
}

/** The first place that holds something; else what the first one says. */
function firstWritten(
  node: JsonObject,
  paths: readonly string[],
  scope: TemplateScope,
): { readonly value: ArmValue; readonly start: number } {
  let first: ArmValue | null = null
  for (const path of paths) {
    const { value, start } = readPath(node, path, scope)
    if (!isNothing(value)) return { value, start: start ?? node.start }
    first ??= value
  }
  return { value: first!, start: node.start }
}

const isNothing = (value: ArmValue): boolean =>
  (value.kind === 'unknown' && value.why === 'missing') || (value.kind === 'known' && value.value === null)

/** Declarations by the identity of the names of those they may belong to. */
type ByParent = ReadonlyMap<string, readonly Declaration[]>

function groupChildren(declarations: readonly Declaration[]): ByParent {
  const groups = new Map<string, Declaration[]>()
  for (const declaration of declarations) {
    const key = keyOfParent(declaration)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [declaration])
    else group.push(declaration)
  }
  return groups
}

function keyOfParent({ type, name, node, scope, loop }: Declaration): string | null {
  const attached = ATTACHED.find(({ from }) => from === type)
  if (attached !== undefined) {
    const target = resourceIdOf(scope.within(loop, () => readPath(node, attached.path, scope).value))
    return target?.type === attached.to ? parentKey(attached.to, target.names[0]!) : null
  }
  const types = type.split('/')
  const parent = types.slice(0, 2).join('/')
  // Namespace and type, and a segment for each further one: shorter ones are nobody's children.
  if (types.length < 3 || types.includes('providers') || kindOf(parent) === null) return null
  const [root] = splitName(name())
  return root === undefined ? null : parentKey(parent, root)
}

function parentKey(type: string, name: ArmValue): string | null {
  const identity = identityOf(name)
  return identity === null ? null : `${type}|${identity.toLowerCase()}`
}

/** The children of one parent are described once, however often the parent is declared. */
type DescribeChildren = (declaration: Declaration, kind: Kind) => readonly ChildResource[]

function childrenDescriber(groups: Lazy<ByParent>): DescribeChildren {
  const described = new Map<string, readonly ChildResource[]>()
  return (declaration, kind) => {
    const key = parentKey(declaration.type, declaration.name())
    if (key === null) return []
    const before = described.get(key)
    if (before !== undefined) return before
    const children = childrenOf(declaration, kind, groups().get(key) ?? [])
    described.set(key, children)
    return children
  }
}

function declaredIn({ type, name }: Declaration, groups: ByParent): readonly Declaration[] {
  const key = parentKey(type, name())
  return key === null ? [] : (groups.get(key) ?? [])
}

/** One whose condition is false is not there. */
const isPossible = ({ conditions }: Declaration): boolean =>
  !conditions.some(({ value }) => {
    const holds = value()
    return holds.kind === 'known' && holds.value === false
  })

function childrenOf({ type }: Declaration, kind: Kind, found: readonly Declaration[]): readonly ChildResource[] {
  return found.filter(isPossible).flatMap((child) => {
    const relative = child.type.startsWith(`${type}/`) ? child.type.slice(type.length + 1) : child.type
    const facets = kind.children?.[relative]
    if (facets === undefined) return []
    const [, ...rest] = splitName(child.name())
    const at = child.file.placeOf(child.node.start)
    const own = rest.reduce<ArmValue | null>((whole, part) => (whole === null ? part : joinNames(whole, part)), null)
    return [{ type: relative, name: own === null ? ABSENT : toValue(own, at), facets: readFacets(child, facets) }]
  })
}
