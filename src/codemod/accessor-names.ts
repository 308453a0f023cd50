import ts from 'typescript'
import type { SyntaxTree } from '../syntax/tree.js'

/**
 * Whether a property of this name may be a getter or setter that the repository writes. Answered from the syntax alone:
 * most names are nobody's accessor, and asking the compiler what a property is means checking all that stands before it.
 */
export class AccessorNames {
  /** Null when one has a name that only running the code tells, such as `get [KEY]()`. */
  #names: ReadonlySet<string> | null | undefined

  constructor(readonly tree: SyntaxTree) {}

  mayBe(name: ts.MemberName): boolean {
    if (this.#names === undefined) this.#names = namesIn(this.tree.files)
    return this.#names === null || this.#names.has(name.text)
  }
}

function namesIn(files: readonly ts.SourceFile[]): ReadonlySet<string> | null {
  const found: ts.PropertyName[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isAccessor(node)) found.push(node.name)
    ts.forEachChild(node, visit)
  }
  for (const file of files) if (ACCESSOR.test(file.text)) visit(file)
  const names = new Set<string>()
  for (const name of found) {
    if (ts.isComputedPropertyName(name)) return null
    names.add(name.text)
  }
  return names
}

/** Both words are written without escapes (ECMAScript, "Keywords and Reserved Words"). */
const ACCESSOR = /\b[gs]et\b/
