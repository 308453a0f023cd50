import ts from 'typescript'

/** Comments in a stretch of source that holds only names and punctuation. */
export function commentsBetween(file: ts.SourceFile, start: number, end: number): ts.TextRange[] {
  if (end <= start) return []
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    ts.LanguageVariant.Standard,
    file.text,
    undefined,
    start,
    end - start,
  )
  const found: ts.TextRange[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia
    if (isComment) found.push({ pos: scanner.getTokenStart(), end: scanner.getTokenEnd() })
  }
  return found
}
