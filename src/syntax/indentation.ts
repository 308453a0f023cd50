import ts from 'typescript'

/** The white space a node's first line starts with. */
export function indentationAt(node: ts.Node): string {
  const { text } = node.getSourceFile()
  const lineStart = text.lastIndexOf('\n', node.getStart() - 1) + 1
  return /^[ \t]*/.exec(text.slice(lineStart))![0]
}

/**
 * The source text of a node with its lines moved from one indentation to another. Lines inside template literals and
 * JSX text stay: their white space is part of the program.
 */
export function reindentedText(node: ts.Node, from: string, to: string): string {
  const file = node.getSourceFile()
  const start = node.getStart()
  const frozen = frozenRanges(node)
  const lines = file.text.slice(start, node.end).split('\n')
  let at = start
  return lines
    .map((line, index) => {
      const lineStart = at
      at += line.length + 1
      const isFrozen = frozen.some(([open, close]) => lineStart > open && lineStart <= close)
      if (index === 0 || isFrozen || line.trim() === '') return line
      return line.startsWith(from) ? to + line.slice(from.length) : line
    })
    .join('\n')
}

/** Template literal and JSX text within a range: its white space is part of the program. */
export function frozenRanges(
  root: ts.Node,
  within: { readonly start: number; readonly end: number } = { start: root.getStart(), end: root.end },
): [number, number][] {
  const ranges: [number, number][] = []
  const visit = (at: ts.Node): void => {
    if (at.end < within.start || at.pos > within.end) return
    const isText =
      at.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral ||
      at.kind === ts.SyntaxKind.TemplateHead ||
      at.kind === ts.SyntaxKind.TemplateMiddle ||
      at.kind === ts.SyntaxKind.TemplateTail ||
      at.kind === ts.SyntaxKind.JsxText
    if (isText) ranges.push([at.getStart(), at.end])
    ts.forEachChild(at, visit)
  }
  visit(root)
  return ranges
}
