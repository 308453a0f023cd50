import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

/** Which rooms a room may look into (docs/architecture.md). A door may look into what it opens. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ports: ['model'],
  config: ['model'],
  catalog: ['model'],
  syntax: ['model'],
  discover: ['model', 'ports'],
  parse: ['model', 'syntax', 'catalog'],
  plan: ['model', 'catalog'],
  rules: ['model', 'catalog'],
  findings: ['model', 'catalog'],
  report: ['model', 'catalog'],
  codemod: ['model', 'catalog', 'syntax'],
  deliver: ['model', 'ports'],
  adapters: ['model', 'ports'],
  app: [
    'model',
    'ports',
    'catalog',
    'syntax',
    'discover',
    'parse',
    'plan',
    'rules',
    'findings',
    'codemod',
    'report',
    'deliver',
    'config',
  ],
  action: ['app', 'config', 'adapters', 'ports', 'model'],
  cli: ['app', 'config', 'adapters', 'ports', 'model'],
  reader: ['discover', 'adapters'],
}

const ONLY_IN: readonly { readonly module: RegExp; readonly places: RegExp; readonly says: string }[] = [
  { module: /^typescript$/, places: /^(syntax|parse\/typescript|codemod)\//, says: 'the compiler stays in its rooms' },
  {
    module: /^node:(fs|child_process|net|http|https|os)(\/|$)/,
    places: /^(adapters|action|cli)\//,
    says: 'only adapters and doors touch the world',
  },
  {
    module: /^@actions\//,
    places: /^(adapters\/(actions-job|github-host)|action\/index)\.ts$/,
    says: 'the toolkit stays in two adapters and the door',
  },
]

const ROOT = join(import.meta.dirname, '..', 'src')
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()

describe('the house', () => {
  test.each(files)('%s looks only where it may', (file) => {
    const room = file.split('/')[0]!
    expect(Object.keys(ARROWS)).toContain(room)
    const strays = importsOf(file).flatMap(({ specifier, target }) => {
      if (target === null) {
        return ONLY_IN.filter(({ module, places }) => module.test(specifier) && !places.test(file)).map(
          ({ says }) => says,
        )
      }
      const other = target.split('/')[0]!
      return other === room || ARROWS[room]!.includes(other) ? [] : [`${room} → ${other} (${specifier})`]
    })
    expect(strays).toEqual([])
  })

  test.each(files.filter((file) => !/^(adapters|action|cli)\//.test(file)))(
    '%s reads no clock, chance or environment',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')
      expect(text).not.toMatch(/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bprocess\.(env|argv|exit|cwd)\b/)
    },
  )

  test('no file imports itself, however far round', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).flatMap(({ target }) => target ?? [])]))
    expect(circleIn(graph)).toEqual([])
  })
})

function importsOf(file: string): { specifier: string; target: string | null }[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return { specifier, target: null }
    const path = normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
    return { specifier, target: relative('.', path).replace(/\.js$/, '.ts') }
  })
}

function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    path.push(file)
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next)
      if (circle.length > 0) return circle
    }
    path.pop()
    done.add(file)
    return []
  }
  for (const file of graph.keys()) {
    const circle = visit(file)
    if (circle.length > 0) return circle
  }
  return []
}
