import ts from 'typescript'

/** The symbol a name stands for, through shorthand properties, before aliases. */
export function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node
  return ts.isShorthandPropertyAssignment(parent) && parent.name === node
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node)
}

/** As `symbolAt`; in `export { x as y }` what the file itself calls `x`. */
export function localSymbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node
  return ts.isExportSpecifier(parent) ? checker.getExportSpecifierLocalTargetSymbol(parent) : symbolAt(node, checker)
}

/** What an import or a re-export stands for; any other symbol is itself. */
export const behindAlias = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol
