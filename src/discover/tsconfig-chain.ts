import type { Note } from '../model/note.js'
import type { Workspace } from '../ports/workspace.js'
import type { Config } from './config-file.js'
import { readJson, recordOf, stringOf, stringsOf } from './config-file.js'
import { folderOf, joinInside } from './inside-root.js'

/** What a tsconfig and all it extends say about finding modules, every path relative to the root. */
export interface ModuleSettings {
  readonly baseUrl: string | null
  readonly paths: ReadonlyMap<string, readonly string[]>
  /** Configuration files of the same folder that the file only refers to, and that hold the settings in its place. */
  readonly references: readonly string[]
  readonly notes: readonly Note[]
}

export type TsconfigReader = (file: string) => Promise<ModuleSettings>

/** Reads each file once; `findPackage` gives the folder of a package of the repository. */
export function createTsconfigReader(
  workspace: Workspace,
  listed: ReadonlySet<string>,
  findPackage: (from: string, name: string) => string | null,
): TsconfigReader {
  const configs = new Map<string, Promise<Config>>()
  const configOf = (file: string): Promise<Config> => {
    const config = configs.get(file) ?? readJson(workspace, file)
    configs.set(file, config)
    return config
  }

  return async (file) => {
    const notes: Note[] = []
    const leafFolder = folderOf(file)
    let visited = 0

    const collect = async (current: string, chain: readonly string[]): Promise<Settings> => {
      const { value, problem } = await configOf(current)
      if (problem !== null) notes.push(invalid(current, problem))
      const config = recordOf(value)
      let settings: Settings = {}
      for (const specifier of stringsOf(config.get('extends'))) {
        const target = findExtended(current, specifier, listed, findPackage)
        if (target === ELSEWHERE) continue
        if (target === null) notes.push(invalid(current, `extends ${quote(specifier)}, which is not there`))
        else if (target === current || chain.includes(target)) notes.push(invalid(current, 'extends itself'))
        else if (visited >= MAX_EXTENDED) notes.push(invalid(file, `extends more than ${MAX_EXTENDED} files`))
        else {
          visited += 1
          settings = { ...settings, ...(await collect(target, [...chain, current])) }
        }
      }
      return { ...settings, ...ownSettings(config, folderOf(current)) }
    }

    const { baseUrl, paths } = await collect(file, [])
    const place = (path: Placed): string | null =>
      path.text.startsWith(CONFIG_DIR)
        ? joinInside(leafFolder, path.text.slice(CONFIG_DIR.length + 1))
        : joinInside(path.folder, path.text)
    const base = baseUrl === undefined ? null : place(baseUrl)
    const targetsFrom = (folder: string, targets: readonly string[]): readonly string[] =>
      targets.map((text) => place({ folder, text })).filter((path) => path !== null)
    const pathsFolder = baseUrl === undefined ? (paths?.folder ?? null) : base
    return {
      baseUrl: base,
      paths: new Map(
        [...(paths?.targets ?? [])].map(([pattern, targets]) => [
          pattern,
          pathsFolder === null ? [] : targetsFrom(pathsFolder, targets),
        ]),
      ),
      references: referencesOf(recordOf((await configOf(file)).value), leafFolder, listed),
      notes,
    }
  }
}

/** Real chains have three; without a bound, files that extend each other several times would grow exponentially. */
const MAX_EXTENDED = 64

/** A path as it is written, and the folder of the file that says so. */
interface Placed {
  readonly folder: string
  readonly text: string
}

/** A key is absent where no file says. */
interface Settings {
  readonly baseUrl?: Placed
  readonly paths?: { readonly folder: string; readonly targets: ReadonlyMap<string, readonly string[]> }
}

/** Stands for the folder of the file that extends, not of the one that says it (TypeScript 5.5). */
const CONFIG_DIR = '${configDir}'

function ownSettings(config: ReadonlyMap<string, unknown>, folder: string): Settings {
  const options = recordOf(config.get('compilerOptions'))
  const baseUrl = stringOf(options.get('baseUrl'))
  const targets = [...recordOf(options.get('paths'))].map(([pattern, values]) => [pattern, stringsOf(values)] as const)
  return {
    ...(baseUrl === null ? {} : { baseUrl: { folder, text: baseUrl } }),
    ...(options.has('paths') ? { paths: { folder, targets: new Map(targets) } } : {}),
  }
}

const ELSEWHERE = Symbol('a package that is not of this repository')

/** The listed file that `extends` names; null when it should be there and is not. */
function findExtended(
  file: string,
  specifier: string,
  listed: ReadonlySet<string>,
  findPackage: (from: string, name: string) => string | null,
): string | typeof ELSEWHERE | null {
  const folder = folderOf(file)
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    if (specifier.includes('node_modules/')) return ELSEWHERE
    const path = joinInside(folder, specifier)
    return (path === null ? undefined : configNames(path).find((name) => listed.has(name))) ?? null
  }
  const [, name = '', rest = ''] = PACKAGE_NAME.exec(specifier) ?? []
  const packageFolder = findPackage(folder, name)
  const path = packageFolder === null ? null : joinInside(packageFolder, rest)
  return (path === null ? undefined : configNames(path).find((candidate) => listed.has(candidate))) ?? ELSEWHERE
}

const configNames = (path: string): readonly string[] => [path, `${path}.json`, joinInside(path, 'tsconfig.json') ?? '']

const PACKAGE_NAME = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/

/** `"references": [{ "path": "./tsconfig.app.json" }]`: the layout of a solution that has several projects in one folder. */
function referencesOf(config: ReadonlyMap<string, unknown>, folder: string, listed: ReadonlySet<string>): string[] {
  const references = config.get('references')
  if (!Array.isArray(references)) return []
  return references
    .map((reference: unknown) => joinInside(folder, stringOf(recordOf(reference).get('path')) ?? ''))
    .filter((path) => path !== null)
    .filter((path) => path.endsWith('.json') && folderOf(path) === folder && listed.has(path))
    .slice(0, MAX_REFERENCES)
}

const MAX_REFERENCES = 16

const quote = (specifier: string): string => JSON.stringify(specifier.slice(0, 200))

const invalid = (file: string, problem: string): Note => ({ kind: 'invalid-tsconfig', file, message: problem })
