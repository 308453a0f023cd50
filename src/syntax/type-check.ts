import ts from 'typescript'
import type { TypeFiles } from '../model/type-files.js'

/** The analysed root and the compiler's libraries as the compiler sees them. */
export const TYPE_ROOT = '/root'
export const TYPE_LIBRARY = '/lib'

/** One problem of the type checker, named without a position so that moved code keeps it. */
export interface TypeProblem {
  readonly file: string
  readonly code: number
  readonly message: string
  readonly line: number
}

export interface TypeChecking {
  /** False when an import of `needs` cannot be resolved: there is nothing to check against. */
  readonly isPossible: boolean
  readonly problems: readonly TypeProblem[]
}

/**
 * Checks types of some files in memory, with the repository's own compiler options. `texts` stands over what is on
 * disk. The repository's own compiler is never loaded.
 */
export type CheckTypes = (files: readonly string[], texts: ReadonlyMap<string, string>, needs: string) => TypeChecking

/** The compiler's libraries never change while a process runs: parsed once, by path and parse options. */
const LIBRARIES = new Map<string, ts.SourceFile | undefined>()

/** Installed packages are read once, however often is checked. */
export function openTypeChecking(typeFiles: TypeFiles): CheckTypes {
  const parsed = new Map<string, ts.SourceFile | undefined>()
  let last: ts.Program | undefined
  return (files, texts, needs) => {
    const options = optionsFor(files[0] ?? '', typeFiles)
    const host = createHost(texts, typeFiles, options, parsed)
    const { resolvedModule } = ts.resolveModuleName(needs, absolute(files[0] ?? ''), options, host)
    if (resolvedModule === undefined) return { isPossible: false, problems: [] }
    const program: ts.Program = ts.createProgram({
      rootNames: files.map(absolute),
      options,
      host,
      ...(last === undefined ? {} : { oldProgram: last }),
    })
    last = program
    const problems = files.flatMap((file) => {
      const source = program.getSourceFile(absolute(file))
      if (source === undefined) return []
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return found.map((diagnostic) => describe(file, diagnostic))
    })
    return { isPossible: true, problems }
  }
}

/**
 * Problems that were not there before, by file, code and message: as often as they are new.
 */
export function newProblems(before: readonly TypeProblem[], after: readonly TypeProblem[]): TypeProblem[] {
  const known = new Map<string, number>()
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1)
  return after.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0
    known.set(keyOf(problem), left - 1)
    return left <= 0
  })
}

const keyOf = ({ file, code, message }: TypeProblem): string => `${file}\0${code}\0${message}`

const absolute = (file: string): string => `${TYPE_ROOT}/${file}`

/**
 * The nearest tsconfig's options, read with the defaults they were written for: before 6.0, `strict` was off unless said
 * and `types` meant all. A rewrite is judged by the difference only, by one engine.
 */
function optionsFor(file: string, typeFiles: TypeFiles): ts.CompilerOptions {
  const config = ts.findConfigFile(absolute(file), (path) => typeFiles.fileExists(path))
  const parsed =
    config === undefined ? undefined : ts.getParsedCommandLineOfConfigFile(config, {}, configHost(typeFiles))
  const said = parsed?.options ?? FALLBACK
  return {
    ...said,
    noEmit: true,
    incremental: false,
    composite: false,
    declaration: false,
    allowJs: said.allowJs ?? true,
    skipLibCheck: true,
    ignoreDeprecations: '6.0',
    strict: said.strict ?? false,
    types: said.types ?? ['*'],
  }
}

const FALLBACK: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

function configHost(typeFiles: TypeFiles): ts.ParseConfigFileHost {
  return {
    useCaseSensitiveFileNames: true,
    getCurrentDirectory: () => TYPE_ROOT,
    fileExists: (path) => typeFiles.fileExists(path),
    readFile: (path) => typeFiles.readFile(path),
    // Which files a project includes does not matter here: the files to check are named.
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  }
}

function createHost(
  texts: ReadonlyMap<string, string>,
  typeFiles: TypeFiles,
  options: ts.CompilerOptions,
  parsed: Map<string, ts.SourceFile | undefined>,
): ts.CompilerHost {
  const overlay = new Map([...texts].map(([path, text]) => [absolute(path), text]))
  const read = (path: string): string | undefined => overlay.get(path) ?? typeFiles.readFile(path)
  return {
    fileExists: (path) => overlay.has(path) || typeFiles.fileExists(path),
    readFile: read,
    directoryExists: (path) => typeFiles.directoryExists(path) || hasFilesBelow(overlay, path),
    getDirectories: (path) => typeFiles.getDirectories(path),
    realpath: (path) => typeFiles.realpath(path),
    getSourceFile(path, languageVersionOrOptions) {
      const parse = (): ts.SourceFile | undefined => {
        const text = read(path)
        return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersionOrOptions, true)
      }
      if (overlay.has(path)) return parse()
      const cache = path.startsWith(`${TYPE_LIBRARY}/`) ? LIBRARIES : parsed
      const key = `${path}\0${JSON.stringify(languageVersionOrOptions)}`
      if (!cache.has(key)) cache.set(key, parse())
      return cache.get(key)
    },
    getDefaultLibFileName: () => `${TYPE_LIBRARY}/${ts.getDefaultLibFileName(options)}`,
    getDefaultLibLocation: () => TYPE_LIBRARY,
    getCurrentDirectory: () => TYPE_ROOT,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }
}

function hasFilesBelow(overlay: ReadonlyMap<string, string>, folder: string): boolean {
  for (const path of overlay.keys()) if (path.startsWith(`${folder}/`)) return true
  return false
}

function describe(file: string, diagnostic: ts.Diagnostic): TypeProblem {
  const start = diagnostic.start ?? 0
  const line = diagnostic.file?.getLineAndCharacterOfPosition(start).line ?? 0
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
  return { file, code: diagnostic.code, message, line: line + 1 }
}
