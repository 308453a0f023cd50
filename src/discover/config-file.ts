import { parse, printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'
import type { Workspace } from '../ports/workspace.js'
import { decodeUtf8 } from './decode.js'

/** What a configuration file says, as far as it can be understood; `problem` says why not further. */
export interface Config {
  readonly value: unknown
  readonly problem: string | null
}

/** Reads JSON with comments and trailing commas, which tsconfig.json and, in practice, package.json may hold. */
export async function readJson(workspace: Workspace, path: string): Promise<Config> {
  const text = await readConfigText(workspace, path)
  if (typeof text !== 'string') return text
  const errors: ParseError[] = []
  try {
    const value: unknown = parse(text, errors, { allowTrailingComma: true })
    const first = errors[0]
    return { value, problem: first === undefined ? null : describe(first, text) }
  } catch {
    return unusable('is nested too deeply')
  }
}

/** The text without its byte order mark, or why there is none. */
export async function readConfigText(workspace: Workspace, path: string): Promise<string | Config> {
  const file = await workspace.read(path, MAX_CONFIG_BYTES)
  if (file.kind === 'missing') return unusable('is listed, but not there')
  if (file.kind !== 'bytes') return unusable(`could not be read: ${file.why}`)
  const text = decodeUtf8(file.bytes)
  return text === null ? unusable('is not valid UTF-8 text') : text.replace(/^\uFEFF/, '')
}

/** Beyond this, a file of path patterns could keep us busy for minutes. */
const MAX_CONFIG_BYTES = 512 * 1024

export const unusable = (problem: string): Config => ({ value: undefined, problem })

function describe(error: ParseError, text: string): string {
  const line = text.slice(0, error.offset).split('\n').length
  const words = printParseErrorCode(error.error).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `line ${line}: ${words.toLowerCase()}`
}

/** The own properties of an object, none for anything else. */
export const recordOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [])

export const stringsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((item) => typeof item === 'string')

export const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
