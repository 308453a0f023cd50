import type { JsonMember, JsonNode } from './node.js'

export type JsonReading =
  | { readonly kind: 'read'; readonly root: JsonNode; readonly duplicates: readonly DuplicateKey[] }
  | { readonly kind: 'broken'; readonly why: string; readonly offset: number }
  | { readonly kind: 'too-deep'; readonly offset: number }

export interface DuplicateKey {
  readonly key: string
  readonly offset: number
}

/** Nested deployments take about six levels each; nobody writes this many by hand. */
export const DEEPEST = 400

/**
 * Reads JSON as Azure Resource Manager takes it: with comments, trailing commas, a byte order mark, and strings that
 * run over several lines. Takes one pass and no recursion, so that no text is too deep or too long for the stack.
 */
export function readJson(text: string): JsonReading {
  return new Reader(text).read()
}

type Open =
  | { readonly kind: 'open-array'; readonly start: number; readonly items: JsonNode[] }
  | {
      readonly kind: 'open-object'
      readonly start: number
      readonly members: JsonMember[]
      /** The keys, once there are many. */
      keys: Map<string, number> | null
      key: Key | null
    }

interface Key {
  readonly text: string
  readonly start: number
}

class Broken extends Error {
  constructor(
    readonly why: string,
    readonly offset: number,
  ) {
    super(why)
  }
}

const closed = (open: Open): JsonNode =>
  open.kind === 'open-array'
    ? { kind: 'array', items: open.items, start: open.start }
    : { kind: 'object', members: open.members, start: open.start }

class Reader {
  private at = 0
  private readonly duplicates: DuplicateKey[] = []

  constructor(private readonly text: string) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1
  }

  read(): JsonReading {
    try {
      return this.readDocument()
    } catch (error) {
      if (error instanceof Broken) return { kind: 'broken', why: error.why, offset: error.offset }
      throw error
    }
  }

  private readDocument(): JsonReading {
    const stack: Open[] = []
    let done: JsonNode | null = null
    while (done === null) {
      const next = this.readOpening(stack.at(-1))
      if (next === 'closed') {
        done = this.settle(closed(stack.pop()!), stack)
      } else if (next.kind === 'open-array' || next.kind === 'open-object') {
        if (stack.length >= DEEPEST) return { kind: 'too-deep', offset: next.start }
        stack.push(next)
      } else {
        done = this.settle(next, stack)
      }
    }
    this.skip()
    if (this.at < this.text.length) throw new Broken('something follows the end of the document', this.at)
    return { kind: 'read', root: done, duplicates: this.duplicates }
  }

  /** The next value, the beginning of a list or an object, or the end of the one that is open. */
  private readOpening(open: Open | undefined): Open | JsonNode | 'closed' {
    this.skip()
    if (open?.kind === 'open-array' && this.takes(0x5d)) return 'closed'
    if (open?.kind === 'open-object') {
      if (this.takes(0x7d)) return 'closed'
      open.key = this.readKey()
      this.skip()
    }
    const start = this.at
    const code = this.text.charCodeAt(start)
    if (code === 0x7b) {
      this.at += 1
      return { kind: 'open-object', start, members: [], keys: null, key: null }
    }
    if (code === 0x5b) {
      this.at += 1
      return { kind: 'open-array', start, items: [] }
    }
    if (code === 0x22) return { kind: 'scalar', value: this.readText(), start }
    return this.readWord(start)
  }

  /** Puts a complete value where it belongs; the document's own value is returned. */
  private settle(node: JsonNode, stack: readonly Open[]): JsonNode | null {
    const open = stack.at(-1)
    if (open === undefined) return node
    if (open.kind === 'open-array') {
      open.items.push(node)
    } else {
      const { text: key, start: keyStart } = open.key!
      this.put(open, { key, keyStart, value: node })
    }
    this.skip()
    const closing = open.kind === 'open-array' ? 0x5d : 0x7d
    if (this.text.charCodeAt(this.at) !== closing && !this.takes(0x2c)) {
      throw new Broken(
        this.at < this.text.length ? 'a comma or a closing bracket is missing' : 'the document ends too early',
        this.at,
      )
    }
    return null
  }

  /** Of a key written twice, the last one counts. */
  private put(open: Open & { readonly kind: 'open-object' }, member: JsonMember): void {
    const { members } = open
    if (open.keys === null && members.length === MANY) {
      open.keys = new Map(members.map(({ key }, index) => [key, index]))
    }
    const before =
      open.keys === null ? members.findIndex(({ key }) => key === member.key) : (open.keys.get(member.key) ?? -1)
    if (before === -1) {
      open.keys?.set(member.key, members.length)
      members.push(member)
      return
    }
    this.duplicates.push({ key: member.key, offset: member.keyStart })
    members[before] = member
  }

  private readKey(): Key {
    const start = this.at
    if (this.text.charCodeAt(start) !== 0x22) {
      throw new Broken(start < this.text.length ? 'a key is missing' : 'the document ends too early', start)
    }
    const text = this.readText()
    this.skip()
    if (!this.takes(0x3a)) throw new Broken('a colon is missing', this.at)
    return { text, start }
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
  }
}

/** Up to this many keys, looking at each finds one written twice. */
const MANY = 16

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
