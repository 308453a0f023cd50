import ts from 'typescript'
import { symbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { isWritten } from './assignment.js'
import { commentsBetween } from './comments.js'
import { identifiersIn } from './identifiers.js'
import type { Hindered } from './obstacle.js'
import { type ReturningFunction, returningFunction } from './returning-function.js'
import { usesOf } from './uses.js'

/** A function that creates a member and gives it back to the one place that calls it. */
export interface Factory {
  readonly creation: ts.NewExpression
  /** The only mention of the function that is no import or export. */
  readonly call: ts.CallExpression
  /** What the call hands over as the scope. */
  readonly scope: ts.Expression
  /** Whether the function needs the scope for something else too. */
  readonly usesScope: boolean
  /** A declared result that no longer fits: from the parenthesis to its end. */
  readonly result: ts.TextRange | null
}

/** The factory around a creation, what stands against using it, or null when nothing gives the component back. */
export function factoryOf(creation: ts.NewExpression, tree: SyntaxTree): Factory | Hindered | null {
  const returning = returningFunction(creation, tree)
  if (returning === null || 'obstacle' in returning) return returning
  const { code, name } = returning
  if (hasHiddenComment(creation)) return { obstacle: 'form', at: creation }
  const result = resultOf(code, creation)
  if (result === 'other') return { obstacle: 'result', at: code.type ?? name }
  const scope = scopeParameter(creation, code, tree)
  if (scope === null) return { obstacle: 'scope', at: creation.arguments?.[0] ?? creation }

  const { calls, others, isVisible } = usesOf(name, tree)
  const [call, again] = calls
  const stray = others[0] ?? again
  if (call === undefined || stray !== undefined) return { obstacle: 'mention', at: stray ?? name }
  const path = tree.pathOf(name)
  if (isVisible && (path === null || tree.mayBeUsedUnseen(path))) return { obstacle: 'unseen', at: name }
  const handed = call.arguments[scope.index]
  const isPlain = handed !== undefined && isPath(handed) && !call.arguments.some(ts.isSpreadElement)
  if (!isPlain || call.questionDotToken !== undefined) return { obstacle: 'scope', at: call }
  return { creation, call, scope: handed, usesScope: scope.isUsed, result }
}

/** A comment behind `new` could hold a line break, before which `return` would give back nothing. */
const hasHiddenComment = (creation: ts.NewExpression): boolean =>
  commentsBetween(creation.getSourceFile(), creation.getStart(), creation.expression.getStart()).length > 0

/** `: CrudApi` goes with the component; what follows from the body is right again. */
function resultOf(
  code: ReturningFunction['code'],
  { expression, typeArguments }: ts.NewExpression,
): ts.TextRange | 'other' | null {
  const { type, parameters } = code
  // `@returns {CrudApi}` says it too.
  if (type === undefined) return ts.getJSDocReturnType(code) === undefined ? null : 'other'
  const given = typeArguments?.map((each) => each.getText()).join(', ')
  const own = expression.getText() + (given === undefined ? '' : `<${given}>`)
  const { text } = type.getSourceFile()
  const close = text.lastIndexOf(')', type.getStart())
  const isSimple = close >= parameters.end && /^\)\s*:\s*$/.test(text.slice(close, type.getStart()))
  return isSimple && type.getText() === own ? { pos: close + 1, end: type.end } : 'other'
}

/** The parameter that the component is created in, when it is handed over as it is. */
function scopeParameter(
  { arguments: args }: ts.NewExpression,
  { parameters }: ReturningFunction['code'],
  { checker }: SyntaxTree,
): { readonly index: number; readonly isUsed: boolean } | null {
  const scope = args?.[0]
  if (scope === undefined || !ts.isIdentifier(scope)) return null
  if (args!.length < 2 || args!.some(ts.isSpreadElement)) return null
  const index = parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === scope.text)
  const parameter = parameters[index]
  const symbol = checker.getSymbolAtLocation(scope)
  if (parameter === undefined || symbol?.valueDeclaration !== parameter) return null
  if (parameter.initializer !== undefined || parameter.dotDotDotToken !== undefined) return null
  const mentions = (identifiersIn(scope.getSourceFile()).get(scope.text) ?? []).filter((each) => {
    if (each === scope || each === parameter.name || !ts.isIdentifier(each)) return false
    return symbolAt(each, checker) === symbol
  })
  return mentions.some(isWritten) ? null : { index, isUsed: mentions.length > 0 }
}

/** `stack`, `this`, `this.stacks.shop` */
function isPath(node: ts.Expression): boolean {
  let at = node
  while (ts.isPropertyAccessExpression(at) && at.questionDotToken === undefined) at = at.expression
  return ts.isIdentifier(at) || at.kind === ts.SyntaxKind.ThisKeyword
}
