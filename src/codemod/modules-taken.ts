import ts from 'typescript'
import { behindAlias, symbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { identifiersIn } from './identifiers.js'
import { isLoading } from './state.js'

/** What the files of a repository take from each other. */
interface ModulesTaken {
  /** The names that imports and exports give a declaration of another file. */
  readonly aliases: ReadonlyMap<ts.Declaration, readonly string[]>
  /** Whole modules, taken other than to read one name of them: what is used of them there cannot be seen. */
  readonly wholes: readonly Whole[]
}

interface Whole {
  /** Null when not even the module is known. */
  readonly exports: ReadonlySet<ts.Declaration> | null
  readonly nodes: readonly ts.Node[]
}

const KNOWN = new WeakMap<SyntaxTree, ModulesTaken>()

export function modulesTaken(tree: SyntaxTree): ModulesTaken {
  const known = KNOWN.get(tree) ?? readModulesTaken(tree)
  KNOWN.set(tree, known)
  return known
}

function readModulesTaken(tree: SyntaxTree): ModulesTaken {
  const { checker } = tree
  const aliases = new Map<ts.Declaration, string[]>()
  const wholes: Whole[] = []
  const rename = (name: ts.Node | undefined): void => {
    if (name === undefined || !ts.isIdentifier(name)) return
    const symbol = checker.getSymbolAtLocation(name)
    if (symbol === undefined) return
    for (const declaration of behindAlias(symbol, checker).declarations ?? []) {
      aliases.set(declaration, [...(aliases.get(declaration) ?? []), name.text])
    }
  }
  const take = (specifier: ts.Node | undefined, nodes: readonly ts.Node[]): void => {
    if (nodes.length === 0) return
    const isNamed = specifier !== undefined && ts.isStringLiteralLike(specifier)
    const module = isNamed ? tree.resolveModule(specifier, specifier.text) : null
    if (isNamed && (module === null || typeof module === 'string')) return
    wholes.push({ exports: module === null || typeof module === 'string' ? null : exportsOf(module, checker), nodes })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportClause(node) || ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) rename(node.name)
    else if (ts.isNamespaceImport(node)) take(node.parent.parent.moduleSpecifier, passedAround(node.name, checker))
    else if (ts.isNamespaceExport(node)) take(node.parent.moduleSpecifier, [node])
    else if (ts.isExternalModuleReference(node)) take(node.expression, [node])
    else if (isLoading(node)) take(node.arguments[0], [node])
    ts.forEachChild(node, visit)
  }
  for (const file of tree.files) visit(file)
  return { aliases, wholes }
}

function exportsOf(module: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Declaration> | null {
  const symbol = checker.getSymbolAtLocation(module)
  if (symbol === undefined) return null
  const exported = checker.getExportsOfModule(symbol)
  return new Set(exported.flatMap((each) => behindAlias(each, checker).declarations ?? []))
}

/** Mentions of the module `users` that are not `users.name`. */
function passedAround(name: ts.Identifier, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = checker.getSymbolAtLocation(name)
  return (identifiersIn(name.getSourceFile()).get(name.text) ?? []).filter((each) => {
    const { parent } = each
    if (each === name || ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return false
    return symbolAt(each, checker) === symbol
  })
}
