import ts from 'typescript'
import { ADDING, BUILDING, COMPONENTS, GIVING, PLACING, TELLING, returnsBackend } from './members.js'
import { hasDecorator } from '../class-members.js'
import { isDereferenced } from './dereferences.js'
import { classOfThis, hasModifier, isStatic, outermost } from '../enclosing.js'
import type { Evaluator } from '../evaluator.js'
import { exportsOf } from './exports-of.js'
import { type Access, type FieldAccesses, isAccess } from './field-accesses.js'
import { writeAt } from '../writes.js'

/** One thing that is done with a backend. It has happened when the node it belongs to has been evaluated. */
export interface BackendUse {
  /**
   * - `place`: it is put on a stack.
   * - `add`: a component is added; `build` ends the builder, `configure` is any other step of it.
   * - `access`: components or resources are taken out of it, which throws before it is placed.
   * - `tell`: something is asked that can be asked at any time.
   * - `escape`: somebody gets it who may do anything with it from now on.
   */
  readonly kind: 'place' | 'add' | 'build' | 'configure' | 'access' | 'tell' | 'escape'
  /** The expression that gives the backend. */
  readonly receiver: ts.Expression
  /** The name or argument by which a person finds it. */
  readonly at: ts.Node
  /** What is accessed, where the source says it in letters. */
  readonly name: string | null
  /** Part of the expression that makes the backend: `defineBackend().addComponent(…)`. */
  readonly isMaking: boolean
}

export interface BackendTrace {
  readonly uses: ReadonlyMap<ts.Node, BackendUse>
  /** Whether any name of it is read. */
  readonly isMentioned: boolean
  /** It is in a field that whoever has the instance can read. */
  readonly isOpenField: boolean
  /** The variable under which its module exports it. */
  readonly exported: ts.VariableDeclaration | null
}

interface Carrier {
  readonly node: ts.Expression
  readonly isMaking: boolean
}

/** A value that goes more ways than this is given up. */
const MAX_CARRIERS = 2000

/** Follows what `defineBackend(…)` gives, by syntax and names alone, to everything that is done with it. */
export function traceBackend(call: ts.CallExpression, evaluator: Evaluator, fields: FieldAccesses): BackendTrace {
  const trace = new Trace(call, evaluator, fields)
  trace.follow()
  return trace
}

class Trace implements BackendTrace {
  readonly uses = new Map<ts.Node, BackendUse>()
  isMentioned = false
  isOpenField = false
  exported: ts.VariableDeclaration | null = null
  readonly #call: ts.CallExpression
  readonly #evaluator: Evaluator
  readonly #fields: FieldAccesses
  readonly #open: Carrier[] = []
  readonly #held = new Set<ts.Node>()
  #count = 0

  constructor(call: ts.CallExpression, evaluator: Evaluator, fields: FieldAccesses) {
    this.#call = call
    this.#evaluator = evaluator
    this.#fields = fields
  }

  follow(): void {
    this.#carry(this.#call, true)
    if (isEvaluated(this.#call.getSourceFile(), this.#evaluator)) this.#escape(this.#call)
    for (let carrier = this.#open.pop(); carrier !== undefined; carrier = this.#open.pop()) {
      if (++this.#count > MAX_CARRIERS) {
        this.#escape(this.#call)
        return
      }
      this.#step(carrier)
    }
  }

  #carry(node: ts.Expression, isMaking: boolean): void {
    this.#open.push({ node, isMaking })
  }

  #use(node: ts.Node, use: BackendUse): void {
    this.uses.set(node, use)
  }

