import ts from 'typescript'
import type { ClassAbstract, Level } from './abstract.js'
import { classOfThis, isStatic, thisContainer, unwrap } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { changesFirstArgument, FIRST_ARGUMENT_CHANGERS } from './object-tools.js'
import { mentionedAt } from './source-index.js'
import { type Write, writeAt } from './writes.js'

type FieldWrite = Write & { readonly target: ts.PropertyAccessExpression | ts.ElementAccessExpression }

/** Every write to a property of one name, by whose it is. */
export interface WritesOfName {
  /** `this.name = …` where `this` is an instance of the class. */
  readonly ofClass: ReadonlyMap<ts.Node, readonly FieldWrite[]>
  /** `this.name = …` where `this` is a class. */
  readonly ofStatic: readonly FieldWrite[]
  /** `holder.name = …`, and `this` of a function that belongs to no class. */
  readonly outside: readonly FieldWrite[]
}

/** Who writes to the fields of instances and classes, and from where. */
export class FieldWrites {
  readonly #evaluation: Evaluation
  readonly #byName = new Map<string, WritesOfName>()
  #patchedClasses: ReadonlySet<ts.Node> | null = null

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  to(name: string): WritesOfName {
    let known = this.#byName.get(name)
    if (known === undefined) this.#byName.set(name, (known = sortWrites(this.#evaluation.index.mentions(name))))
    return known
  }

  /** Whether somebody else than the class may set the field of an instance. */
  mayChange(name: string, levels: readonly Level[]): boolean {
    return levels.some(({ node }) => this.#patched().has(node)) || this.isSetOutside(name, levels)
  }

  /** `holder.stack = …`: whoever `holder` is, unless it is certainly something else. */
  isSetOutside(name: string, levels: readonly Level[]): boolean {
    const own = levels[0]?.node ?? null
    return this.to(name).outside.some(({ target }) => !this.#isOther(unwrap(target.expression), own))
  }

  mayChangeStatic(name: string, { node }: ClassAbstract): boolean {
    const { outside, ofStatic } = this.to(name)
    return (
      ofStatic.length > 0 ||
      this.#patched().has(node) ||
      outside.some(({ target }) => {
        const receiver = unwrap(target.expression)
        const declaration = ts.isIdentifier(receiver) ? this.#evaluation.names.declarationOf(receiver) : null
        return declaration === null || !ts.isClassLike(declaration) || declaration === node
      })
    )
  }

  /** Classes that, or whose instances, `Object.assign(this, …)` and the like may give any field. */
  #patched(): ReadonlySet<ts.Node> {
    if (this.#patchedClasses !== null) return this.#patchedClasses
    const { index } = this.#evaluation
    const objects = FIRST_ARGUMENT_CHANGERS.flatMap((name) => index.callsNamed(name))
      .filter(changesFirstArgument)
      .flatMap((call) => call.arguments?.[0] ?? [])
    const classes = objects.map((object) => {
      const at = unwrap(object)
      return at.kind === ts.SyntaxKind.ThisKeyword ? classOfThis(at) : this.#createdClass(at)
    })
    return (this.#patchedClasses = new Set(classes.filter((node) => node !== null)))
  }

  /** The class that `name` names, or a new instance of which it is declared to hold; else null. */
  #createdClass(name: ts.Expression): ts.Declaration | null {
    if (!ts.isIdentifier(name)) return null
    const holder = this.#evaluation.names.declarationOf(name)
    if (holder !== null && ts.isClassLike(holder)) return holder
    if (holder === null || !ts.isVariableDeclaration(holder) || holder.initializer === undefined) return null
    const made = unwrap(holder.initializer)
    return ts.isNewExpression(made) && ts.isIdentifier(made.expression)
      ? this.#evaluation.names.declarationOf(made.expression)
      : null
  }

  /** Certainly no instance of `own` (the framework's, where null): a literal, a namespace, an instance of another class. */
  #isOther(receiver: ts.Expression, own: ts.Node | null): boolean {
    if (!ts.isIdentifier(receiver)) return /^(module\.)?exports$/.test(receiver.getText())
    const declaration = this.#evaluation.names.declarationOf(receiver)
    if (declaration === null) return ['module', 'exports', 'process', 'globalThis'].includes(receiver.text)
    if (ts.isClassLike(declaration) || ts.isModuleDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) {
      return true
    }
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false
    if ((declaration.parent.flags & ts.NodeFlags.Const) === 0) return false
    const made = unwrap(declaration.initializer)
    if (ts.isObjectLiteralExpression(made) || ts.isArrayLiteralExpression(made)) return true
    if (!ts.isNewExpression(made) || !ts.isIdentifier(made.expression)) return false
    const created = this.#evaluation.names.declarationOf(made.expression)
    return created !== null && created !== own && (own !== null || this.#evaluation.tree.pathOf(created) !== null)
  }
}

function sortWrites(mentions: readonly ts.Node[]): WritesOfName {
  const ofClass = new Map<ts.Node, FieldWrite[]>()
  const ofStatic: FieldWrite[] = []
  const outside: FieldWrite[] = []
  for (const target of mentions.map(mentionedAt)) {
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) continue
    const found = writeAt(target)
    if (found === null) continue
    const write = { ...found, target }
    const receiver = unwrap(target.expression)
    const owner = receiver.kind === ts.SyntaxKind.ThisKeyword ? classOfThis(receiver) : null
    if (owner !== null) ofClass.set(owner, [...(ofClass.get(owner) ?? []), write])
    else if (receiver.kind === ts.SyntaxKind.ThisKeyword && isInStatic(receiver)) ofStatic.push(write)
    else outside.push(write)
  }
  return { ofClass, ofStatic, outside }
}

function isInStatic(receiver: ts.Node): boolean {
  const container = thisContainer(receiver)
  return container !== null && (isStatic(container) || ts.isClassStaticBlockDeclaration(container))
}
