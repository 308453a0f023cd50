import ts from 'typescript'

/**
 * The compiler binds recursively; a file nested deeper than this could exhaust the stack and take the whole analysis
 * with it. Hand-written code stays below 100.
 */
const MAX_DEPTH = 600

/**
 * `a + b + c + …` is nested to the left, as deep as it is long. The compiler loops over it, so it may be longer; but a
 * plain recursive walk of the tree gives up at some 4,000. Not so `a && b && …`: it follows the flow of those inwards.
 */
const MAX_OPERANDS = 2000

/** Walks without recursion. */
export function isNestedTooDeeply(file: ts.SourceFile): boolean {
  const open: { node: ts.Node; depth: number; operands: number }[] = [{ node: file, depth: 0, operands: 0 }]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, depth, operands } = top
    if (depth > MAX_DEPTH || operands > MAX_OPERANDS) return true
    ts.forEachChild(node, (child) => {
      const isOperand = isLooped(node) && ts.isBinaryExpression(child) && child === node.left
      open.push(
        isOperand ? { node: child, depth, operands: operands + 1 } : { node: child, depth: depth + 1, operands: 0 },
      )
    })
  }
  return false
}

const isLooped = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && !SHORT_CIRCUITS.has(node.operatorToken.kind)

const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])
