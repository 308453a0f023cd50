import ts from 'typescript'
import { isFunction, unwrap } from './enclosing.js'
import { isFieldParameter } from './class-members.js'
import {
  accessPath,
  changesFirstArgument,
  changesReceiver,
  givesFirstArgument,
  iterates,
  lastName,
} from './object-tools.js'
import { callAt, heritageOf, namesOf, type SourceIndex } from './source-index.js'
import { writeAt } from './writes.js'

/** What happens next to an object that an expression gives. `inList`: it is an item of a list that is given. */
export type Flow =
  /** Its property is changed; null where any of them may be. */
  | { readonly kind: 'change'; readonly property: string | null; readonly node: ts.Node }
  /** Another expression gives it. */
  | { readonly kind: 'give'; readonly node: ts.Node; readonly inList: boolean }
  /** A variable or parameter gets it, or (`part`) one of its properties; null where that is any. */
  | {
      readonly kind: 'hold'
      readonly holder: ts.Declaration
      readonly inList: boolean
      readonly part?: string | null
    }
  /** A property of this name gets it. */
  | { readonly kind: 'keep'; readonly name: string; readonly inList: boolean }

type Binding = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement

export function flowsFrom(node: ts.Node, inList: boolean, index: SourceIndex): Flow[] {
  const { at, path, first } = accessPath(node)
  const { parent } = at
  if (first !== null) return inList ? fromItem(at, path, first) : fromAccess(at, path)
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at) {
    return fromArgument(parent, at, inList, index)
  }
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return bind(parent, inList)
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keep(parent.name, inList)
  if (ts.isShorthandPropertyAssignment(parent)) return keep(parent.name, inList)
  if (ts.isBinaryExpression(parent)) return fromOperand(parent, at, inList)
  if (ts.isConditionalExpression(parent)) return parent.condition === at ? [] : [give(parent, inList)]
  if (ts.isAwaitExpression(parent) || ts.isExportAssignment(parent)) return [give(parent, inList)]
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at)) {
    return callsAround(parent, index).map((call) => give(call, inList))
  }
  if (ts.isArrayLiteralExpression(parent)) return [give(parent, true)]
  return ts.isForOfStatement(parent) && parent.expression === at ? fromLoop(parent, inList) : []
}

const give = (node: ts.Node, inList: boolean): Flow => ({ kind: 'give', node, inList })

/** `object.tags.owner = …`, `list.push(…)`, `list.forEach((item) => …)` */
function fromAccess(at: ts.Node, path: readonly (string | null)[]): Flow[] {
  const write = writeAt(at)
  if (write !== null) return [{ kind: 'change', property: path[0] ?? null, node: write.node }]
  const { parent } = at
  if (!ts.isCallExpression(parent) || parent.expression !== at) return []
  const method = path.at(-1) ?? null
  const part = path.length > 1 ? (path[0] ?? null) : null
  if (changesReceiver(method)) return [{ kind: 'change', property: part, node: parent }]
  return iterates(method) ? itemParameter(parent).flatMap((item) => bind(item, false, part)) : []
}

/** Of a list: `list[0]`, `list.forEach((item) => …)` */
function fromItem(at: ts.Node, path: readonly (string | null)[], first: ts.Node): Flow[] {
  const [name] = path
  if (name === null || name === undefined || /^\d+$/.test(name)) return [give(first, false)]
  const { parent } = at
  const isCalled = path.length === 1 && ts.isCallExpression(parent) && parent.expression === at
  return isCalled && iterates(name) ? itemParameter(parent).flatMap((item) => bind(item, false)) : []
}

function fromLoop({ initializer }: ts.ForOfStatement, inList: boolean): Flow[] {
  if (!ts.isVariableDeclarationList(initializer)) return []
  // Of the list itself, what happens to any item is a change.
  return initializer.declarations.flatMap((item) => bind(item, false, inList ? undefined : null))
}

function fromArgument(
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Node,
  inList: boolean,
  index: SourceIndex,
): Flow[] {
  const place = (call.arguments ?? []).findIndex((each) => each === argument)
  const flows = parametersFor(call, place, index).flatMap((parameter) => bind(parameter, inList))
  if (place !== 0 || inList) return flows
  if (givesFirstArgument(call)) flows.push(give(call, false))
  if (changesFirstArgument(call)) flows.push({ kind: 'change', property: null, node: call })
  return flows
}

