import { isGroupable } from '../catalog/contracts.js'
import type { ComponentDeclaration, DeclarationContext } from '../model/component.js'
import type { Policy } from '../model/policy.js'
import type { Position } from '../model/position.js'
import type { Reason, SeparationCode } from '../model/reason.js'
import { matcherOf } from './globs.js'
import { readProperty, showValue } from './property.js'
import { bringingProps, isBrought } from './resources.js'

/** What keeps a component out of every group, whatever stands beside it. The first one is the one to show. */
export type FindObstacles = (component: ComponentDeclaration) => readonly Reason[]

export function obstacleFinder(policy: Policy): FindObstacles {
  const isolate = policy.isolate.map((entry) => ({ entry, matches: matcherOf(entry) }))
  return (component) => [
    ...fromSubclass(component),
    ...fromContext(component),
    ...fromId(component),
    ...fromKind(component, policy),
    ...fromExistingResources(component),
    ...isolate
      .filter(({ entry, matches }) => entry === component.id || matches(component.at.file))
      .slice(0, 1)
      .map(({ entry }) => obstacle('isolated-by-policy', 'isolate', component.at, entry)),
    ...fromScope(component),
  ]
}

const obstacle = (
  code: SeparationCode,
  path: string | null,
  at: Position,
  ...values: readonly (string | number | boolean | null)[]
): Reason => ({ code, with: [], path, values, at: [at] })

const fromSubclass = ({ subclass, at }: ComponentDeclaration): readonly Reason[] =>
  subclass === null ? [] : [obstacle('subclassed', null, at, subclass)]

const CONTEXT_CODES: Readonly<Record<DeclarationContext['kind'], SeparationCode>> = {
  loop: 'declared-in-loop',
  condition: 'declared-conditionally',
  callback: 'declared-in-callback',
}

/** One reason for each kind, at the innermost place. */
function fromContext({ context }: ComponentDeclaration): readonly Reason[] {
  return (['loop', 'condition', 'callback'] as const).flatMap((kind) => {
    const innermost = context.find((each) => each.kind === kind)
    return innermost === undefined ? [] : [obstacle(CONTEXT_CODES[kind], null, innermost.at)]
  })
}

/** What a subclass hands on as the id is its parameter, and says nothing of the id that it was given. */
const fromId = ({ id, idIsLiteral, subclass, at }: ComponentDeclaration): readonly Reason[] =>
  idIsLiteral || subclass !== null ? [] : [obstacle('id-not-literal', null, at, id)]

const fromKind = ({ kind, at }: ComponentDeclaration, { contract }: Policy): readonly Reason[] =>
  isGroupable(kind, contract) ? [] : [obstacle('unsupported-component', null, at, kind)]

const fromExistingResources = (component: ComponentDeclaration): readonly Reason[] =>
  bringingProps(component)
    .filter((prop) => isBrought(component, prop) === 'yes')
    .map((prop) => {
      const { value, at } = readProperty(component.props, component.propsAt, prop)
      return obstacle('already-shared', prop, at, showValue(value))
    })

const fromScope = ({ scope, at }: ComponentDeclaration): readonly Reason[] =>
  scope === null ? [obstacle('undecided', 'scope', at)] : []
