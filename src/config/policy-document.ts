import { LineCounter, parseDocument, visit } from 'yaml'
import type { Alias, Document, Node } from 'yaml'
import { escapeControls, quoted } from './printable.js'
import { firstTooDeep } from './text-depth.js'
import { NodeFinder, keyName, startOf } from './yaml-nodes.js'

export interface Place {
  readonly line: number
  readonly column: number
}

/** Something that keeps the text from being read as one plain document. */
export interface DocumentError extends Place {
  readonly message: string
}

export type PolicyDocument =
  | { readonly kind: 'broken'; readonly errors: readonly DocumentError[] }
  | {
      readonly kind: 'read'
      readonly value: unknown
      /** Where the value at a path of keys and indices begins; its nearest parent's place when it has none. */
      placeOf(path: readonly string[]): Place
      /** Where the last key of the path is written. */
      placeOfKey(path: readonly string[]): Place
    }

/** Of aliases, and of what they expand to: an alias of a list of aliases multiplies. */
const MOST_ALIASES = 50

/** Some of the parser's messages quote the text. */
const LONGEST_MESSAGE = 200

/** Reads YAML 1.2 text, of which JSON is a part. */
export function readPolicyDocument(text: string): PolicyDocument {
  const tooDeep = firstTooDeep(text)
  if (tooDeep !== null) return { kind: 'broken', errors: [{ ...placeAt(text, tooDeep), message: 'nested too deeply' }] }

  const lines = new LineCounter()
  // Keys are compared below: the parser's own comparison takes quadratic time.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const broken = [...document.errors, ...document.warnings].map((error) => ({
    ...place(error.pos[0]),
    message: sentenceOf(error.code, error.message),
  }))
  if (broken.length > 0) return { kind: 'broken', errors: broken }
  const ambiguous = [...duplicateKeys(document, place), ...badAliases(document, place)]
  if (ambiguous.length > 0) return { kind: 'broken', errors: ambiguous }

  const nodes = new NodeFinder(document)
  return {
    kind: 'read',
    value: document.toJS({ maxAliasCount: MOST_ALIASES }),
    placeOf: (path) => place(startOf(nodes.valueAt(path))),
    placeOfKey: (path) => place(startOf(nodes.keyAt(path))),
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** The parser's messages, without its advice to programmers. */
function sentenceOf(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'more than one document (a second "---"); a policy is one'
  if (code === 'NON_STRING_KEY') return 'a key must be text'
  if (code === 'TAG_RESOLVE_FAILED') return 'a policy has no tags'
  return `not YAML: ${escapeControls(message.slice(0, LONGEST_MESSAGE))}`
}

function duplicateKeys(document: Document, place: (offset: number) => Place): DocumentError[] {
  const errors: DocumentError[] = []
  visit(document, {
    Map(_, map) {
      const first = new Map<string, Place>()
      for (const { key } of map.items) {
        const name = keyName(key)
        const here = place(startOf(key as Node))
        const earlier = first.get(name)
        if (earlier === undefined) first.set(name, here)
        else errors.push({ ...here, message: `key ${quoted(name)} is written twice, first on line ${earlier.line}` })
      }
    },
  })
  return errors
}

/** Aliases of nothing, of what they stand in, or of more than a policy can mean. */
function badAliases(document: Document, place: (offset: number) => Place): DocumentError[] {
  const aliases: { readonly alias: Alias; readonly ancestors: readonly unknown[] }[] = []
  visit(document, {
    Alias(_, alias, ancestors) {
      aliases.push({ alias, ancestors })
    },
  })
  const tooMany = aliases[MOST_ALIASES]
  if (tooMany !== undefined) {
    return [{ ...place(startOf(tooMany.alias)), message: `more than ${MOST_ALIASES} aliases` }]
  }
  const bad = aliases.flatMap(({ alias, ancestors }) => {
    const target = alias.resolve(document)
    if (target !== undefined && !ancestors.includes(target)) return []
    const why = target === undefined ? 'names no anchor before it' : 'stands inside what it names'
    return [{ ...place(startOf(alias)), message: `alias ${quoted(alias.source)} ${why}` }]
  })
  if (bad.length > 0 || aliases.length === 0 || expands(document)) return bad
  return [{ ...place(startOf(aliases[0]!.alias)), message: `aliases of aliases expand to more than ${MOST_ALIASES}` }]
}

function expands(document: Document): boolean {
  try {
    document.toJS({ maxAliasCount: MOST_ALIASES })
    return true
  } catch (error) {
    // The parser's word for aliases that multiply.
    if (error instanceof ReferenceError) return false
    throw error
  }
}
