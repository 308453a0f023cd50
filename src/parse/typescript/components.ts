import ts from 'typescript'
import type { ComponentDeclaration, ComponentKind, Scope } from '../../model/component.js'
import {
  type Abstract,
  type Cell,
  type DefinitionAbstract,
  type Frame,
  type InstanceAbstract,
  type ListAbstract,
  UNDEFINED,
  unknown,
} from './abstract.js'
import { argumentsOf } from './arguments.js'
import type { CallSites } from './call-sites.js'
import { contextOf } from './context.js'
import type { Dependencies } from './dependencies.js'
import { unwrap } from './enclosing.js'
import { textOf } from './evaluation.js'
import type { Evaluator } from './evaluator.js'
import { heldBy, type Scopes } from './scopes.js'
import { toObject } from './to-value.js'

/** Reads component declarations: `new X(scope, id, props)` and `X.define(id, props)`. */
export class Components {
  readonly #evaluator: Evaluator
  readonly #callSites: CallSites
  readonly #scopes: Scopes
  readonly #dependencies: Dependencies

  constructor(evaluator: Evaluator, callSites: CallSites, scopes: Scopes, dependencies: Dependencies) {
    this.#evaluator = evaluator
    this.#callSites = callSites
    this.#scopes = scopes
    this.#dependencies = dependencies
  }

  /** Every component that one of the `new` expressions creates, once for each activation that does. */
  constructed(candidates: readonly ts.NewExpression[]): ComponentDeclaration[] {
    return candidates.flatMap((node) => {
      const created = this.#callSites.framesAround(node).flatMap((frame) => {
        const value = this.#evaluator.evaluate(node, frame)
        const kind = value.kind === 'instance' ? this.#kindOf(value) : null
        return value.kind === 'instance' && kind !== null ? [{ value, kind, frame }] : []
      })
      return created.map(({ value, kind, frame }) => this.#readInstance(node, value, kind, frame))
    })
  }

  /** A definition that ended up in a backend. */
  defined(definition: DefinitionAbstract, scope: Scope | null, key: string): ComponentDeclaration | null {
    const { node, frame, of } = definition
    const component = of.kind === 'class' ? this.#evaluator.instances.componentOf(of) : of
    if (component?.kind !== 'component') return null
    const { items, open } = argumentsOf(this.#evaluator, node, frame)
    return this.#read({
      node,
      frame,
      key,
      kind: component.component,
      subclass: of.kind === 'class' ? nameOfClass(of.node) : null,
      form: 'definition',
      scope,
      args: { id: items[0], props: items[1], open },
      needs: node.arguments,
    })
  }

  #readInstance(
    node: ts.NewExpression,
    instance: InstanceAbstract,
    kind: ComponentKind,
    frame: Frame,
  ): ComponentDeclaration {
    // A subclass hands scope, id and props to the component's constructor in its own way.
    const made = this.#evaluator.instances.frameworkCall(instance) ?? { node, frame }
    const { items, open } = argumentsOf(this.#evaluator, made.node, made.frame)
    const [scope, id, props] = items
    return this.#read({
      node,
      frame,
      key: this.#evaluator.identityOf(instance)!,
      kind,
      subclass: instance.of?.kind === 'class' ? nameOfClass(instance.of.node) : null,
      form: 'construct',
      scope: scope === undefined ? null : this.#scopes.scopeOf(this.#evaluator.evaluateCell(scope)),
      args: { id, props, open },
      needs: (node.arguments ?? []).slice(1),
    })
  }

  #read(found: {
    node: ts.NewExpression | ts.CallExpression
    frame: Frame
    key: string
    kind: ComponentKind
    subclass: string | null
    form: ComponentDeclaration['form']
    scope: Scope | null
    args: { id: Cell | undefined; props: Cell | undefined; open: ListAbstract['open'] }
    needs: readonly ts.Expression[]
  }): ComponentDeclaration {
    const { node, frame, args } = found
    const { tree } = this.#evaluator
    const id = args.id === undefined ? UNDEFINED : this.#evaluator.evaluateCell(args.id)
    const text = id.kind === 'primitive' && typeof id.value === 'string' ? id.value : null
    const isLiteral =
      text !== null && args.id !== undefined && this.#isLiteral(args.id.node as ts.Expression, args.id.frame)
    const dependsOn = new Set(found.needs.flatMap((need) => [...this.#dependencies.of(need, frame)]))
    return {
      key: found.key,
      id: text ?? (args.id === undefined ? found.kind : textOf(args.id.node)),
      idIsLiteral: isLiteral,
      ...(text !== null && !isLiteral ? { idIsKnown: true } : {}),
      kind: found.kind,
      subclass: found.subclass,
      at: tree.positionOf(node),
      span: tree.spanOf(node),
      form: found.form,
      scope: found.scope,
      props: toObject(this.#evaluator, this.#propsOf(args)),
      propsAt: tree.positionOf(args.props?.node ?? node),
      context:
        found.form === 'construct'
          ? contextOf(node, frame, this.#callSites).map((each) => ({ kind: each.kind, at: tree.positionOf(each.node) }))
          : [],
      dependsOn: [...dependsOn],
      instances: this.#callSites.countAround(node),
      holder: heldBy(node),
    }
  }

  #propsOf({ props, open }: { props: Cell | undefined; open: ListAbstract['open'] }): Abstract {
    if (props !== undefined) return this.#evaluator.evaluateCell(props)
    return open === null ? UNDEFINED : unknown(open)
  }

  /** A literal, or a name that stands for one literal wherever it is read: not computed, not handed in. */
  #isLiteral(node: ts.Expression, frame: Frame): boolean {
    const inner = unwrap(node)
    if (ts.isStringLiteralLike(inner)) return true
    if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return false
    if (ts.isIdentifier(inner)) {
      const declaration = this.#evaluator.names.declarationOf(inner)
      if (declaration === null) return false
      if (!ts.isVariableDeclaration(declaration)) return ts.isEnumMember(declaration)
      return declaration.initializer !== undefined && this.#isLiteral(declaration.initializer, frame)
    }
    // A member of a constant object or enum, when it is a literal whoever reads it.
    return this.#evaluator.evaluate(inner, this.#evaluator.frames.root).kind === 'primitive'
  }

  #kindOf(instance: InstanceAbstract): ComponentKind | null {
    const base = this.#evaluator.instances.frameworkBase(instance)
    return base?.kind === 'component' ? base.component : null
  }
}

/** The `new` expressions that create a component, or may in some activation. */
export function componentCandidates(evaluator: Evaluator): ts.NewExpression[] {
  return evaluator.index.creations.filter((node) => {
    const callee = evaluator.evaluate(node.expression, evaluator.frames.root)
    if (callee.kind === 'framework') return callee.export.kind === 'component'
    if (callee.kind === 'class') return evaluator.instances.componentOf(callee) !== null
    // A class handed in as a parameter is only known to its callers.
    if (callee.kind === 'symbol') return !callee.key.startsWith('global:') && !callee.key.startsWith('import:')
    return callee.kind === 'unknown'
  })
}

const nameOfClass = (node: ts.ClassLikeDeclaration): string => node.name?.text ?? heldBy(node) ?? 'class'
