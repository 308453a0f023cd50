import type { JsonMember, JsonNode } from './node.js'

export type JsonReading =
  | {
      readonly kind: 'read'
      readonly root: JsonNode
      readonly duplicates: readonly DuplicateKey[]
      /** In order. */
      readonly comments: readonly JsonComment[]
    }
  | { readonly kind: 'broken'; readonly why: string; readonly offset: number }
  | { readonly kind: 'too-deep'; readonly offset: number }

export interface DuplicateKey {
  readonly key: string
  readonly offset: number
}

/** With its delimiters; `end` exclusive. */
export interface JsonComment {
  readonly start: number
  readonly end: number
}

/** Nested deployments take about six levels each; nobody writes this many by hand. */
export const DEEPEST = 400

/**
 * Reads JSON as Azure Resource Manager takes it: with comments, trailing commas, a byte order mark, and strings that
 * run over several lines. Takes one pass, and stops where it is nested too deeply.
 */
export function readJson(text: string): JsonReading {
  return new Reader(text).read()
}

class Broken extends Error {
  constructor(
    readonly why: string,
    readonly offset: number,
  ) {
    super(why)
  }
}

class TooDeep extends Error {
  constructor(readonly offset: number) {
    super('too deep')
  }
}

class Reader {
  private at = 0
  private depth = 0
  private readonly duplicates: DuplicateKey[] = []
  private readonly comments: JsonComment[] = []

  constructor(private readonly text: string) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1
  }

  read(): JsonReading {
    try {
      this.skip()
      const root = this.readValue()
      this.skip()
      if (this.at < this.text.length) throw new Broken('something follows the end of the document', this.at)
      return { kind: 'read', root, duplicates: this.duplicates, comments: this.comments }
    } catch (error) {
      if (error instanceof Broken) return { kind: 'broken', why: error.why, offset: error.offset }
      if (error instanceof TooDeep) return { kind: 'too-deep', offset: error.offset }
      throw error
    }
  }

  private readValue(): JsonNode {
    const start = this.at
    const code = this.text.charCodeAt(start)
    if (code === 0x22) return { kind: 'scalar', value: this.readText(), start }
    if (code === 0x7b) return this.readObject(start)
    if (code === 0x5b) return this.readArray(start)
    return this.readWord(start)
  }

  private readArray(start: number): JsonNode {
    this.open(start)
    const items: JsonNode[] = []
    this.skip()
    while (!this.takes(0x5d)) {
      items.push(this.readValue())
      this.endItem(0x5d)
    }
    this.depth -= 1
    return { kind: 'array', items, start }
  }

  private readObject(start: number): JsonNode {
    this.open(start)
    const members: JsonMember[] = []
    let keys: Map<string, number> | null = null
    this.skip()
    while (!this.takes(0x7d)) {
      const keyStart = this.at
      const key = this.readKey()
      this.skip()
      const member = { key, value: this.readValue() }
      if (keys === null && members.length === MANY) keys = indexOf(members)
      const before = keys === null ? findKey(members, key) : (keys.get(key) ?? -1)
      if (before === -1) {
        keys?.set(key, members.length)
        members.push(member)
      } else {
        // Of a key written twice, the last one counts.
        this.duplicates.push({ key, offset: keyStart })
        members[before] = member
      }
      this.endItem(0x7d)
    }
    this.depth -= 1
    return { kind: 'object', members, start }
  }

  private open(start: number): void {
    if (this.depth >= DEEPEST) throw new TooDeep(start)
    this.depth += 1
    this.at = start + 1
  }

  /** What follows an item: a comma, or the closing bracket, which is left where it is. */
  private endItem(closing: number): void {
    this.skip()
    const code = this.text.charCodeAt(this.at)
    if (code === 0x2c) {
      this.at += 1
      this.skip()
    } else if (code !== closing) {
      const isEnd = this.at >= this.text.length
      throw new Broken(isEnd ? 'the document ends too early' : 'a comma or a closing bracket is missing', this.at)
    }
  }

  private readKey(): string {
    const start = this.at
    if (this.text.charCodeAt(start) !== 0x22) {
      throw new Broken(start < this.text.length ? 'a key is missing' : 'the document ends too early', start)
    }
    const text = this.readText()
    this.skip()
    if (!this.takes(0x3a)) throw new Broken('a colon is missing', this.at)
    return text
  }

  private readText(): string {
    const start = this.at
    const end = this.text.indexOf('"', start + 1)
    if (end === -1) throw new Broken('a string is not closed', start)
    const piece = this.text.slice(start + 1, end)
    if (!piece.includes('\\')) {
      this.at = end + 1
      return piece
    }
    return this.readEscaped(start)
  }

  private readEscaped(start: number): string {
    const parts: string[] = []
    let from = start + 1
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if (code === 0x22) {
        parts.push(this.text.slice(from, at))
        this.at = at + 1
        return parts.join('')
      }
      if (code !== 0x5c) continue
      parts.push(this.text.slice(from, at))
      const { piece, length } = this.readEscape(at)
      parts.push(piece)
      at += length - 1
      from = at + 1
    }
    throw new Broken('a string is not closed', start)
  }

  private readEscape(at: number): { readonly piece: string; readonly length: number } {
    const letter = this.text[at + 1] ?? ''
    if (letter === 'u') {
      const digits = this.text.slice(at + 2, at + 6)
      if (!/^[\da-f]{4}$/i.test(digits)) throw new Broken('an escape is not complete', at)
      return { piece: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 }
    }
    const piece = ESCAPES[letter]
    if (piece === undefined) throw new Broken('an escape is not known', at)
    return { piece, length: 2 }
  }

  private readWord(start: number): JsonNode {
    WORD.lastIndex = start
    const word = WORD.exec(this.text)?.[0]
    if (word === undefined) {
      throw new Broken(start < this.text.length ? 'a value is missing' : 'the document ends too early', start)
    }
    this.at = start + word.length
    const constant = CONSTANTS.get(word)
    if (constant !== undefined) return { kind: 'scalar', value: constant, start }
    if (!NUMBER.test(word)) throw new Broken('a value is neither text, number, true, false nor null', start)
    return { kind: 'scalar', value: Number(word), start }
  }

  private takes(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false
    this.at += 1
    return true
  }

  /** White space and comments. */
  private skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
        this.at += 1
      } else if (code === 0x2f) {
        this.skipComment()
      } else if (code === 0xfeff || code === 0xa0) {
        this.at += 1
      } else {
        return
      }
    }
  }

  private skipComment(): void {
    const start = this.at
    const next = this.text.charCodeAt(start + 1)
    if (next === 0x2f) {
      const end = this.text.indexOf('\n', start)
      this.at = end === -1 ? this.text.length : end
    } else if (next === 0x2a) {
      const end = this.text.indexOf('*/', start + 2)
      if (end === -1) throw new Broken('a comment is not closed', start)
      this.at = end + 2
    } else {
      throw new Broken('a value is missing', start)
    }
    this.comments.push({ start, end: this.at })
  }
}

/** Up to this many keys, looking at each finds one written twice. */
const MANY = 16

function findKey(members: readonly JsonMember[], key: string): number {
  for (let index = 0; index < members.length; index += 1) if (members[index]!.key === key) return index
  return -1
}

const indexOf = (members: readonly JsonMember[]): Map<string, number> =>
  new Map(members.map(({ key }, index) => [key, index]))

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  // Azure takes an escaped apostrophe too.
  "'": "'",
}

const WORD = /[-+.\w]+/y
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
