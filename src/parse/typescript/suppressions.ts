import ts from 'typescript'
import { SUPPRESSION_MARK, type SuppressionComment } from '../../model/suppression.js'
import type { SyntaxTree } from '../../syntax/tree.js'
import { type SuppressionText, readSuppression } from '../suppression-text.js'

/** Comments that excuse findings, by place. */
export const readSuppressions = (tree: SyntaxTree): readonly SuppressionComment[] =>
  tree.files.flatMap((file) => (file.text.includes(SUPPRESSION_MARK) ? readFile(file, tree.pathOf(file)!) : []))

function readFile(file: ts.SourceFile, path: string): readonly SuppressionComment[] {
  const tokens = tokensOf(file)
  const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1
  const starts = tokens.filter(holdsCode).map((token) => lineOf(token.getStart(file)))
  const found: SuppressionComment[] = []
  for (const token of tokens) {
    for (const { pos, end } of commentsBefore(token, file)) {
      const written = readSuppression(contentOf(file.text.slice(pos, end)))
      if (written === null) continue
      const { line, character } = file.getLineAndCharacterOfPosition(pos)
      const at = { file: path, line: line + 1, column: character + 1 }
      found.push({ at, lines: linesOf(written, { token, file, starts, lastLine: lineOf(end), lineOf }), ...written })
    }
  }
  return found
}

interface Surroundings {
  readonly file: ts.SourceFile
  /** What the comment stands before. */
  readonly token: ts.Node
  /** Lines on which a token begins, in order. */
  readonly starts: readonly number[]
  /** Of the comment. */
  readonly lastLine: number
  readonly lineOf: (offset: number) => number
}

function linesOf({ extent }: SuppressionText, around: Surroundings): SuppressionComment['lines'] {
  const { file, token, starts, lastLine, lineOf } = around
  if (extent === 'file') return { first: 1, last: lineOf(file.end) }
  if (extent === 'statement') {
    const statement = statementFrom(token, file)
    return statement && { first: lineOf(statement.getStart(file)), last: lineOf(statement.end) }
  }
  const line = firstAfter(starts, lastLine)
  return line === null ? null : { first: line, last: line }
}

/** The smallest of ascending numbers that is larger. */
function firstAfter(ascending: readonly number[], limit: number): number | null {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! > limit) high = middle
    else low = middle + 1
  }
  return ascending[low] ?? null
}

/** The statement or class member that begins with this token. */
function statementFrom(token: ts.Node, file: ts.SourceFile): ts.Node | null {
  const start = token.getStart(file)
  for (let node = token; !ts.isSourceFile(node) && node.getStart(file) === start; node = node.parent) {
    if (ts.isStatement(node) || ts.isClassElement(node)) return node
  }
  return null
}

/** Every token in order; the last one is the end of the file. What documents a declaration is a comment here. */
function tokensOf(file: ts.SourceFile): readonly ts.Node[] {
  const tokens: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return
    const children = node.getChildren(file)
    if (ts.isTokenKind(node.kind) || (children.length === 0 && node.end > node.pos)) tokens.push(node)
    else for (const child of children) visit(child)
  }
  visit(file)
  return tokens
}

const holdsCode = (token: ts.Node): boolean =>
  token.kind !== ts.SyntaxKind.EndOfFileToken && !(ts.isJsxText(token) && token.containsOnlyTriviaWhiteSpaces)

/** Between the token before and this one. Text of JSX begins where it looks like a comment, so it has none. */
function commentsBefore(token: ts.Node, file: ts.SourceFile): readonly ts.TextRange[] {
  const end = token.getStart(file)
  const between = file.text.slice(token.pos, end)
  if (!between.includes(SUPPRESSION_MARK)) return []
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, between)
  const found: ts.TextRange[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia && kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue
    found.push({ pos: token.pos + scanner.getTokenStart(), end: token.pos + scanner.getTokenEnd() })
  }
  return found
}

const contentOf = (comment: string): string =>
  comment.startsWith('//') ? comment.slice(2) : comment.slice(2, comment.endsWith('*/') ? -2 : undefined)
