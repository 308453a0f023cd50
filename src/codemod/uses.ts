import ts from 'typescript'
import { behindAlias, localSymbolAt } from '../syntax/symbols.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { identifiersIn } from './identifiers.js'
import { modulesTaken } from './modules-taken.js'

export interface Uses {
  readonly calls: readonly ts.CallExpression[]
  /** Mentions that are neither calls nor imports nor exports, and places where it cannot be told. */
  readonly others: readonly ts.Node[]
  /** Whether other files can import it. */
  readonly isVisible: boolean
}

/** Every mention of a function, by symbol and under whatever name, in all files. */
export function usesOf(name: ts.Identifier, tree: SyntaxTree): Uses {
  const declaration = name.parent as ts.Declaration
  const { aliases, wholes } = modulesTaken(tree)
  const calls: ts.CallExpression[] = []
  const others: ts.Node[] = []
  let isVisible = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0
  for (const text of new Set([name.text, ...(aliases.get(declaration) ?? [])])) {
    for (const file of tree.files) {
      for (const node of identifiersIn(file).get(text) ?? []) {
        if (node === name || !ts.isIdentifier(node) || !isMention(node, declaration, tree)) continue
        const { parent } = node
        if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent)) isVisible = true
        else if (!ts.isImportSpecifier(parent) && !ts.isImportClause(parent)) others.push(...callOf(node, calls))
      }
    }
  }
  if (isVisible)
    others.push(
      ...wholes.filter(({ exports }) => exports === null || exports.has(declaration)).flatMap(({ nodes }) => nodes),
    )
  return { calls, others, isVisible }
}

/** Adds the call to `calls`, or gives the mention back. */
function callOf(node: ts.Identifier, calls: ts.CallExpression[]): readonly ts.Node[] {
  const { parent } = node
  const callee = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node
  const call = callee.parent
  if (!ts.isCallExpression(call) || call.expression !== callee) return [node]
  calls.push(call)
  return []
}

function isMention(node: ts.Identifier, declaration: ts.Declaration, { checker }: SyntaxTree): boolean {
  const named = localSymbolAt(node, checker)
  return named !== undefined && behindAlias(named, checker).declarations?.includes(declaration) === true
}
