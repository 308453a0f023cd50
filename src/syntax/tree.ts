import ts from 'typescript'
import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import { byText } from '../model/order.js'
import type { Position, Span } from '../model/position.js'
import { isNestedTooDeeply } from './nesting.js'

/** The repository's files as syntax, with names bound across files. Types are never checked here. */
export interface SyntaxTree {
  readonly checker: ts.TypeChecker
  /** The repository's files, sorted by path; files that could not be parsed are left out and noted. */
  readonly files: readonly ts.SourceFile[]
  readonly notes: readonly Note[]
  file(path: string): ts.SourceFile | undefined
  /** The path of a node's file, or null for a declaration of the framework. */
  pathOf(node: ts.Node): string | null
  /** The framework module that declares this node, or null. */
  frameworkModuleOf(node: ts.Node): string | null
  /** The file, or the name of the framework module, that a specifier written in this node's file names; null otherwise. */
  resolveModule(from: ts.Node, specifier: string): ts.SourceFile | string | null
  /** Whether the repository calls a file generated. */
  isGenerated(path: string): boolean
  /** Whether code that is not in the tree may use what a file exports. */
  mayBeUsedUnseen(path: string): boolean
  positionOf(node: ts.Node): Position
  spanOf(node: ts.Node): Span
}

const REPOSITORY = '/repository/'
const FRAMEWORK = '/framework/'

/**
 * Parses and binds. `declarationsOf` gives the declaration text of a framework module, so that every form of
 * import, alias and re-export is followed by the compiler's own name resolution.
 */
export function openSyntaxTree(sources: SourceFiles, declarationsOf: (specifier: string) => string | null): SyntaxTree {
  const notes: Note[] = []
  const dropped = new Set<string>()
  const frameworkTexts = new Map<string, string>()

  const host: ts.CompilerHost = {
    getSourceFile(name, languageVersionOrOptions) {
      if (name.startsWith(FRAMEWORK)) {
        return ts.createSourceFile(name, frameworkTexts.get(name) ?? '', languageVersionOrOptions, true)
      }
      const path = name.slice(REPOSITORY.length)
      const text = name.startsWith(REPOSITORY) ? sources.texts.get(path) : undefined
      if (text === undefined) return undefined
      const parsed = parseFile(name, path, text, languageVersionOrOptions)
      if ('file' in parsed) return parsed.file
      notes.push(parsed.note)
      dropped.add(path)
      return ts.createSourceFile(name, '', languageVersionOrOptions, true)
    },
    resolveModuleNameLiterals: (literals, containingFile) =>
      literals.map((literal) => ({ resolvedModule: resolve(literal.text, containingFile) })),
    resolveTypeReferenceDirectiveReferences: (references) =>
      references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    fileExists: (name) => name.startsWith(REPOSITORY) && sources.texts.has(name.slice(REPOSITORY.length)),
    readFile: () => undefined,
    directoryExists: () => false,
    getDirectories: () => [],
    getDefaultLibFileName: () => `${FRAMEWORK}lib.d.ts`,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }

  function resolve(specifier: string, containingFile: string): ts.ResolvedModuleFull | undefined {
    const declarations = declarationsOf(specifier)
    if (declarations !== null) {
      const name = `${FRAMEWORK}${specifier}.d.ts`
      frameworkTexts.set(name, declarations)
      return { resolvedFileName: name, extension: ts.Extension.Dts, isExternalLibraryImport: false }
    }
    const path = sources.resolve(containingFile.slice(REPOSITORY.length), specifier)
    if (path === null || !sources.texts.has(path)) return undefined
    return { resolvedFileName: REPOSITORY + path, extension: extensionOf(path), isExternalLibraryImport: false }
  }

  const paths = [...sources.texts.keys()].sort(byText)
  const program = ts.createProgram({
    rootNames: paths.map((path) => REPOSITORY + path),
    options: OPTIONS,
    host,
  })
  const byPath = new Map<string, ts.SourceFile>()
  for (const path of paths) {
    const file = program.getSourceFile(REPOSITORY + path)
    if (file !== undefined && !dropped.has(path)) byPath.set(path, file)
  }
  const pathOf = (node: ts.Node): string | null => {
    const name = node.getSourceFile().fileName
    return name.startsWith(REPOSITORY) ? name.slice(REPOSITORY.length) : null
  }
  const repositoryPathOf = (node: ts.Node): string => pathOf(node) ?? node.getSourceFile().fileName

  return {
    checker: program.getTypeChecker(),
    files: [...byPath.values()],
    notes: notes.sort((a, b) => byText(a.file ?? '', b.file ?? '')),
    file: (path) => byPath.get(path),
    pathOf,
    frameworkModuleOf(node) {
      const name = node.getSourceFile().fileName
      return name.startsWith(FRAMEWORK) ? name.slice(FRAMEWORK.length, -'.d.ts'.length) : null
    },
    resolveModule(from, specifier) {
      if (declarationsOf(specifier) !== null) return specifier
      const path = sources.resolve(repositoryPathOf(from), specifier)
      return path === null ? null : (byPath.get(path) ?? null)
    },
    isGenerated: (path) => sources.isGenerated(path),
    mayBeUsedUnseen: (path) => dropped.size > 0 || sources.mayBeUsedUnseen(path),
    positionOf(node) {
      const file = node.getSourceFile()
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file))
      return { file: repositoryPathOf(node), line: line + 1, column: character + 1 }
    },
    spanOf(node) {
      return { file: repositoryPathOf(node), start: node.getStart(), end: node.getEnd() }
    },
  }
}

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  noLib: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Without it a file that imports nothing would share its names with all other such files.
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.Preserve,
  noEmit: true,
}

function parseFile(
  name: string,
  path: string,
  text: string,
  options: ts.ScriptTarget | ts.CreateSourceFileOptions,
): { file: ts.SourceFile } | { note: Note } {
  let file: ts.SourceFile
  try {
    file = ts.createSourceFile(name, text, options, true)
  } catch (error) {
    // By name: the compiler may have been loaded into another realm, with a RangeError of its own.
    if ((error as Error).name !== 'RangeError') throw error
    return { note: { kind: 'nested-too-deeply', file: path, message: NESTING } }
  }
  const problem = syntaxErrorOf(file)
  if (problem !== null) return { note: { kind: 'syntax-error', file: path, message: problem } }
  if (isNestedTooDeeply(file)) return { note: { kind: 'nested-too-deeply', file: path, message: NESTING } }
  return { file }
}

const NESTING = 'nested too deeply to be read'

/** The parser's own errors: present on every source file, though not in the published types. */
function syntaxErrorOf(file: ts.SourceFile): string | null {
  const { parseDiagnostics = [] } = file as { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }
  const first = parseDiagnostics[0]
  if (first === undefined) return null
  const { line, character } = file.getLineAndCharacterOfPosition(first.start)
  return `${line + 1}:${character + 1}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`
}

function extensionOf(path: string): ts.Extension {
  return Object.values(ts.Extension).findLast((extension) => path.endsWith(extension)) ?? ts.Extension.Ts
}
