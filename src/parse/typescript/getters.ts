import ts from 'typescript'
import type { Abstract, FunctionAbstract } from './abstract.js'
import { isStatic } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { isNamed } from './class-members.js'

/** The getter that reading `receiver.name` runs, or null. It runs anew every time. */
export function getterOf(evaluation: Evaluation, receiver: Abstract, name: string): FunctionAbstract | null {
  if (receiver.kind === 'object') {
    const cell = receiver.cells.get(name)
    if (cell === undefined || cell.value !== undefined || !ts.isGetAccessorDeclaration(cell.node)) return null
    return { kind: 'function', node: cell.node, frame: cell.frame, self: receiver }
  }
  if (receiver.kind !== 'instance' && receiver.kind !== 'class') return null
  const levels = receiver.kind === 'class' ? [receiver] : evaluation.instances.levels(receiver)
  for (const { node, frame } of levels) {
    const member = node.members.find(
      (each) =>
        isStatic(each) === (receiver.kind === 'class') &&
        !ts.isSetAccessorDeclaration(each) &&
        isNamed(each.name, name),
    )
    if (member !== undefined) {
      return ts.isGetAccessorDeclaration(member) ? { kind: 'function', node: member, frame, self: receiver } : null
    }
  }
  return null
}