  #escape(receiver: ts.Expression, at: ts.Node = receiver): void {
    this.#use(at, { kind: 'escape', receiver, at, name: null, isMaking: false })
  }

  #step({ node, isMaking }: Carrier): void {
    const at = outermost(node) as ts.Expression
    const { parent } = at
    if (isAccess(parent) && parent.expression === at) this.#member(node, parent, isMaking)
    else if (ts.isVariableDeclaration(parent)) this.#bind(node, parent)
    else if (ts.isPropertyDeclaration(parent)) this.#field(node, parent.parent, parent)
    else if (ts.isBinaryExpression(parent)) this.#operand(node, at, parent, isMaking)
    else if (ts.isAwaitExpression(parent)) this.#carry(parent, isMaking)
    else if (!isHarmless(parent, at)) this.#escape(node, at)
  }

  #member(receiver: ts.Expression, access: Access, isMaking: boolean): void {
    const name = nameOf(access)
    const callee = outermost(access)
    const call = ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : null
    if (name === null || writeAt(access) !== null) {
      this.#escape(receiver, access)
      return
    }
    const at = ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression
    const found = { receiver, at, name: null, isMaking } as const
    if (call === null) {
      if (name === COMPONENTS) this.#use(access, { ...found, kind: 'access', name: nextName(access) })
      else if (TELLING.includes(name)) this.#use(access, { ...found, kind: 'tell' })
      else this.#escape(receiver, access)
    } else if (PLACING.includes(name)) this.#use(call, { ...found, kind: 'place' })
    else if (returnsBackend(name)) {
      this.#use(call, { ...found, kind: name === ADDING ? 'add' : name === BUILDING ? 'build' : 'configure' })
      this.#carry(call, isMaking)
    } else if (GIVING.includes(name)) {
      // Whoever only asks whether it is there may ask before.
      const isRead = isDereferenced(call, this.#evaluator.mentions)
      this.#use(call, { ...found, kind: isRead ? 'access' : 'tell', name: firstLiteral(call) })
    } else if (TELLING.includes(name)) this.#use(call, { ...found, kind: 'tell' })
    else this.#escape(receiver, access)
  }

  #bind(receiver: ts.Expression, declaration: ts.VariableDeclaration): void {
    const { name } = declaration
    if (ts.isIdentifier(name)) {
      if (this.#isSettled(declaration)) this.#hold(declaration)
      else this.#escape(receiver)
    } else if (ts.isObjectBindingPattern(name)) {
      for (const element of name.elements) this.#bindMember(receiver, element)
    } else this.#escape(receiver)
  }

  /** `const { components } = backend`; a method taken out of it is anybody's. */
  #bindMember(receiver: ts.Expression, element: ts.BindingElement): void {
    const name = element.dotDotDotToken === undefined ? textOf(element.propertyName ?? element.name) : null
    const found = { receiver, at: element, isMaking: false }
    if (name === COMPONENTS) this.#use(element, { ...found, kind: 'access', name: nameWithin(element.name) })
    else if (name !== null && TELLING.includes(name)) this.#use(element, { ...found, kind: 'tell', name: null })
    else this.#escape(receiver, element)
  }

  #operand(node: ts.Expression, at: ts.Expression, parent: ts.BinaryExpression, isMaking: boolean): void {
    const operator = parent.operatorToken.kind
    if (operator === ts.SyntaxKind.EqualsToken && parent.right === at) this.#assign(node, parent)
    else if (COMPARING.has(operator)) return
    else if (parent.left === at && operator === ts.SyntaxKind.AmpersandAmpersandToken) return
    // What is always there is what `a ?? b` and `a || b` give.
    else if (parent.left === at && GIVING_LEFT.has(operator)) this.#carry(parent, isMaking)
    else if (parent.right === at && operator === ts.SyntaxKind.CommaToken) this.#carry(parent, isMaking)
    else this.#escape(node, at)
  }

  #assign(node: ts.Expression, assignment: ts.BinaryExpression): void {
    const { left } = assignment
    const statement = assignment.parent
    if (!ts.isExpressionStatement(statement)) this.#escape(node)
    else if (ts.isIdentifier(left)) {
      const declaration = this.#evaluator.names.declarationOf(left)
      if (declaration !== null && this.#isWrittenOnce(declaration, statement)) this.#hold(declaration)
      else this.#escape(node)
    } else if (ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword) {
      this.#field(node, classOfThis(left), left)
    } else this.#escape(node)
  }

  /** The variable is declared once, with the backend, and never gets anything else. */
  #isSettled(declaration: ts.VariableDeclaration): boolean {
    if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0) return true
    return this.#isDeclaredOnce(declaration) && this.#evaluator.names.writesTo(declaration).length === 0
  }

  /** `let backend` with `backend = defineBackend(…)` beside it. */
  #isWrittenOnce(declaration: ts.Declaration, statement: ts.Statement): declaration is ts.VariableDeclaration {
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer !== undefined) return false
    const list = declaration.parent
    const isBeside = ts.isVariableDeclarationList(list) && list.parent.parent === statement.parent
    return isBeside && this.#isDeclaredOnce(declaration) && this.#evaluator.names.writesTo(declaration).length === 1
  }

  #isDeclaredOnce({ name }: ts.VariableDeclaration): boolean {
    return this.#evaluator.tree.checker.getSymbolAtLocation(name)?.declarations?.length === 1
  }

  #hold(declaration: ts.VariableDeclaration): void {
    if (this.#held.has(declaration)) return
    this.#held.add(declaration)
    if (this.#isExported(declaration)) {
      if (this.exported === null && declaration.parent.parent.parent === declaration.getSourceFile()) {
        this.exported = declaration
      } else this.#escape(this.#call)
    }
    for (const mention of this.#evaluator.mentions.expressionsOf(declaration)) {
      if (ts.isIdentifier(mention)) {
        const isRead = !isSpecifier(mention.parent) && writeAt(mention) === null
        if (isRead) this.#mention(mention)
      } else if (this.#isThis(mention as ts.Expression)) this.#mention(mention as ts.Expression)
    }
  }

  #mention(node: ts.Expression): void {
    this.isMentioned = true
    this.#carry(node, false)
  }

  /** `infra.backend`, where `infra` is a module: the name alone does not tell which. */
  #isThis(node: ts.Expression): boolean {
    const value = this.#evaluator.evaluate(node, this.#evaluator.frames.root)
    return value.kind === 'backend' && value.node === this.#call
  }

  #isExported(declaration: ts.VariableDeclaration): boolean {
    const statement = declaration.parent.parent
    if (ts.isVariableStatement(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return true
    return exportsOf(declaration.getSourceFile(), this.#evaluator.tree).has(declaration)
  }

  /** `holder` is what puts it there: the field's declaration, or the target of an assignment. */
  #field(
    node: ts.Expression,
    owner: ts.Node | null,
    holder: ts.PropertyDeclaration | ts.PropertyAccessExpression,
  ): void {
    const name = textOf(holder.name)
    if (owner === null || name === null) {
      this.#escape(node)
      return
    }
    const declared = fieldsNamed(owner, name)
    const { own, doubtful } = this.#fields.of(name, owner)
    const isSetElsewhere =
      own.some((each) => each !== holder && writeAt(each) !== null) ||
      declared.some((each) => each !== holder && each.initializer !== undefined)
    if (isSetElsewhere || declared.some((each) => isStatic(each) || hasDecorator(each))) {
      this.#escape(node)
      return
    }
    if (declared.length === 0 || !declared.every(isPrivateField)) this.isOpenField = true
    for (const access of own) if (access !== holder) this.#mention(access)
    for (const each of doubtful) this.#escape(node, each)
  }
}

