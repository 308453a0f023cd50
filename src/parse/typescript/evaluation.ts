import type ts from 'typescript'
import type { FrameworkExport } from '../../catalog/framework.js'
import type { SyntaxTree } from '../../syntax/tree.js'
import {
  type Abstract,
  type Cell,
  type ClassAbstract,
  type Frame,
  type FunctionAbstract,
  type InstanceAbstract,
  type Level,
  type Site,
  type SymbolAbstract,
  symbol,
} from './abstract.js'
import type { Frames } from './frame.js'
import type { Mentions } from './mentions.js'
import type { Mutations } from './mutations.js'
import type { SourceIndex } from './source-index.js'

/** What identifiers stand for. */
export interface NameReading {
  readonly modules: { required(node: ts.CallExpression): Abstract | null }
  declarationOf(node: ts.Identifier): ts.Declaration | null
  declarationOfSymbol(found: ts.Symbol): ts.Declaration | null
  isWrittenGlobal(value: SymbolAbstract): boolean
}

/** Classes, their instances and what `instance.name` is. */
export interface InstanceReading {
  levels(instance: InstanceAbstract): readonly Level[]
  frameworkBase(instance: InstanceAbstract): FrameworkExport | null
  frameworkCall(instance: InstanceAbstract): Site | null
  componentOf(value: ClassAbstract): FrameworkExport | null
  member(instance: InstanceAbstract, name: string, site: Site): Abstract
  staticMember(value: ClassAbstract, name: string, site: Site): Abstract
}

/** What the parts of the evaluator (operators, names, instances) ask of the whole. */
export interface Evaluation {
  readonly tree: SyntaxTree
  readonly index: SourceIndex
  readonly frames: Frames
  readonly names: NameReading
  readonly instances: InstanceReading
  readonly mentions: Mentions
  readonly mutations: Mutations
  evaluate(node: ts.Expression, frame: Frame): Abstract
  evaluateCell(cell: Cell): Abstract
  /** `site` is where the property is read. */
  property(receiver: Abstract, name: string, site: Site): Abstract
  callFunction(callee: FunctionAbstract, call: ts.Node, frame: Frame): Abstract
  /** A value that equals itself: this evaluation of this node. */
  symbolFor(node: ts.Node, frame: Frame): Abstract
  /** The symbol of an expression over parts: the same over the same parts. Unknown when a part is. */
  compose(operator: string, parts: readonly Abstract[], text: string): Abstract
  keyOf(node: ts.Node, frame: Frame): string
  /** The key under which a value equals itself, or null when two evaluations could differ. */
  identityOf(value: Abstract): string | null
  /** The activation in which a declaration's surrounding function runs, as seen from `frame`. */
  ownerFrame(node: ts.Node, frame: Frame): Frame
  /** What `this` is at a node. */
  thisOf(node: ts.Node, frame: Frame): Abstract
  /** The instance that stands for a class nobody is seen to create. */
  unseenInstance(of: ClassAbstract): InstanceAbstract
}

/** Source text on one line, cut where it gets long: for people, never parsed. */
export function textOf(node: ts.Node): string {
  const { text } = node.getSourceFile()
  const start = node.getStart()
  const line = text.slice(start, Math.min(node.end, start + 1000)).replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

/** The key of a property: `.region`, or quoted where the name could be mistaken for more than one. */
export const memberKey = (key: string, name: string): string =>
  /^[#$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(name) ? `${key}.${name}` : `${key}[${JSON.stringify(name)}]`

/** A property of something that is not known. */
export const memberOf = (receiver: SymbolAbstract, name: string): SymbolAbstract =>
  symbol(memberKey(receiver.key, name), memberKey(receiver.text, name), { from: [receiver], choice: receiver.choice })