function fromOperand(parent: ts.BinaryExpression, at: ts.Node, inList: boolean): Flow[] {
  const operator = parent.operatorToken.kind
  const isAssignment = operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment
  if (!isAssignment) return operator === ts.SyntaxKind.CommaToken && parent.right !== at ? [] : [give(parent, inList)]
  if (parent.right !== at) return []
  return [give(parent, inList), ...(ts.isPropertyAccessExpression(parent.left) ? keep(parent.left.name, inList) : [])]
}

const keep = (name: ts.Node, inList: boolean): Flow[] => {
  const text = textOfName(name)
  return text === null ? [] : [{ kind: 'keep', name: text, inList }]
}

/** A declaration takes the object as a whole or, with a pattern, property by property. */
function bind(node: Binding, inList: boolean, part?: string | null): Flow[] {
  const { name } = node
  const whole = part === undefined ? {} : { part }
  if (ts.isIdentifier(name)) {
    const held: Flow = { kind: 'hold', holder: node, inList, ...whole }
    return ts.isParameter(node) && isFieldParameter(node) ? [held, { kind: 'keep', name: name.text, inList }] : [held]
  }
  return name.elements.flatMap((element) => {
    if (ts.isOmittedExpression(element)) return []
    if (inList) return ts.isArrayBindingPattern(name) ? bind(element, false, part) : []
    const property = element.dotDotDotToken === undefined ? textOfName(element.propertyName ?? element.name) : null
    return bind(element, false, part === undefined ? property : part)
  })
}

function parametersFor(
  call: ts.CallExpression | ts.NewExpression,
  place: number,
  index: SourceIndex,
): ts.ParameterDeclaration[] {
  const callee = unwrap(call.expression)
  if (isFunction(callee)) return parameterAt(callee, place)
  const isSuper = callee.kind === ts.SyntaxKind.SuperKeyword
  return constructorsAndFunctions(lastName(isSuper ? superclassAround(call) : callee), index).flatMap((callable) =>
    parameterAt(callable, place),
  )
}

/** What a name may call, through its other names; a class without a constructor calls that of its base. */
function constructorsAndFunctions(name: string | null, index: SourceIndex): ts.SignatureDeclaration[] {
  if (name === null) return []
  const found: ts.SignatureDeclaration[] = []
  const names = new Set(index.originalNames(name))
  for (const each of names) {
    for (const callable of index.callablesNamed(each)) {
      if (!ts.isClassLike(callable)) found.push(callable)
      else {
        const constructor = callable.members.find(ts.isConstructorDeclaration)
        if (constructor !== undefined) found.push(constructor)
        const base = lastName(heritageOf(callable))
        if (constructor === undefined && base !== null) names.add(base)
      }
    }
  }
  return found
}

/** The parameter that gets an argument. What a rest parameter gets is in a list of its own. */
function parameterAt({ parameters }: ts.SignatureDeclaration, place: number): ts.ParameterDeclaration[] {
  const direct = parameters[place]
  return direct === undefined || direct.dotDotDotToken !== undefined ? [] : [direct]
}

/** The parameter that gets the items in `list.forEach((item) => …)`. */
function itemParameter({ arguments: [callback] }: ts.CallExpression): ts.ParameterDeclaration[] {
  const inline = callback === undefined ? null : unwrap(callback)
  return inline !== null && isFunction(inline) ? parameterAt(inline, 0) : []
}

function callsAround(node: ts.Node, index: SourceIndex): ts.Node[] {
  const callable = ts.findAncestor(node, (each) => isFunction(each) || ts.isClassLike(each))
  if (callable === undefined || !isFunction(callable)) return []
  return namesOf(callable)
    .flatMap((name) => index.localNames(name))
    .flatMap((name) => index.mentions(name))
    .map(callAt)
    .filter((call) => call !== null)
}

function superclassAround(node: ts.Node): ts.Expression | null {
  const owner = ts.findAncestor(node, ts.isClassLike)
  return owner === undefined ? null : heritageOf(owner)
}

const textOfName = (name: ts.Node): string | null =>
  ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null
