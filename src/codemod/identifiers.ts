import ts from 'typescript'

type Identifier = ts.Identifier | ts.PrivateIdentifier

/** Remembered for as long as the file is: a large file has many members, each with its mentions. */
const KNOWN = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly Identifier[]>>()

/** Every identifier of a file by its text, in source order. */
export function identifiersIn(file: ts.SourceFile): ReadonlyMap<string, readonly Identifier[]> {
  const known = KNOWN.get(file)
  if (known !== undefined) return known
  const found = new Map<string, Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const same = found.get(node.text)
      if (same === undefined) found.set(node.text, [node])
      else same.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  KNOWN.set(file, found)
  return found
}
