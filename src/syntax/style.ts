import detectIndent from 'detect-indent'
import ts from 'typescript'

/** How a file is written, so that what is added looks like the rest of it. */
export interface SourceStyle {
  readonly quote: "'" | '"'
  readonly semicolons: boolean
  readonly trailingCommas: boolean
  readonly indent: string
  readonly newLine: '\n' | '\r\n'
}

const KNOWN = new WeakMap<ts.SourceFile, SourceStyle>()

/** Every group of a file asks for it. */
export function styleOf(file: ts.SourceFile): SourceStyle {
  const known = KNOWN.get(file) ?? readStyle(file)
  KNOWN.set(file, known)
  return known
}

function readStyle(file: ts.SourceFile): SourceStyle {
  let single = 0
  let double = 0
  let withSemicolon = 0
  let withoutSemicolon = 0
  let trailing = 0
  let bare = 0
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) {
      if (file.text[node.getStart(file)] === '"') double++
      else single++
    } else if (endsWithSemicolon(node)) {
      if (file.text[node.end - 1] === ';') withSemicolon++
      else withoutSemicolon++
    }
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 0 && isMultiline(node, file)) {
      if (node.properties.hasTrailingComma) trailing++
      else bare++
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {
    quote: double > single ? '"' : "'",
    semicolons: withSemicolon >= withoutSemicolon,
    trailingCommas: trailing > bare,
    // The lines of a block comment are indented by their stars.
    indent: detectIndent(file.text.replace(/\/\*[^]*?\*\//g, '')).indent || '  ',
    newLine: isMostlyWindows(file.text) ? '\r\n' : '\n',
  }
}

function endsWithSemicolon(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) ||
    ts.isVariableStatement(node) ||
    ts.isImportDeclaration(node) ||
    ts.isReturnStatement(node) ||
    ts.isExportAssignment(node)
  )
}

function isMultiline(node: ts.Node, file: ts.SourceFile): boolean {
  return file.text.slice(node.getStart(file), node.end).includes('\n')
}

function isMostlyWindows(text: string): boolean {
  const all = text.split('\n').length - 1
  return (text.split('\r\n').length - 1) * 2 > all
}
