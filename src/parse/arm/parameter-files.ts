import { type ArmValue, fromJson } from './expression/value.js'
import { type JsonNode, memberOf, valueAt } from './json/node.js'
import type { TemplateFile } from './template-file.js'

/** What a parameter file gives, by lower-case name. Its strings are taken as they are: it holds no expressions. */
export function readParameters({ root, path }: TemplateFile): ReadonlyMap<string, ArmValue> {
  const given = new Map<string, ArmValue>()
  const parameters = valueAt(root, 'parameters')
  if (parameters?.kind !== 'object') return given
  for (const { key, value } of parameters.members) {
    const passed = memberOf(value, 'value')
    const name = key.toLowerCase()
    const held = passed === undefined ? null : fromJson(plainOf(passed.value))
    if (held !== null) given.set(name, held)
    else if (memberOf(value, 'reference') !== undefined) {
      given.set(name, { kind: 'symbol', key: `secret(${JSON.stringify(path)},${JSON.stringify(name)})`, text: key })
    }
  }
  return given
}

function plainOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plainOf)
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plainOf(value)]))
}

/**
 * The parameter files that belong to a template by name: `main.parameters.json`, `main.parameters.prod.json`,
 * `main.prod.parameters.json`, `main.prod.json` beside `main.json` are all in use.
 */
export function parameterFilesFor(template: string, parameterFiles: readonly string[]): readonly string[] {
  const stem = template.replace(/\.jsonc?$/i, '')
  const folder = template.slice(0, template.lastIndexOf('/') + 1)
  return parameterFiles.filter((path) => {
    if (path.slice(0, path.lastIndexOf('/') + 1) !== folder) return false
    return path.toLowerCase().startsWith(`${stem.toLowerCase()}.`)
  })
}
