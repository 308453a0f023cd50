import { COMMON_FACETS } from '../../catalog/kinds/facets.js'
import type { Facet, Kind } from '../../catalog/kinds/kind.js'
import { kindOf } from '../../catalog/kinds/kinds.js'
import type { ChildResource, DeploymentPlace, Facets, TemplateResource } from '../../model/template.js'
import { ABSENT } from '../../model/value.js'
import type { Declaration, Loop, Written } from './declaration.js'
import type { ArmValue } from './expression/value.js'
import { findLinks } from './links.js'
import { joinNames, splitName } from './names.js'
import { readPath } from './properties.js'
import { keyOfDeclaration } from './resource-key.js'
import { identityOf, labelOf, toValue } from './values.js'

/** Resources of the kinds that the catalog knows, each with what hangs on it. */
export function describeResources(declarations: readonly Declaration[]): readonly TemplateResource[] {
  const known = declarations.flatMap((declaration) => {
    const kind = kindOf(declaration.type)
    return kind === null ? [] : [{ declaration, kind }]
  })
  const links = findLinks(declarations)
  const groups = groupChildren(declarations)
  const children = new Map<string | null, readonly ChildResource[]>()
  const childrenAt = (declaration: Declaration, kind: Kind): readonly ChildResource[] => {
    const key = parentKey(declaration.type, declaration.name)
    const found = children.get(key) ?? childrenOf(declaration, kind, key === null ? [] : (groups.get(key) ?? []))
    children.set(key, found)
    return found
  }
  return known.map(({ declaration, kind }) => ({
    ...describe(declaration, kind),
    children: childrenAt(declaration, kind),
    links: links.get(declaration) ?? [],
  }))
}

function describe(declaration: Declaration, kind: Kind): Omit<TemplateResource, 'children' | 'links'> {
  const { node, file, pointer, name, nameText, conditions, loop, place } = declaration
  const at = file.placeOf(node.start)
  return {
    key: keyOfDeclaration(declaration),
    type: kind.type,
    name: toValue(name, at),
    label: labelOf(name, nameText),
    at,
    pointer,
    place: describePlace(place, at),
    conditions: conditions.map(describeWritten),
    copy: describeLoops(loop),
    facets: readFacets(declaration, { ...COMMON_FACETS, ...kind.facets }),
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

function describeWritten({ value, start, file }: Written): TemplateResource['conditions'][number] {
  const at = file.placeOf(start)
  return { value: toValue(value, at), at }
}

function readFacets({ node, scope, file, loop }: Declaration, facets: Readonly<Record<string, Facet>>): Facets {
  return scope.within(loop, () =>
    Object.fromEntries(
      Object.entries(facets).map(([name, { path, also = [], normalise }]) => {
        const read = firstWritten(
          [path, ...also].map((each) => readPath(node, each, scope)),
          node.start,
        )
        const at = file.placeOf(read.start)
        const value = toValue(read.value, at)
        return [name, { value: normalise === undefined ? value : normalise(value), at }]
      }),
    ),
  )
}

function firstWritten(
  reads: readonly { readonly value: ArmValue; readonly start: number | null }[],
  otherwise: number,
): { readonly value: ArmValue; readonly start: number } {
  const written = reads.find(({ value }) => !isNothing(value)) ?? reads[0]!
  return { value: written.value, start: written.start ?? otherwise }
}

const isNothing = (value: ArmValue): boolean =>
  (value.kind === 'unknown' && value.why === 'missing') || (value.kind === 'known' && value.value === null)

/** Declarations by the identity of the names of those they may belong to. */
type ByParent = ReadonlyMap<string, readonly Declaration[]>

function groupChildren(declarations: readonly Declaration[]): ByParent {
  const groups = new Map<string, Declaration[]>()
  for (const declaration of declarations) {
    const types = declaration.type.split('/')
    // Namespace and type, and a segment for each further one: shorter ones are nobody's children.
    if (types.length < 3 || types.includes('providers')) continue
    const [root] = splitName(declaration.name)
    const key = root === undefined ? null : parentKey(types.slice(0, 2).join('/'), root)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [declaration])
    else group.push(declaration)
  }
  return groups
}

function parentKey(type: string, name: ArmValue): string | null {
  const identity = identityOf(name)
  return identity === null ? null : `${type}|${identity.toLowerCase()}`
}

function childrenOf({ type }: Declaration, kind: Kind, found: readonly Declaration[]): readonly ChildResource[] {
  return found.flatMap((child) => {
    const relative = child.type.slice(type.length + 1)
    const facets = kind.children?.[relative]
    if (facets === undefined) return []
    const [, ...rest] = splitName(child.name)
    const at = child.file.placeOf(child.node.start)
    const own = rest.reduce<ArmValue | null>((whole, part) => (whole === null ? part : joinNames(whole, part)), null)
    return [{ type: relative, name: own === null ? ABSENT : toValue(own, at), facets: readFacets(child, facets) }]
  })
}
