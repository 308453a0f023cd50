import ts from 'typescript'
import { type Abstract, type Cell, type Frame, type ListAbstract, UNDEFINED, unknown } from './abstract.js'
import { argumentsOf } from './arguments.js'
import { changed, heldBy } from './changes.js'
import { callableOf, isBindingPattern } from './enclosing.js'
import { type Evaluation, textOf } from './evaluation.js'
import { frameOf } from './frame.js'
import { type Write, writeAt } from './writes.js'

type Variable = ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration

/** What variables and parameters hold: one value, or nothing certain. */
export class Variables {
  readonly #evaluation: Evaluation
  readonly #writes = new Map<ts.Declaration, readonly Write[]>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  /** `read` is the identifier that reads it, where there is one. */
  evaluate(node: Variable, target: ts.Symbol, frame: Frame, read: ts.Identifier | undefined): Abstract {
    const value = this.#valueOf(node, target, frame, read)
    if (value.kind === 'symbol') return heldBy(value, node)
    const isChangeable = value.kind === 'object' || value.kind === 'list'
    return isChangeable ? changed(value, this.#evaluation.mutations.ofHolder(node), { node, frame }) : value
  }

  writesTo(declaration: ts.Declaration): readonly Write[] {
    let known = this.#writes.get(declaration)
    if (known === undefined) {
      const mentions = this.#evaluation.mentions.identifiersOf(declaration)
      this.#writes.set(declaration, (known = mentions.map(writeAt).filter((write) => write !== null)))
    }
    return known
  }

  #valueOf(node: Variable, target: ts.Symbol, frame: Frame, read: ts.Identifier | undefined): Abstract {
    const writes = isConstant(node) ? [] : this.writesTo(target.valueDeclaration ?? node)
    if (writes.length > 0) return this.#afterWrite(node, writes, frame, read)
    if (ts.isParameter(node)) return this.#parameter(node, frame)
    if (ts.isBindingElement(node)) return this.#bindingElement(node, frame)
    const owner = this.#evaluation.ownerFrame(node, frame)
    if (isLoopVariable(node)) return unknown('several-values')
    if (!ts.isVariableDeclarationList(node.parent)) return unknown('unsupported-syntax')
    if (node.initializer === undefined) return this.#evaluation.symbolFor(node.name, owner)
    const isHoisted = (node.parent.flags & ts.NodeFlags.BlockScoped) === 0
    if (isHoisted && isBefore(read, frame, node.initializer, owner)) return unknown('reassigned')
    return this.#evaluation.evaluate(node.initializer, owner)
  }

  /** `let api` with one later `api = …` beside it is a constant written in two steps. */
  #afterWrite(node: Variable, writes: readonly Write[], frame: Frame, read: ts.Identifier | undefined): Abstract {
    const [only, ...more] = writes
    const list = node.parent
    if (only?.value == null || more.length > 0 || !ts.isVariableDeclarationList(list)) return unknown('reassigned')
    const statement = only.node.parent
    const isBeside = ts.isExpressionStatement(statement) && statement.parent === list.parent.parent
    const owner = this.#evaluation.ownerFrame(node, frame)
    if (!isBeside || isBefore(read, frame, only.node, owner)) return unknown('reassigned')
    return this.#evaluation.evaluate(only.value, owner)
  }

  #bindingElement(node: ts.BindingElement, frame: Frame): Abstract {
    const source = this.#bindingSource(node.parent, frame)
    if (node.dotDotDotToken !== undefined) return this.#rest(node, source)
    const name = bindingName(node)
    if (name === null) return unknown('computed-key')
    const value = this.#evaluation.property(source, name, { node, frame })
    return this.#orDefault(value, node, this.#evaluation.ownerFrame(node, frame))
  }

  /** The default stands in where the value is `undefined`; where it could be, the value is one or the other. */
  #orDefault(value: Abstract, node: ts.BindingElement | ts.ParameterDeclaration, frame: Frame): Abstract {
    const isCertain = value.kind === 'primitive' ? value.value !== undefined : value.kind !== 'symbol'
    if (isCertain || node.initializer === undefined) return value
    const fallback = this.#evaluation.evaluate(node.initializer, frame)
    return value.kind === 'primitive' ? fallback : this.#evaluation.compose('=', [value, fallback], textOf(node))
  }

  #bindingSource(pattern: ts.BindingPattern, frame: Frame): Abstract {
    const holder = pattern.parent
    if (ts.isParameter(holder)) return this.#parameter(holder, frame)
    if (ts.isBindingElement(holder)) return this.#bindingElement(holder, frame)
    if (holder.initializer === undefined) return unknown('several-values')
    return this.#evaluation.evaluate(holder.initializer, this.#evaluation.ownerFrame(holder, frame))
  }

  /** `const { a, ...rest } = object` and `const [first, ...others] = list`. */
  #rest(node: ts.BindingElement, source: Abstract): Abstract {
    const { elements } = node.parent
    if (source.kind === 'list' && ts.isArrayBindingPattern(node.parent)) {
      return { ...source, items: source.items.slice(elements.length - 1) }
    }
    if (source.kind !== 'object' || !ts.isObjectBindingPattern(node.parent)) return unknown('spread-of-unknown')
    const cells = new Map<string, Cell>(source.cells)
    for (const sibling of node.parent.elements) {
      if (sibling === node) continue
      const name = bindingName(sibling)
      if (name === null) return unknown('computed-key')
      cells.delete(name)
    }
    return { kind: 'object', cells, open: source.open }
  }

  /** A parameter is the argument of the call that leads here; without such a call, a symbol of its own. */
  #parameter(node: ts.ParameterDeclaration, frame: Frame): Abstract {
    const callable = callableOf(node.parent)
    const active = callable === null ? null : frameOf(callable, frame)
    if (active?.call == null) return this.#evaluation.symbolFor(node.name, active ?? this.#evaluation.frames.root)
    const args = argumentsOf(this.#evaluation, active.call, active.parent ?? active)
    const place = node.parent.parameters.filter(({ name }) => name.getText() !== 'this').indexOf(node)
    if (node.dotDotDotToken !== undefined) return { ...args, items: args.items.slice(place) }
    const value = argumentAt(this.#evaluation, args, place)
    return this.#orDefault(value, node, active)
  }
}

function argumentAt(evaluation: Evaluation, { items, open }: ListAbstract, place: number): Abstract {
  const cell = items[place]
  if (cell !== undefined) return evaluation.evaluateCell(cell)
  return open === null ? UNDEFINED : unknown(open)
}

function isConstant(node: Variable): boolean {
  let at: ts.Node = node
  while (ts.isBindingElement(at) || isBindingPattern(at)) at = at.parent
  return ts.isVariableDeclaration(at) && (at.parent.flags & ts.NodeFlags.Const) !== 0
}

const isLoopVariable = ({ parent }: ts.VariableDeclaration): boolean =>
  ts.isForInStatement(parent.parent) || ts.isForOfStatement(parent.parent)

/** Whether the program gets to the reading before it gets to `written`, which runs in `owner`. */
function isBefore(read: ts.Node | undefined, frame: Frame, written: ts.Node, owner: Frame): boolean {
  let point = read
  for (let at: Frame | null = frame; at !== owner; at = at.parent) {
    if (at === null) return false
    point = at.call ?? at.callable ?? undefined
  }
  if (point?.getSourceFile() !== written.getSourceFile()) return false
  return point.pos < written.end
}

function bindingName(node: ts.BindingElement): string | null {
  if (ts.isArrayBindingPattern(node.parent)) return String(node.parent.elements.indexOf(node))
  const name = node.propertyName ?? node.name
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null
}
