import { stringify } from 'yaml'
import { defuseCommands } from '../escape-terminal.js'
import { makeVisible, shortName } from '../visible.js'

/** Text from outside as a YAML value on one line, not inside brackets. It reads back as the same text, and every character of it can be seen. */
export const yamlText = (text: string): string =>
  makeVisible(text) === text
    ? // As YAML 1.1, so that `yes` and `1_000` are quoted for readers that still know it.
      stringify(text, { lineWidth: 0, singleQuote: true, blockQuote: false, version: '1.1' }).trimEnd()
    : `"${Array.from(text).map(escaped).join('')}"`

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  if (makeVisible(character) === character) return character
  const code = character.codePointAt(0)!.toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

/** A value of a workflow that GitHub reads expressions in: what looks like one is text. */
export const workflowText = (text: string): string => yamlText(text.replaceAll('${{', "${{ '${{' }}"))

/** A filter pattern for a path or a branch: never narrower than the name. GitHub reads patterns and expressions in it. */
export const filterPattern = (name: string): string => name.replace(/[\\*?+[\]!$]/g, '*')

/** A name inside a comment. */
export const inComment = (name: string): string => defuseCommands(shortName(name))

/** Running text as comment lines; a name that is longer than the line is not broken. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > WIDTH - indent.length) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((line) => `${indent}# ${line}`)
}

/** Columns of a comment, its mark not counted. */
const WIDTH = 98

export const fileOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`