/** `eval('backend.addToStack(shop)')` can do anything. */
const isEvaluated = (file: ts.SourceFile, { index }: Evaluator): boolean =>
  index.callsNamed('eval').some((call) => call.getSourceFile() === file)

function fieldsNamed(owner: ts.Node, name: string): readonly ts.PropertyDeclaration[] {
  const members = ts.isClassLike(owner) ? owner.members.filter(ts.isPropertyDeclaration) : []
  return members.filter((each) => textOf(each.name) === name)
}

const isPrivateField = (field: ts.PropertyDeclaration): boolean =>
  ts.isPrivateIdentifier(field.name) || hasModifier(field, ts.SyntaxKind.PrivateKeyword)

const nameOf = (access: Access): string | null =>
  textOf(ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression)

const textOf = (name: ts.Node): string | null =>
  ts.isIdentifier(name) && ts.isElementAccessExpression(name.parent) && name.parent.argumentExpression === name
    ? null
    : ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)
      ? name.text
      : null

/** The `userApi` of `backend.components.userApi`, or of `const { userApi } = backend.components`. */
function nextName(access: Access): string | null {
  const at = outermost(access)
  const { parent } = at
  if (isAccess(parent) && parent.expression === at) return nameOf(parent)
  return ts.isVariableDeclaration(parent) ? nameWithin(parent.name) : null
}

/** The only name that a pattern takes. */
function nameWithin(name: ts.BindingName): string | null {
  if (!ts.isObjectBindingPattern(name)) return null
  const [only, ...others] = name.elements
  if (only === undefined || others.length > 0 || only.dotDotDotToken !== undefined) return null
  return textOf(only.propertyName ?? only.name)
}

function firstLiteral({ arguments: [first] }: ts.CallExpression): string | null {
  return first !== undefined && ts.isStringLiteralLike(first) ? first.text : null
}

/** Whoever reads it here only asks whether it is there. */
function isHarmless(parent: ts.Node, at: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition === at
  return (
    isSpecifier(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isIfStatement(parent)
  )
}

const isSpecifier = (node: ts.Node): boolean => ts.isImportSpecifier(node) || ts.isExportSpecifier(node)

const COMPARING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

const GIVING_LEFT: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
])
