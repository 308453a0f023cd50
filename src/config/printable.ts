const LONGEST = 80

/** Control characters, line and paragraph separators, and marks that turn the direction of text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text from a stranger as part of a one-line message: bounded, and unable to break the line or steer a terminal. */
export const printable = (text: string): string =>
  escapeControls(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export const quoted = (text: string): string => `"${printable(text)}"`

export const escapeControls = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
