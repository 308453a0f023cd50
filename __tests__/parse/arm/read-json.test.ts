import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type JsonNode, memberOf, pointerTo, valueAt } from '../../../src/parse/arm/json/node.js'
import { Places } from '../../../src/parse/arm/json/places.js'
import { DEEPEST, readJson } from '../../../src/parse/arm/json/read-json.js'

/** As `JSON.parse` gives it; keys that JavaScript objects give a meaning are kept. */
function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plain)
  return Object.fromEntries([...node.members.values()].map(({ key, value }) => [key, plain(value)]))
}

function read(text: string): unknown {
  const reading = readJson(text)
  return reading.kind === 'read' ? plain(reading.root) : reading
}

const anyJson = fc.oneof(
  fc.json({ maxDepth: 6, stringUnit: 'binary' }),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 2)),
)

describe('valid JSON', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(anyJson, (text) => {
        expect(read(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('every value knows where it is written', () => {
    fc.assert(
      fc.property(anyJson, (text) => {
        const reading = readJson(text)
        if (reading.kind !== 'read') throw new Error('not read')
        for (const node of allOf(reading.root)) expectAt(text, node)
      }),
    )
  })

  test('whatever is no JSON is told, and never thrown', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(), fc.string({ maxLength: 3 }), (text, at, wedge) => {
        const place = at % (text.length + 1)
        const broken = text.slice(0, place) + wedge + text.slice(place + 1)
        const reading = readJson(broken)
        expect(['read', 'broken', 'too-deep']).toContain(reading.kind)
        if (isJson(broken)) expect(reading.kind).toBe('read')
      }),
      { numRuns: 300 },
    )
  })
})

function* allOf(node: JsonNode): Iterable<JsonNode> {
  yield node
  if (node.kind === 'array') for (const item of node.items) yield* allOf(item)
  if (node.kind === 'object') for (const { value } of node.members.values()) yield* allOf(value)
}

