import type { ComponentDeclaration, StackCode } from '../model/component.js'
import type { Position } from '../model/position.js'
import type { Value } from '../model/value.js'
import { nameOfComponent, nameOfSetting, relatedAt } from './place.js'
import type { KnownText } from './prop.js'
import type { Rule } from './rule.js'

/** `'${userApi.apiEndpoint}'` in plain quotes: nothing ever puts the address there. */
export const unresolvedTemplateReference: Rule = ({ code }) => {
  const held = holdersIn(code)
  return code.components.flatMap((component) =>
    [...textsIn(component)].flatMap(({ path, text, at }) => {
      const reference = referencesIn(text).find((names) => meantBy(names, held) !== undefined)
      if (reference === undefined) return []
      const { id, at: declared } = meantBy(reference, held)!
      return [
        {
          rule: 'unresolved-template-reference' as const,
          at,
          subjects: [nameOfComponent(component), nameOfSetting(path)],
          related: [relatedAt(id, declared)],
          arguments: { component: component.id, path, reference: reference.join('.') },
        },
      ]
    }),
  )
}

/** What a name in the program stands for. */
interface Held {
  readonly id: string | null
  readonly at: Position
  readonly isBackend: boolean
}

function holdersIn({ components, backends }: StackCode): ReadonlyMap<string, Held> {
  return new Map([
    ...backends.map(({ name, at }): [string, Held] => [name, { id: null, at, isBackend: true }]),
    ...components.flatMap(({ holder, id, at }): [string, Held][] =>
      holder === null ? [] : [[holder, { id, at, isBackend: false }]],
    ),
  ])
}

/** Of a backend, only what leads to its components: `backend.host` is anybody's placeholder. */
function meantBy(names: readonly string[], held: ReadonlyMap<string, Held>): Held | undefined {
  const [first, second] = names[0] === 'this' ? names.slice(1) : names
  const found = first === undefined || second === undefined ? undefined : held.get(first)
  return found?.isBackend === true && second !== 'components' ? undefined : found
}

/** `${a.b.c}` as its names; what is no chain of names is left out. */
function referencesIn(text: string): readonly (readonly string[])[] {
  return text
    .split('${')
    .slice(1)
    .flatMap((rest) => {
      const end = rest.indexOf('}')
      const names = end === -1 ? [] : rest.slice(0, end).trim().split('.')
      return names.length > 1 && names.every((name) => /^[\w$]+$/.test(name)) ? [names] : []
    })
}

/** Texts that are known, by their path in the props. In source text `${…}` has a meaning of its own. */
function* textsIn({ props, propsAt }: ComponentDeclaration): Generator<KnownText & { readonly path: string }> {
  for (const found of textsOf(props, '', propsAt)) {
    if (found.text.includes('${') && !/[`\n]/.test(found.text)) yield found
  }
}

function* textsOf(value: Value, path: string, at: Position): Generator<KnownText & { readonly path: string }> {
  if (value.kind === 'known' && typeof value.value === 'string') yield { path, text: value.value, at }
  if (value.kind === 'list') for (const item of value.items) yield* textsOf(item, path, at)
  if (value.kind !== 'object') return
  for (const [key, property] of Object.entries(value.entries)) {
    yield* textsOf(property.value, path === '' ? key : `${path}.${key}`, property.at)
  }
}
