import ts from 'typescript'
import { isConstructCreation } from './callee.js'
import { type Footprint, uniteFootprints } from './footprint.js'
import type { Footprints } from './footprints.js'
import type { Site } from './site.js'
import { FOREIGN, OUTSIDE, type State, THIS, fieldState, meaningOf } from './state.js'

/** What of a member's creation depends on when it happens. */
export interface Creation {
  readonly site: Site
  readonly scope: Footprint
  /** Its class, id and props being evaluated. */
  readonly args: Footprint
  /** What the props still look at when the member is created: objects that others have too, and code. */
  readonly given: ReadonlySet<State>
  /** Whether code that has this can look at what the scope holds, and so see whether the member exists. */
  readonly leadsToScope: (state: State) => boolean
  /** What it is put into. */
  readonly holder: State | null
}

export function creationOf(site: Site, footprints: Footprints): Creation {
  const { scope, factory } = site
  const own = (site.node.arguments ?? []).filter((argument) => argument !== scope)
  const parts = factory === null ? [site.node.expression, ...own] : [site.node]
  return {
    site,
    scope: uniteFootprints(scope === undefined ? [] : [footprints.of(scope)]),
    args: uniteFootprints(parts.map((part) => footprints.of(part))),
    given: new Set([...own, ...handedOn(site)].flatMap((argument) => [...givenWith(argument, footprints)])),
    leadsToScope: scope === undefined ? () => false : wayToScope(scope, site, footprints),
    holder: holderOf(site),
  }
}

/** What a factory gives the member besides what it was given itself. */
function handedOn({ factory, scope }: Site): readonly ts.Expression[] {
  if (factory === null) return []
  return [...factory.creation.arguments!.slice(1), ...(factory.usesScope ? [scope!] : [])]
}

/** A number or text is handed over as it is; code that is handed over reads it later. */
function givenWith(argument: ts.Expression, footprints: Footprints): readonly State[] {
  const { reads } = footprints.ofGiven(argument)
  if (holdsCode(argument, footprints)) return [...reads]
  return [...reads].filter((state) => typeof state === 'string' || !footprints.held.isCopied(state))
}

function holdsCode(node: ts.Node, footprints: Footprints): boolean {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return true
  if (ts.isIdentifier(node) && !(ts.isCallExpression(node.parent) && node.parent.expression === node)) {
    const meaning = meaningOf(node, footprints.tree)
    if (typeof meaning !== 'string' && footprints.held.isCode(meaning)) return true
  }
  return ts.forEachChild(node, (child) => holdsCode(child, footprints) || undefined) ?? false
}

function holderOf({ holder }: Site): State | null {
  if (holder.kind === 'nothing') return null
  return holder.kind === 'field' ? fieldState(holder.name.text) : (holder.name.parent as ts.VariableDeclaration)
}

/** Whether a member could be created after a statement instead of before it, or the other way round. */
export function canCross(creation: Creation, passed: Footprint): boolean {
  if (passed.leaves || creation.args.leaves) return false
  if (touchesHolder(creation, passed) || seesCreation(creation, passed)) return false
  // Output and unseen code keep their order.
  if (creation.args.acts && passed.acts) return false
  if (creation.args.peeks.size > 0 && passed.runs) return false
  return (
    !meet(creation.args.writes, passed.reads) &&
    !meet(creation.args.reads, passed.writes) &&
    !changesGiven(creation, passed)
  )
}

/**
 * Whether a member could be created after the arguments of a later one are evaluated: in a backend all arguments come
 * first.
 */
export const canFollow = (creation: Creation, later: Footprint): boolean =>
  !later.leaves && !touchesHolder(creation, later) && !seesCreation(creation, later) && !changesGiven(creation, later)

/** Whether code reads or assigns what the member is put into, directly or in what it runs. */
export function touchesHolder({ holder }: Creation, { reads, writes, peeks }: Footprint): boolean {
  if (holder === null) return false
  if (reads.has(holder) || writes.has(holder) || peeks.has(holder)) return true
  return typeof holder === 'string' && writes.has(THIS)
}

const seesCreation = ({ leadsToScope }: Creation, { writes, peeks }: Footprint): boolean =>
  [...writes, ...peeks].some(leadsToScope)

const changesGiven = ({ given }: Creation, { writes }: Footprint): boolean => meet(given, writes)

const meet = (a: ReadonlySet<State>, b: ReadonlySet<State>): boolean => [...a].some((state) => b.has(state))

/** Through the scope itself, what it is created in, and, where that comes from outside, any object from around. */
function wayToScope(scope: ts.Node, site: Site, footprints: Footprints): Creation['leadsToScope'] {
  const tree = treeAbove(scope, footprints)
  if (!tree.has(OUTSIDE)) return (state) => tree.has(state)
  const around = enclosingFunction(site.node)
  return (state) => tree.has(state) || (isDeclaredOutside(state, around) && !footprints.held.isData(state))
}

const isDeclaredOutside = (state: State, around: ts.Node): state is ts.Declaration =>
  typeof state !== 'string' &&
  (state.getSourceFile() !== around.getSourceFile() || state.pos < around.pos || state.end > around.end)

function enclosingFunction(node: ts.Node): ts.Node {
  let at = node
  while (!ts.isSourceFile(at) && !ts.isFunctionLike(at) && !ts.isClassStaticBlockDeclaration(at)) at = at.parent
  return at
}

/** The scope and what it is created in, up to what comes from outside. */
function treeAbove(scope: ts.Node, footprints: Footprints): ReadonlySet<State> {
  const found = new Set<State>()
  let at: ts.Node | undefined = scope
  while (at !== undefined) {
    const { states, next }: Step = stepUp(at, footprints)
    if (states.some((state) => found.has(state))) break
    for (const state of states) found.add(state)
    at = next
  }
  // What a package hands out may be what a caller hands in.
  return found.has(FOREIGN) ? found.add(OUTSIDE) : found
}

interface Step {
  readonly states: readonly State[]
  readonly next: ts.Node | undefined
}

function stepUp(node: ts.Node, { tree, held }: Footprints): Step {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return { states: [THIS, OUTSIDE], next: undefined }
  if (ts.isPropertyAccessExpression(node)) {
    const isField = node.expression.kind === ts.SyntaxKind.ThisKeyword
    return { states: isField ? [fieldState(node.name.text)] : [], next: node.expression }
  }
  if (ts.isNewExpression(node) && isConstructCreation(node)) return { states: [], next: node.arguments![0] }
  if (!ts.isIdentifier(node)) return { states: [...held.within(node)], next: undefined }
  const meaning = meaningOf(node, tree)
  if (meaning === 'foreign') return { states: [FOREIGN], next: undefined }
  if (typeof meaning === 'string') return { states: [], next: undefined }
  const value = held.fixedValue(meaning)
  if (value !== null && ts.isNewExpression(value)) return { states: [meaning], next: value }
  const states = [meaning, ...(ts.isParameter(meaning) ? [OUTSIDE] : []), ...held.behind(meaning)]
  return { states, next: undefined }
}
