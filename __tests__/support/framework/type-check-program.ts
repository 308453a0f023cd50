import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { frameworkFiles } from './packages.js'

export interface ProgramProblem {
  readonly file: string
  readonly line: number
  readonly code: number
  readonly message: string
}

export interface TypeCheckOptions {
  /** How imports are resolved: `bundler` (the default), or `nodenext`, where files are CommonJS unless they say otherwise. */
  readonly resolution?: 'bundler' | 'nodenext'
  readonly compilerOptions?: ts.CompilerOptions
}

/**
 * Problems that TypeScript finds in the TypeScript and JavaScript files of a program, strictly, with the stand-in of
 * the framework installed. Sorted by file and line.
 */
export function typeCheckProgram(
  files: Readonly<Record<string, string>>,
  { resolution = 'bundler', compilerOptions = {} }: TypeCheckOptions = {},
): ProgramProblem[] {
  const host = createHost(new Map(Object.entries(files).map(([path, text]) => [`${PROGRAM}/${path}`, text])))
  const roots = Object.keys(files).filter((path) => SOURCE.test(path) && !path.startsWith('node_modules/'))
  const usesNode = Object.values(files).some((text) => NODE.test(text))
  const program = ts.createProgram({
    rootNames: [...roots.map((path) => `${PROGRAM}/${path}`), HOST_TYPES],
    host,
    options: {
      ...OPTIONS,
      ...RESOLUTIONS[resolution],
      ...(usesNode ? { types: ['node'], typeRoots: [NODE_TYPES] } : {}),
      ...compilerOptions,
    },
  })
  return ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program)).map(describe)
}

/** Where the program seems to be. */
const PROGRAM = '/program'
const SOURCE = /\.(?:[cm]?ts|tsx|[cm]?js|jsx)$/
const LIBRARY = dirname(ts.getDefaultLibFilePath({}))
/** Types of Node cost some time, so only a program that speaks of Node gets them. */
const NODE = /['"]node:|\b(?:process|Buffer|require|module\.exports)\b/
const NODE_TYPES = join(LIBRARY, '..', '..', '@types')
const HOST_TYPES = '/host.d.ts'
const HOST_TEXT = `
interface Console { log(...parts: unknown[]): void; error(...parts: unknown[]): void; warn(...parts: unknown[]): void }
declare var console: Console
`

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  allowJs: true,
  skipLibCheck: true,
}

const RESOLUTIONS: Readonly<Record<'bundler' | 'nodenext', ts.CompilerOptions>> = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
}

/** Libraries and the framework are parsed once, whatever the programs are. */
const parsed = new Map<string, ts.SourceFile>()

function createHost(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (path: string): string | undefined => {
    if (path === HOST_TYPES) return HOST_TEXT
    if (!path.startsWith(`${PROGRAM}/`)) return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    return texts.get(path) ?? frameworkFiles()[path.slice(PROGRAM.length + 1)]
  }
  const exists = (path: string): boolean =>
    path.startsWith(`${PROGRAM}/`) ? read(path) !== undefined : path === HOST_TYPES || existsSync(path)
  return {
    fileExists: exists,
    readFile: read,
    getSourceFile(path, options) {
      if (texts.has(path)) return ts.createSourceFile(path, texts.get(path)!, options, true)
      const key = `${path}\0${JSON.stringify(options)}`
      const known = parsed.get(key)
      if (known !== undefined) return known
      const text = read(path)
      if (text === undefined) return undefined
      const file = ts.createSourceFile(path, text, options, true)
      parsed.set(key, file)
      return file
    },
    getDefaultLibFileName: (options) => join(LIBRARY, ts.getDefaultLibFileName(options)),
    getDefaultLibLocation: () => LIBRARY,
    getCurrentDirectory: () => PROGRAM,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }
}

function describe({ file, start = 0, code, messageText }: ts.Diagnostic): ProgramProblem {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1
  const path = file === undefined ? '' : file.fileName.replace(`${PROGRAM}/`, '')
  return { file: path, line, code, message: ts.flattenDiagnosticMessageText(messageText, '\n') }
}
