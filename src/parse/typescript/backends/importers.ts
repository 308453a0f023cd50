import ts from 'typescript'
import type { SyntaxTree } from '../../../syntax/tree.js'
import { exportedNames, exportsOf } from './exports-of.js'
import type { SourceIndex } from '../source-index.js'

interface Importers {
  /** Files that take single names. */
  readonly byName: readonly ts.SourceFile[]
  /** Somebody takes the module as a whole, or passes its names on. */
  readonly asWhole: boolean
}

const NOBODY: Importers = { byName: [], asWhole: false }

/** Who imports the files of the repository. Looks at every import once, when it is first asked. */
export class ImportersOf {
  readonly #tree: SyntaxTree
  readonly #index: SourceIndex
  #known: ReadonlyMap<ts.SourceFile, Importers> | null = null
  /** Last parts of specifiers that lead to no file, and what is imported from there: a bundler may know where. */
  readonly #unresolved = new Set<string>()

  constructor(tree: SyntaxTree, index: SourceIndex) {
    this.#tree = tree
    this.#index = index
  }

  /** Whether somebody imports what is declared, everybody who does was read, and they name it and pass it on to nobody. */
  areAllSeen(declaration: ts.Declaration): boolean {
    const file = declaration.getSourceFile()
    const path = this.#tree.pathOf(file)
    if (path === null || this.#tree.mayBeUsedUnseen(path)) return false
    this.#known ??= this.#find()
    const names = [...namesOf(path), ...exportedNames(declaration, this.#tree)]
    if (names.some((name) => this.#unresolved.has(name))) return false
    const { byName, asWhole } = this.#known.get(file) ?? NOBODY
    return !asWhole && byName.length > 0 && !byName.some((each) => exportsOf(each, this.#tree).has(declaration))
  }

  #find(): ReadonlyMap<ts.SourceFile, Importers> {
    const found = new Map<ts.SourceFile, { byName: ts.SourceFile[]; asWhole: boolean }>()
    const add = (from: ts.Node, specifier: ts.Node | undefined, isByName: boolean): void => {
      const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null
      const target = text === null ? null : this.#tree.resolveModule(from, text)
      if (text !== null && target === null && !text.startsWith('.')) {
        for (const name of [lastPart(text), ...importedNames(from)]) this.#unresolved.add(name)
      }
      // A name that is put together may be that of any file.
      const targets = text === null ? this.#tree.files : target === null || typeof target === 'string' ? [] : [target]
      for (const each of targets) {
        const known = found.get(each) ?? { byName: [], asWhole: false }
        found.set(each, known)
        if (isByName) known.byName.push(from.getSourceFile())
        else known.asWhole = true
      }
    }
    for (const statement of this.#tree.files.flatMap(({ statements }) => statements)) {
      if (ts.isImportDeclaration(statement)) {
        const bindings = statement.importClause?.namedBindings
        if (statement.importClause === undefined) continue
        add(statement, statement.moduleSpecifier, bindings === undefined || ts.isNamedImports(bindings))
      } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
        add(statement, statement.moduleSpecifier, false)
      } else if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
        add(statement, statement.moduleReference.expression, false)
      }
    }
    const loads = this.#index.namelessCalls.filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    for (const call of [...loads, ...this.#index.callsNamed('require')]) add(call, call.arguments?.[0], false)
    return found
  }
}

/** `backend` of `src/backend.ts`; of `src/infra/index.ts` also the folder's `infra`. */
function namesOf(path: string): readonly string[] {
  const parts = path.split('/')
  return [lastPart(path), ...(lastPart(path) === 'index' ? parts.slice(-2, -1) : [])]
}

/** Without the extension, and without the mark of an alias: `#backend`, `@backend`. */
const lastPart = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/^[#@~]/, '')

function importedNames(from: ts.Node): readonly string[] {
  const bindings = ts.isImportDeclaration(from) ? from.importClause?.namedBindings : undefined
  if (bindings === undefined || !ts.isNamedImports(bindings)) return []
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
}
