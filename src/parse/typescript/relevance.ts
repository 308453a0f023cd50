import ts from 'typescript'
import type { Callable } from './abstract.js'
import { enclosingCallable, isFunction, outermost } from './enclosing.js'
import { callAt, mentionedAt, namesOf, type SourceIndex } from './source-index.js'

/** The part of the program that leads to what we look for: which callables, and through which expressions. */
export interface Relevance {
  has(callable: Callable): boolean
  readonly callables: readonly Callable[]
  /** Expressions in a callable (null: at module level) that may run a relevant one. */
  stepsIn(callable: Callable | null): readonly Step[]
  /** Every name a callable may be called by. */
  namesOf(callable: Callable): readonly string[]
  /** The callables in which a name may run a relevant one. */
  mentioning(name: string): readonly Callable[]
}

export type Step =
  /** `make(stack)`, `new ApiStack(app)` */
  | { readonly kind: 'call'; readonly node: ts.CallExpression | ts.NewExpression }
  /** `holder.apis`, which may be a getter */
  | { readonly kind: 'access'; readonly node: ts.PropertyAccessExpression | ts.ElementAccessExpression }
  /** A function that is handed to somebody: `later(make)`, `later(() => …)` */
  | { readonly kind: 'hand-over'; readonly node: ts.Expression }

/** Works back from the seeds, by name: whatever may lead to a relevant callable is relevant. */
export function findRelevance(index: SourceIndex, seeds: readonly ts.Node[]): Relevance {
  const steps = new Map<Callable | null, Map<ts.Node, Step>>()
  const mentioning = new Map<string, Set<Callable>>()
  const found = new Set<Callable>()
  const namesKnown = (callable: Callable): string[] => [
    ...new Set(namesOf(callable).flatMap((name) => index.localNames(name))),
  ]
  const find = (callable: Callable | null): void => {
    if (callable !== null) found.add(callable)
  }
  const addStep = (step: Step): Callable | null => {
    const container = enclosingCallable(step.node)
    const ofContainer = steps.get(container) ?? new Map<ts.Node, Step>()
    steps.set(container, ofContainer.set(step.node, step))
    find(container)
    return container
  }
  const findMentions = (name: string): void => {
    if (mentioning.has(name)) return
    const containers = new Set<Callable>()
    mentioning.set(name, containers)
    for (const mention of index.mentions(name)) {
      const step = stepAt(mention, index.isGetter(name))
      const container = step === null ? classExtendedWith(mention) : addStep(step)
      find(container)
      if (container !== null) containers.add(container)
    }
  }

  for (const seed of seeds) {
    if (ts.isNewExpression(seed)) addStep({ kind: 'call', node: seed })
    else find(enclosingCallable(seed))
  }
  // A set gives what is added to it while it is walked.
  for (const callable of found) {
    namesKnown(callable).forEach(findMentions)
    if (isHandedOverInPlace(callable)) addStep({ kind: 'hand-over', node: callable })
    callablesAround(callable).forEach(find)
  }
  for (const call of index.namelessCalls) {
    const container = enclosingCallable(call)
    if (container === null || found.has(container)) addStep({ kind: 'call', node: call })
  }
  return {
    has: (callable) => found.has(callable),
    callables: [...found],
    stepsIn: (callable) => [...(steps.get(callable)?.values() ?? [])],
    namesOf: namesKnown,
    mentioning: (name) => [...(mentioning.get(name) ?? [])],
  }
}

function stepAt(mention: ts.Node, mayBeGetter: boolean): Step | null {
  const call = callAt(mention)
  if (call !== null) return { kind: 'call', node: call }
  const node = mentionedAt(mention)
  if (mayBeGetter && (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))) {
    return { kind: 'access', node }
  }
  return isHandedOver(node) ? { kind: 'hand-over', node: node as ts.Expression } : null
}

/** A function without a name of its own, written as an argument. */
function isHandedOverInPlace(callable: Callable): callable is ts.FunctionExpression | ts.ArrowFunction {
  if (!ts.isFunctionExpression(callable) && !ts.isArrowFunction(callable)) return false
  const at = outermost(callable)
  const { parent } = at
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at
}

/** The function that a callable stands in, and the class of a method. */
export function callablesAround(callable: Callable): Callable[] {
  const outer = enclosingCallable(callable)
  const owner = callable.parent
  return [...(outer === null ? [] : [outer]), ...(isFunction(callable) && ts.isClassLike(owner) ? [owner] : [])]
}

/** The class whose `extends` a mention is part of, or null. */
function classExtendedWith(mention: ts.Node): ts.ClassLikeDeclaration | null {
  for (let at = mention.parent as ts.Node | undefined; at !== undefined; at = at.parent) {
    if (ts.isHeritageClause(at)) return at.token === ts.SyntaxKind.ExtendsKeyword ? classAround(at) : null
    if (ts.isStatement(at) || isFunction(at)) return null
  }
  return null
}

const classAround = ({ parent }: ts.HeritageClause): ts.ClassLikeDeclaration | null =>
  ts.isClassLike(parent) ? parent : null

/**
 * Somebody gets the function as a value and may call it. Giving it another name is none of it: calls under that name
 * are found too. Nor is returning it, where calls of the result are followed.
 */
function isHandedOver(node: ts.Node): boolean {
  const at = outermost(node)
  const { parent } = at
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== at
  if (ts.isPropertyAccessExpression(parent)) return ['call', 'apply', 'bind'].includes(parent.name.text)
  if (ts.isConditionalExpression(parent)) return parent.condition !== at
  if (ts.isBinaryExpression(parent)) return isGivenBy(parent, at)
  return (
    ts.isArrayLiteralExpression(parent) ||
    ts.isTaggedTemplateExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isYieldExpression(parent)
  )
}

/** `given ?? make` and `isBig && make` give the function; `make && make()` only asks for it. */
function isGivenBy({ operatorToken: { kind }, right }: ts.BinaryExpression, operand: ts.Node): boolean {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return right === operand
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken
}