/** The text that begins where a node says it does is that node's. */
function expectAt(text: string, node: JsonNode): void {
  const opening = node.kind === 'array' ? '[' : node.kind === 'object' ? '{' : null
  if (opening !== null) expect(text[node.start]).toBe(opening)
  else if (node.kind === 'scalar' && typeof node.value === 'string') expect(text[node.start]).toBe('"')
  else if (node.kind === 'scalar' && typeof node.value !== 'number') {
    expect(text.startsWith(String(node.value), node.start)).toBe(true)
  } else expect(text[node.start]).toMatch(/[-\d]/)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('what Azure takes beside JSON', () => {
  test.each<[says: string, text: string, value: unknown]>([
    ['a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
    ['comments to the end of a line', '// one\n{"a":1 // two\n}// three', { a: 1 }],
    ['comments between stars', '/**/{/* a */"a"/*:*/:/* 1 */1/*, 2*/}/* end */', { a: 1 }],
    ['a comma after the last item', '[1,2,]', [1, 2]],
    ['a comma after the last member', '{"a":1,}', { a: 1 }],
    ['a text over several lines', '"one\ntwo\r\n\tthree"', 'one\ntwo\r\n\tthree'],
    ['an escaped apostrophe', `"it\\'s"`, "it's"],
    ['a slash that is no comment', '"https://a//b"', 'https://a//b'],
    ['a comment in a text', '["/* a */", "// b"]', ['/* a */', '// b']],
    ['a space that does not break', '{\u00A0"a":1}', { a: 1 }],
    [
      'names that JavaScript gives a meaning',
      '{"__proto__":{"a":1},"constructor":2}',
      Object.fromEntries([
        ['__proto__', { a: 1 }],
        ['constructor', 2],
      ]),
    ],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value)
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})

describe('what is no JSON', () => {
  test.each<[says: string, text: string, why: string, offset: number]>([
    ['nothing', '', 'the document ends too early', 0],
    ['blanks alone', ' \n ', 'the document ends too early', 3],
    ['an open object', '{"a":1', 'the document ends too early', 6],
    ['an open list', '[1,', 'the document ends too early', 3],
    ['an open text', '["a', 'a string is not closed', 1],
    ['an open comment', '[1 /* ', 'a comment is not closed', 3],
    ['a key without a value', '{"a":}', 'a value is missing', 5],
    ['a value without a key', '{1}', 'a key is missing', 1],
    ['no colon', '{"a" 1}', 'a colon is missing', 5],
    ['no comma', '[1 2]', 'a comma or a closing bracket is missing', 3],
    ['the wrong bracket', '[1}', 'a comma or a closing bracket is missing', 2],
    ['two commas', '[1,,2]', 'a value is missing', 3],
    ['two documents', '{} {}', 'something follows the end of the document', 3],
    ['a word', '[yes]', 'a value is neither text, number, true, false nor null', 1],
    ['a number with a zero before it', '[01]', 'a value is neither text, number, true, false nor null', 1],
    ['a number that ends with a dot', '[1.]', 'a value is neither text, number, true, false nor null', 1],
    ['an escape that is none', '["\\x"]', 'an escape is not known', 2],
    ['half an escape', '["\\u12"]', 'an escape is not complete', 2],
    ['a text in apostrophes', "['a']", 'a value is missing', 1],
  ])('%s', (_, text, why, offset) => {
    expect(readJson(text)).toEqual({ kind: 'broken', why, offset })
  })

  test.each([
    ['lists', '['],
    ['objects', '{"a":'],
  ])('%s nested too deep', (_, open) => {
    expect(readJson(open.repeat(100_000))).toEqual({ kind: 'too-deep', offset: open.length * DEEPEST })
  })
})

test('of a key written twice the last counts, and each further one is told', () => {
  const reading = readJson('{"a":1,"b":{"c":1,"c":2},"a":3}')
  if (reading.kind !== 'read') throw new Error('not read')
  expect(plain(reading.root)).toEqual({ b: { c: 2 }, a: 3 })
  expect(reading.duplicates).toEqual([
    { key: 'c', offset: 18 },
    { key: 'a', offset: 25 },
  ])
})

describe('members', () => {
  const many = Array.from({ length: 40 }, (_, index) => `"Key${index}":${index}`).join()
  const rootOf = (text: string): JsonNode => {
    const reading = readJson(text)
    if (reading.kind !== 'read') throw new Error('not read')
    return reading.root
  }

  test.each([
    ['few', '{"Name":1,"name":2}'],
    ['many', `{"Name":1,"name":2,${many}}`],
  ])('of %s keys, one is found in any case, the exact one first', (_, text) => {
    const root = rootOf(text)
    expect([memberOf(root, 'name'), memberOf(root, 'Name'), memberOf(root, 'NAME')].map((each) => each?.key)).toEqual([
      'name',
      'Name',
      'Name',
    ])
    expect(memberOf(root, 'other')).toBeUndefined()
    expect(memberOf(root, 'toString')).toBeUndefined()
  })

  test('a way through what is no object leads nowhere', () => {
    expect(valueAt(rootOf('{"a":[1]}'), 'a', '0')).toBeUndefined()
    expect(valueAt(undefined, 'a')).toBeUndefined()
  })

  test('a pointer escapes what it must (RFC 6901)', () => {
    expect(pointerTo(pointerTo('', 'a/b'), 'c~d')).toBe('/a~1b/c~0d')
  })
})

test('places count lines and columns from one, in UTF-16 units', () => {
  const text = 'a\r\n\u{1F6D2}b\n'
  const places = new Places('shop.json', text)
  expect([0, 1, 3, text.indexOf('b'), text.length].map((offset) => places.at(offset))).toEqual([
    { file: 'shop.json', line: 1, column: 1 },
    { file: 'shop.json', line: 1, column: 2 },
    { file: 'shop.json', line: 2, column: 1 },
    { file: 'shop.json', line: 2, column: 3 },
    { file: 'shop.json', line: 3, column: 1 },
  ])
})
