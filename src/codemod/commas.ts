import ts from 'typescript'

/** Where the commas of the last list in a node are: of a call's arguments, of a statement's declarators. */
export function commasIn(node: ts.Node): readonly number[] {
  const list = node.getChildren().findLast(({ kind }) => kind === ts.SyntaxKind.SyntaxList)!
  const commas = list.getChildren().filter(({ kind }) => kind === ts.SyntaxKind.CommaToken)
  return commas.map((comma) => comma.getStart())
}
