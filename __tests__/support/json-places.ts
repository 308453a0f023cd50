import { type Node, parseTree } from 'jsonc-parser'

export interface JsonPlace {
  readonly line: number
  readonly column: number
}

/** Where a JSON pointer (RFC 6901) leads in a text, as another parser than ours sees it; null when it leads nowhere. */
export function placeAt(text: string, pointer: string): JsonPlace | null {
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true })
  const steps = pointer.split('/').slice(1)
  const node = steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Node | undefined>((inside, step) => stepInto(inside, step), root)
  if (node === undefined) return null
  const before = text.slice(0, node.offset)
  return { line: before.split('\n').length, column: node.offset - before.lastIndexOf('\n') }
}

function stepInto(node: Node | undefined, step: string): Node | undefined {
  if (node?.type === 'array') return /^(?:0|[1-9]\d*)$/.test(step) ? node.children?.[Number(step)] : undefined
  return node?.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1]
}
