import { type ArmValue, fromJson, stringOf } from '../expression/value.js'
import { type JsonNode, memberOf, valueAt } from '../json/node.js'
import type { TemplateFile } from './template-file.js'

/** What a parameter file gives, by lower-case name. Its strings are taken as they are: it holds no expressions. */
export function readParameters({ root, path }: TemplateFile): ReadonlyMap<string, ArmValue> {
  const given = new Map<string, ArmValue>()
  const parameters = valueAt(root, 'parameters')
  if (parameters?.kind !== 'object') return given
  for (const { key, value } of parameters.members) {
    const passed = memberOf(value, 'value')
    const name = key.toLowerCase()
    const held = passed === undefined ? null : fillLater(fromJson(plainOf(passed.value)))
    if (held !== null) given.set(name, held)
    else if (memberOf(value, 'reference') !== undefined) {
      given.set(name, secret(path, key))
    }
  }
  return given
}

/** What `holder` takes from a key vault for a parameter. */
export const secret = (holder: string, name: string): ArmValue => ({
  kind: 'symbol',
  key: `secret(${JSON.stringify(holder)},${JSON.stringify(name.toLowerCase())})`,
  text: name,
})

/** `${AZURE_LOCATION}`, `#{Region}#`: what a tool puts in before it deploys is not known, but one thing everywhere. */
function fillLater(value: ArmValue | null): ArmValue | null {
  const text = value === null ? null : stringOf(value)
  if (text === null || !TOKEN.test(text)) return value
  return { kind: 'symbol', key: `token(${JSON.stringify(text)})`, text, type: 'string' }
}

const TOKEN = /\$\{\w{1,100}[=}]|#\{[\w.-]{1,100}\}#/

function plainOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plainOf)
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plainOf(value)]))
}

/**
 * The parameter files of each template. One belongs to the template whose name its own begins with, the longest such name:
 * `main.parameters.json`, `main.parameters.prod.json`, `main.prod.parameters.json`, `main.prod.json` beside `main.json` are
 * all in use. Where none is called so and a folder holds one template alone, those of another name (`parameters.json`,
 * `prod.json`) are its own, as far as they give nothing that the template does not take.
 */
export function matchParameterFiles(
  templates: readonly TemplateFile[],
  parameterFiles: readonly TemplateFile[],
): ReadonlyMap<string, readonly TemplateFile[]> {
  const folders = new Map<string, TemplateFile[]>()
  const stems = new Map<string, TemplateFile[]>()
  for (const template of templates) {
    push(folders, folderOf(template.path), template)
    push(stems, stemOf(template.path), template)
  }
  const matched = new Map<string, TemplateFile[]>()
  const unnamed = parameterFiles.filter((file) => {
    const named = shorter(stemOf(file.path))
      .map((stem) => stems.get(stem))
      .find((found) => found !== undefined)
    for (const { path } of named ?? []) push(matched, path, file)
    return named === undefined
  })
  const withNamed = new Set(matched.keys())
  for (const file of unnamed) {
    const [only, ...others] = folders.get(folderOf(file.path)) ?? []
    if (only === undefined || others.length > 0 || withNamed.has(only.path)) continue
    if (takesAll(only, file)) push(matched, only.path, file)
  }
  return matched
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const stemOf = (path: string): string => path.replace(/\.jsonc?$/i, '').toLowerCase()

/** `a/main.prod` and `a/main` for `a/main.prod.parameters`, the longest first. */
function shorter(stem: string): readonly string[] {
  const folder = folderOf(stem)
  const parts = stem.slice(folder.length).split('.')
  const lengths = parts.slice(1, MOST_PARTS).map((_, index) => Math.min(parts.length, MOST_PARTS) - 1 - index)
  return lengths.map((length) => folder + parts.slice(0, length).join('.'))
}

/** Parts between the dots of a name. */
const MOST_PARTS = 16

function takesAll(template: TemplateFile, file: TemplateFile): boolean {
  const taken = valueAt(template.root, 'parameters')
  const given = valueAt(file.root, 'parameters')
  return given?.kind === 'object' && given.members.every(({ key }) => memberOf(taken, key) !== undefined)
}
