import { describe, expect, test } from '@jest/globals'
import { printExpression, readString } from '../../../../src/parse/arm/expression/syntax.js'

/** The normal form of an expression without its brackets, or why it is none and where. */
function read(text: string): string {
  const content = readString(text)
  if (content.kind === 'text') return `text ${content.text}`
  return content.kind === 'expression' ? printExpression(content.expression) : `${content.why} at ${content.offset}`
}

describe('what a string is', () => {
  test.each([
    ['eastus', 'text eastus'],
    ['', 'text '],
    ['[', 'text ['],
    ['[test] value', 'text [test] value'],
    [' [concat()]', 'text  [concat()]'],
    [`[concat('a')] `, `text [concat('a')] `],
    ['[[test value]', 'text [test value]'],
    [`[[concat('a')]`, `text [concat('a')]`],
    ['[[test value', 'text [[test value'],
    [`[concat('a')]`, `concat('a')`],
    ['[]', 'unfinished-expression at 1'],
    ['[ ]', 'unfinished-expression at 2'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('expressions in their normal form', () => {
  test.each([
    [`[concat( 'a' ,'b' )]`, `concat('a', 'b')`],
    [`[\n  concat(\n\t'a',\r\n  'b'\n)\n]`, `concat('a', 'b')`],
    ['[Concat()]', 'Concat()'],
    [`['text']`, `'text'`],
    [`['it''s']`, `'it''s'`],
    [`['''']`, `''''`],
    [`['']`, `''`],
    [`['a\nb]']`, `'a\nb]'`],
    ['[5]', '5'],
    ['[-5]', '-5'],
    ['[-0]', '0'],
    ['[007]', '7'],
    [`[parameters('a').b.c]`, `parameters('a').b.c`],
    [`[parameters('a') . b [ 0 ]]`, `parameters('a').b[0]`],
    [`[parameters('a')['b-c']]`, `parameters('a')['b-c']`],
    [`[parameters('a')[parameters('b')].c]`, `parameters('a')[parameters('b')].c`],
    [`[variables('a')[0][1]]`, `variables('a')[0][1]`],
    [`[parameters('a').?b[?'c']]`, `parameters('a').?b[?'c']`],
    [`[contoso.unique('a')]`, `contoso.unique('a')`],
    ['[__bicep.f()]', '__bicep.f()'],
    ['[f($a_1())]', 'f($a_1())'],
    [`['a'.length]`, `'a'.length`],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected)
    expect(read(`[${expected}]`)).toBe(expected)
  })
})

describe('what is no expression', () => {
  test.each([
    ['a name', '[foo]', 'not-a-call at 1'],
    ['a word', '[true]', 'not-a-call at 1'],
    ['a path', '[foo.bar]', 'not-a-call at 1'],
    ['a namespace alone', '[foo.]', 'not-a-call at 1'],
    ['two expressions', `[concat('a') concat('b')]`, 'text-after-expression at 13'],
    ['a bracket too many', `[concat('a')]]`, 'text-after-expression at 12'],
    ['a parenthesis too many', '[concat())]', 'text-after-expression at 9'],
    ['an open call', `[concat('a']`, 'unfinished-expression at 11'],
    ['an open text', `[concat('a)]`, 'unfinished-text at 8'],
    ['a comma too many', `[concat('a',)]`, 'unexpected-character at 12'],
    ['a comma first', `[concat(,'a')]`, 'unexpected-character at 8'],
    ['no comma', `[concat('a' 'b')]`, 'unexpected-character at 12'],
    ['double quotes', '[concat("a")]', 'unexpected-character at 8'],
    ['an operator', '[1 + 2]', 'text-after-expression at 3'],
    ['a fraction', '[1.5]', 'unexpected-character at 3'],
    ['a number with a way into it', '[1.a]', 'unexpected-character at 1'],
    ['a minus alone', '[-]', 'unexpected-character at 1'],
    ['a number joined to a word', '[5px]', 'unexpected-character at 2'],
    ['a number beyond exactness', '[9007199254740993]', 'number-out-of-range at 1'],
    ['an empty index', `[variables('a')[]]`, 'unexpected-character at 16'],
    ['an open index', `[variables('a')[0]`, 'unfinished-expression at 17'],
    ['a dot at the end', `[variables('a').]`, 'unfinished-expression at 16'],
    // What the synthesizer of Atakora 0.0.2 is known to write.
    ['a subscription left to fill in', `[resourceId({subscriptionId}, 'a/b', 'c')]`, 'unexpected-character at 12'],
    ['an expression inside another', `[concat('a', [variables('b')])]`, 'unexpected-character at 13'],
    ['a template of JavaScript', '[${userApi.apiEndpoint}]', 'not-a-call at 1'],
  ])('%s: %j', (_says, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('a bracketed call inside a plain text is plain text', () => {
    expect(read(`https://[variables('host')].net`)).toBe(`text https://[variables('host')].net`)
  })

  test.each([
    ['calls', 'not(', 'true()', ')'],
    ['indexes', `variables('a')[`, '0', ']'],
  ])('%s nested deeper than anybody writes', (_says, before, middle, after) => {
    const nested = (levels: number) => `[${before.repeat(levels)}${middle}${after.repeat(levels)}]`
    expect(read(nested(100))).toBe(nested(100).slice(1, -1))
    expect(read(nested(1000))).toMatch(/^too-deep at \d+$/)
    expect(read(nested(100_000))).toMatch(/^too-deep at \d+$/)
  })

  test('a chain is no nesting, however long', () => {
    const chain = `parameters('a')${'.b'.repeat(10_000)}`
    expect(read(`[${chain}]`)).toBe(chain)
  })
})
