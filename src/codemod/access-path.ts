import ts from 'typescript'

/** One step of `stack.node['children']`. */
export interface Step {
  readonly name: ts.MemberName | null
  readonly argument: ts.Expression | null
}

/** Steps from the root outwards: `.node`, `['children']`. */
export function pathTo(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): readonly [Step, ...Step[]] {
  const own: Step = ts.isPropertyAccessExpression(node)
    ? { name: node.name, argument: null }
    : { name: null, argument: node.argumentExpression }
  let inner: ts.Expression = node.expression
  while (ts.isNonNullExpression(inner) || ts.isParenthesizedExpression(inner)) inner = inner.expression
  if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return [own]
  return [...pathTo(inner), own]
}

/** `settings` of `settings.tags['team']`. */
export function rootOf(node: ts.Node): ts.Node {
  let at = node
  while (
    ts.isPropertyAccessExpression(at) ||
    ts.isElementAccessExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isParenthesizedExpression(at)
  ) {
    at = at.expression
  }
  return at
}

/** `process.env`: all its values are texts. */
export const isEnvironment = (root: ts.Node, [{ name }]: readonly [Step, ...Step[]]): boolean =>
  ts.isIdentifier(root) && root.text === 'process' && name?.text === 'env'

/** Properties through which a construct shows what stands around it. */
const SURROUNDINGS: ReadonlySet<string> = new Set(['node', 'children', 'scope', 'parent', 'root', 'resources'])

export const isLookAround = (name: ts.Node | null): boolean =>
  name !== null && ts.isIdentifier(name) && SURROUNDINGS.has(name.text)
