import { cellCode, codeSpan, htmlCode, inlineText, linkTarget } from '../escape-markdown.js'
import type { RuleId } from '../../model/rule.js'
import { docsLink } from '../docs-link.js'
import type { Part, Phrase, Place } from '../phrase.js'

/** Turns phrases into Markdown for one document. */
export interface Sink {
  /** In a paragraph or list. */
  readonly inline: (phrase: Phrase) => string
  /** In a table cell. */
  readonly cell: (phrase: Phrase) => string
  /** Inside an HTML element, where places are not linked. */
  readonly html: (phrase: Phrase) => string
}

/** `linkBase` is the address of the analysed folder at one commit, with a final slash; null shows places without links. */
export function sinkFor(linkBase: string | null): Sink {
  const linked = (at: Place, code: (text: string) => string): string => {
    const shown = code(`${at.file}:${at.line}`)
    return linkBase === null ? shown : `[${shown}](${linkTarget(linkBase, at.file)}#L${at.line})`
  }
  const sink =
    (code: Means['code'], show: Means['show'], ruled: Means['ruled'] = leadToPage(code)) =>
    (phrase: Phrase): string =>
      phrase.map((part) => render(part, { code, show, ruled })).join('')
  return {
    inline: sink(codeSpan, (at) => linked(at, codeSpan)),
    cell: sink(cellCode, (at) => linked(at, cellCode)),
    html: sink(htmlCode, ({ file, line }) => htmlCode(`${file}:${line}`), htmlCode),
  }
}

interface Means {
  readonly code: (text: string) => string
  readonly show: (at: Place) => string
  readonly ruled: (id: RuleId) => string
}

function render(part: Part, { code, show, ruled }: Means): string {
  switch (part.kind) {
    case 'words':
      return inlineText(part.text)
    case 'name':
      return code(part.text)
    case 'rule':
      return ruled(part.id)
    case 'place':
      return show(part.at)
  }
}

const leadToPage =
  (code: Means['code']) =>
  (id: RuleId): string =>
    `[${code(id)}](${docsLink(id)})`
