import ts from 'typescript'
import type { Site } from './site.js'

/** What a statement declares besides members. */
export function leftoversOf(statement: ts.Statement, sites: readonly Site[]): readonly ts.VariableDeclaration[] {
  if (!ts.isVariableStatement(statement)) return []
  const nodes = new Set<ts.Node>(sites.map(({ node }) => node))
  return statement.declarationList.declarations.filter(
    ({ initializer }) => initializer === undefined || !nodes.has(initializer),
  )
}
