import type { Part, Phrase } from './phrase.js'
import { makeVisible, shortName } from './visible.js'

/** A name in a sentence. The source's own template literals bring their backticks along. */
export function quoteName(text: string): string {
  const visible = shortName(text)
  return /^`.*`$/.test(visible) ? visible : `\`${visible}\``
}

/** One line of text without markup. */
export const plainText = (phrase: Phrase): string => phrase.map(plainPart).join('')

function plainPart(part: Part): string {
  switch (part.kind) {
    case 'words':
      return makeVisible(part.text)
    case 'name':
      return quoteName(part.text)
    case 'rule':
      return quoteName(part.id)
    case 'place':
      return `${shortName(part.at.file)}:${part.at.line}`
  }
}
