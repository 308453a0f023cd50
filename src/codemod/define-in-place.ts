import type ts from 'typescript'
import type { Edit } from '../syntax/edit.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { commasIn } from './commas.js'
import type { Factory } from './factory.js'

/** The edits with which a factory gives back `X.define(id, props)` instead of `new X(scope, id, props)`. */
export function defineInPlace({ creation, result }: Factory, tree: SyntaxTree): readonly Edit[] {
  const { file } = tree.spanOf(creation)
  const { text } = creation.getSourceFile()
  const { expression } = creation
  const [scope, id] = creation.arguments as unknown as readonly [ts.Expression, ts.Expression]
  const comma = commasIn(creation)[0]!
  // A comment beside the scope stays where it is.
  const isBare = text.slice(comma + 1, id.getStart()).trim() === '' && text.slice(scope.end, comma).trim() === ''
  const gone = isBare
    ? [{ start: scope.getStart(), end: id.getStart() }]
    : [
        { start: scope.getStart(), end: scope.end },
        { start: comma, end: comma + 1 + /^[ \t]*/.exec(text.slice(comma + 1))![0].length },
      ]
  return [
    ...(result === null ? [] : [{ file, start: result.pos, end: result.end, text: '' }]),
    { file, start: creation.getStart(), end: expression.getStart(), text: '' },
    { file, start: expression.end, end: expression.end, text: '.define' },
    ...gone.map((range) => ({ file, ...range, text: '' })),
  ]
}
