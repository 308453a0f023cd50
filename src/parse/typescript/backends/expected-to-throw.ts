import ts from 'typescript'
import { isFunction } from '../enclosing.js'

/** Whether a test runs a node to see what it throws: `expect(() => …).toThrow()`, `assert.throws(() => …)`. */
export function isExpectedToThrow(node: ts.Node): boolean {
  for (let at = node as ts.Node | undefined; at !== undefined; at = at.parent) {
    if (isFunction(at) && ts.isCallExpression(at.parent) && at.parent.expression !== at && isExpectation(at.parent)) {
      return true
    }
  }
  return false
}

const isExpectation = ({ expression }: ts.CallExpression): boolean => {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression
  return ts.isIdentifier(name) && EXPECTING.has(name.text)
}

const EXPECTING: ReadonlySet<string> = new Set([
  'expect',
  'throws',
  'throwsAsync',
  'rejects',
  'doesNotThrow',
  'assertThrows',
])
