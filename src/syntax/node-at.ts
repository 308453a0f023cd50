import ts from 'typescript'
import type { Span } from '../model/position.js'
import type { SyntaxTree } from './tree.js'

/** The `new` or call expression that a span covers exactly. */
export function callAt(tree: SyntaxTree, span: Span): ts.NewExpression | ts.CallExpression | null {
  const file = tree.file(span.file)
  if (file === undefined) return null
  const find = (node: ts.Node): ts.NewExpression | ts.CallExpression | undefined => {
    if (node.end < span.end || node.pos > span.start) return undefined
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && node.end === span.end && node.getStart(file) === span.start) return node
    return ts.forEachChild(node, find)
  }
  return find(file) ?? null
}
