import type { Phrase } from '../phrase.js'
import { plainText } from '../plain.js'

export interface Message {
  readonly text: string
}

/**
 * A sentence as plain text. A viewer makes `[words](target)` a link, and puts an argument in the place of `{0}`: names
 * of the repository that look like that are told as they are.
 */
export const messageOf = (phrase: Phrase): Message => ({
  text: plainText(phrase)
    .replaceAll('](', '\\](')
    .replace(/\{(\d+)\}/g, '{{$1}}'),
})
