import type ts from 'typescript'
import { behindAlias } from '../../../syntax/symbols.js'
import type { SyntaxTree } from '../../../syntax/tree.js'

/** The declarations that a module exports, its own and others', under whatever name. */
export function exportsOf(file: ts.SourceFile, { checker }: SyntaxTree): ReadonlySet<ts.Declaration> {
  let exported = known.get(file)
  if (exported === undefined) {
    const module = checker.getSymbolAtLocation(file)
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module)
    exported = new Set(symbols.flatMap((each) => behindAlias(each, checker).declarations ?? []))
    known.set(file, exported)
  }
  return exported
}

/** The names under which the module of a declaration exports it. */
export function exportedNames(declaration: ts.Declaration, { checker }: SyntaxTree): readonly string[] {
  const module = checker.getSymbolAtLocation(declaration.getSourceFile())
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module)
  return symbols
    .filter((each) => behindAlias(each, checker).declarations?.includes(declaration) === true)
    .map(({ name }) => name)
}

/** A module is asked for everything it declares. */
const known = new WeakMap<ts.SourceFile, ReadonlySet<ts.Declaration>>()
