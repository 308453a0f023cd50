import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'
import type { Replacement } from './moved-text.js'
import { type Rewriting, isKept, pathOf } from './rewriting.js'

/** For every file, the mentions of members that now read from a backend. */
export function replacementsOf(
  rewritings: readonly Rewriting[],
  tree: SyntaxTree,
): ReadonlyMap<string, readonly Replacement[]> {
  const found = new Map<string, Replacement[]>()
  for (const rewriting of rewritings) {
    for (const site of rewriting.sites) {
      if (isKept(rewriting, site)) continue
      for (const { node } of rewriting.references.get(site)!) {
        const { file, start, end } = tree.spanOf(node)
        const list = found.get(file) ?? []
        found.set(file, list)
        list.push({ start, end, text: mention(node, pathOf(rewriting, site)) })
      }
    }
  }
  return found
}

/** `{ userApi }` needs its key written out. */
function mention(node: ts.Node, path: string): string {
  const isShorthand = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
  return isShorthand ? `${node.getText()}: ${path}` : path
}
