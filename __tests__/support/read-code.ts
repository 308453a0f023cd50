import type { ComponentDeclaration } from '../../src/model/component.js'
import type { Value } from '../../src/model/value.js'
import { compareValues } from '../../src/model/value.js'
import { parseFiles } from './parse-files.js'

/** What most stack files begin with. */
const PRELUDE = `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'
import { defineBackend } from '@atakora/component/backend'
const app = new App()
`

/** Parses one file (which begins with the prelude) or several as they are. */
export function readCode(source: string | Readonly<Record<string, string>>) {
  return parseFiles(typeof source === 'string' ? { 'src/main.ts': PRELUDE + source } : source)
}

/** `main: Users Orders` for each construct, in the order of its first component; `?` where it is not decided. */
export function scopesIn(source: string | Readonly<Record<string, string>>): string[] {
  const scopes = new Map<string, { label: string; ids: string[] }>()
  for (const { scope, id, key } of readCode(source).components) {
    const found = scopes.get(scope?.key ?? `undecided ${key}`)
    if (found === undefined) scopes.set(scope?.key ?? `undecided ${key}`, { label: scope?.label ?? '?', ids: [id] })
    else found.ids.push(id)
  }
  return [...scopes.values()].map(({ label, ids }) => `${label}: ${ids.join(' ')}`)
}

/** A value in few words: what is known as it is, `symbol …` and `unknown …` for the rest. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'known':
      return value.value
    case 'absent':
      return undefined
    case 'symbol':
      return `symbol ${value.text}`
    case 'unknown':
      return `unknown ${value.why}`
    case 'list':
      return [...value.items.map(plain), ...(value.open === null ? [] : [`… ${value.open}`])]
    case 'object': {
      const entries = Object.entries(value.entries).map(([key, entry]) => [key, plain(entry.value)] as const)
      return { ...Object.fromEntries(entries), ...(value.open === null ? {} : { '…': value.open }) }
    }
  }
}

export function propsOf(component: ComponentDeclaration): Record<string, unknown> {
  return plain(component.props) as Record<string, unknown>
}

/** The value of a component's `location` prop, where `source` ends in an expression for it. */
export function valueOf(
  declarations: string,
  expression: string,
  files: Readonly<Record<string, string>> = {},
): unknown {
  const source = `${declarations}\nnew CrudApi(new ResourceGroupStack(app, 'Shop'), 'Users', { location: ${expression} })`
  const { components } = readCode({ ...files, 'src/main.ts': PRELUDE + source })
  return propsOf(components.find(({ id }) => id === 'Users')!).location
}

/** Whether two expressions give the same value. */
export function compared(declarations: string, first: string, second: string): string {
  const { components } = readCode(`${declarations}
const shop = new ResourceGroupStack(app, 'Shop')
new CrudApi(shop, 'First', { location: ${first} })
new CrudApi(shop, 'Second', { location: ${second} })`)
  const [a, b] = ['First', 'Second'].map(
    (id) => components.find((each) => each.id === id)!.props.entries.location!.value,
  )
  return compareValues(a!, b!)
}
