/**
 * A second, much simpler reading of our Markdown: what is left of every line when code and running text are gone.
 * Two documents with the same structure have the same blocks, cells, tags and emphasis.
 */
export const markdownStructure = (markdown: string): readonly string[] =>
  linesOutsideFences(markdown).map((line) => {
    const block = /^(?:\||-(?= )|\d+\.(?= )|>|#+(?= )| {4}|={2,}$|-{3,}$)/.exec(line)?.[0] ?? ''
    // A bar ends a cell wherever it stands, in a code span too.
    const cells = block === '|' ? line.split('|').length : 0
    const marks =
      withoutSpans(line)
        .replaceAll(/\]\([^)]*\)/g, ']')
        .match(/[|<>[\]*_~`\\]|<\/?[a-z]+>/g) ?? []
    return `${block} ${cells} ${marks.join('')}`
  })

/** The lines outside code blocks, every code span replaced by `C` and every entity by `§`. */
export const withoutCode = (markdown: string): readonly string[] => linesOutsideFences(markdown).map(withoutSpans)

function linesOutsideFences(markdown: string): readonly string[] {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const opening = /^(`{3,})[a-z]*$/.exec(line)?.[1] ?? null
    if (fence !== null) {
      if (line === fence) fence = null
    } else if (opening !== null) {
      fence = opening
      lines.push('C')
    } else {
      lines.push(line)
    }
  }
  return fence === null ? lines : [...lines, 'a code block is not closed']
}

/** A run of backticks opens a span that the next run of the same length closes. */
const withoutSpans = (line: string): string =>
  line
    .replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g, 'C')
    .replaceAll(/<code>[^<]*<\/code>|<i>empty<\/i>/g, 'C')
    .replaceAll(/&#\d+;/g, '§')
