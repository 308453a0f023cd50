import type {
  BackendDeclaration,
  ComponentDeclaration,
  ComponentKind,
  DeclarationContext,
  Scope,
} from '../../src/model/component.js'
import type { Position } from '../../src/model/position.js'
import type { ObjectValue, Property, UnknownReason, Value } from '../../src/model/value.js'

/** What a test may write for a property: plain data, or a value that is not known (`symbol`, `unknown`). */
export type Plain =
  string | number | boolean | null | undefined | Value | readonly Plain[] | { readonly [key: string]: Plain }
export type PlainProps = Readonly<Record<string, Plain>>

const VALUES = new WeakSet<object>()

/** A value nobody knows that is always the same one. */
export const symbol = (text: string): Value => remember({ kind: 'symbol', key: text, text })

/** A value that does not even equal itself. */
export const unknown = (text: string, why: UnknownReason = 'call-result'): Value =>
  remember({ kind: 'unknown', why, text })

function remember<T extends Value>(value: T): T {
  VALUES.add(value)
  return value
}

export interface ComponentOptions {
  readonly kind?: ComponentKind
  readonly scope?: Scope | null
  readonly props?: PlainProps
  /** Further properties may exist that were not seen. */
  readonly open?: UnknownReason
  readonly file?: string
  readonly line?: number
  readonly dependsOn?: readonly ComponentDeclaration[]
  readonly context?: readonly DeclarationContext['kind'][]
  readonly subclass?: string
  readonly idIsLiteral?: boolean
  readonly form?: ComponentDeclaration['form']
  readonly key?: string
}

export const STACK: Scope = stack('stack', 'eastus')

/** A stack with its region; without one, as when the stack does not say. */
export function stack(label: string, location?: string): Scope {
  const at: Position = { file: 'src/main.ts', line: 3, column: 7 }
  return {
    key: `src/main.ts#${label}`,
    label,
    at,
    location:
      location === undefined
        ? { kind: 'symbol', key: `region of ${label}`, text: `${label}.location` }
        : { kind: 'known', value: location },
  }
}

/** A CrudApi of its own entity in the stack, unless the options say otherwise. */
export function declareComponent(id: string, options: ComponentOptions = {}): ComponentDeclaration {
  const kind = options.kind ?? 'CrudApi'
  const scope = options.scope === undefined ? STACK : options.scope
  const at: Position = { file: options.file ?? 'src/main.ts', line: options.line ?? 10, column: 17 }
  const needed: PlainProps = kind === 'CrudApi' ? { entityName: id.replace(/Api$/, '') } : {}
  return {
    key: options.key ?? `${scope?.label ?? 'nowhere'}/${id}`,
    id,
    idIsLiteral: options.idIsLiteral ?? true,
    kind,
    subclass: options.subclass ?? null,
    at,
    span: { file: at.file, start: at.line * 100, end: at.line * 100 + 80 },
    form: options.form ?? 'construct',
    scope: options.form === 'definition' ? null : scope,
    props: objectOf({ ...needed, ...options.props }, at, options.open),
    propsAt: { ...at, column: 40 },
    context: (options.context ?? []).map((each) => ({ kind: each, at: { ...at, line: at.line - 1, column: 3 } })),
    dependsOn: (options.dependsOn ?? []).map(({ key }) => key),
    instances: 1,
    holder: id.charAt(0).toLowerCase() + id.slice(1),
  }
}

/** The same component as `X.define(…)`. */
export const defineComponent = (id: string, options: ComponentOptions = {}): ComponentDeclaration =>
  declareComponent(id, { ...options, form: 'definition' })

export interface BackendOptions {
  readonly scope?: Scope | null
  readonly config?: PlainProps
  readonly complete?: boolean
  readonly line?: number
}

export function declareBackend(
  name: string,
  members: readonly ComponentDeclaration[],
  options: BackendOptions = {},
): BackendDeclaration {
  const at: Position = { file: 'src/main.ts', line: options.line ?? 50, column: 17 }
  return {
    key: `backend ${name}`,
    name,
    at,
    span: { file: at.file, start: at.line * 100, end: at.line * 100 + 80 },
    form: 'map',
    scope: options.scope === undefined ? STACK : options.scope,
    members: members.map(({ id, key }) => ({ key: id.charAt(0).toLowerCase() + id.slice(1), component: key })),
    complete: options.complete ?? true,
    config: objectOf(options.config ?? {}, at),
    reserved: [],
    placements: [{ ...at, line: at.line + 5, column: 1 }],
    misuses: [],
    use: 'seen',
    uses: [],
    providers: 'default',
  }
}

/** Properties stand one a line below `at`. */
export function objectOf(plain: PlainProps, at: Position, open: UnknownReason | null = null): ObjectValue {
  const entries: Record<string, Property> = {}
  Object.entries(plain).forEach(([key, value], index) => {
    const place = { ...at, line: at.line + 1 + index, column: 5 }
    entries[key] = { value: valueOf(value, place), at: place }
  })
  return { kind: 'object', entries, open }
}

function valueOf(plain: Plain, at: Position): Value {
  if (plain === undefined) return { kind: 'absent' }
  if (plain === null || typeof plain !== 'object') return { kind: 'known', value: plain }
  if (VALUES.has(plain)) return plain as Value
  if (Array.isArray(plain)) {
    return { kind: 'list', items: plain.map((item: Plain) => valueOf(item, at)), open: null }
  }
  return objectOf(plain as PlainProps, at)
}
