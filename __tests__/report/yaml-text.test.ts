import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { comment, filterPattern, inComment, workflowText, yamlText } from '../../src/report/init/yaml-text.js'
import { makeVisible } from '../../src/report/visible.js'

/** Halves of surrogate pairs are in no file's name. */
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(`'"\\#:-?!&*[]{},|>%@\`$ \n\t\u202eä7`)) }),
  fc.constantFrom('yes', 'null', '~', '1_000', '0x1f', '2026-01-01', '---', '...', '<<', '='),
)

describe('text from outside as a value', () => {
  test('reads back as it was, in a list and in a mapping, on one visible line', () => {
    fc.assert(
      fc.property(names, (text) => {
        const written = yamlText(text)
        expect(makeVisible(written)).toBe(written)
        expect(parse(`list:\n  - ${written}\nkey: ${written}\n`)).toEqual({ list: [text], key: text })
      }),
    )
  })

  test('holds no expression of its own in a workflow', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', "'", 'x', ' ') }), (text) => {
        const value = parse(workflowText(text)) as string
        expect(value.replaceAll("${{ '${{' }}", '')).not.toContain('${{')
      }),
    )
  })
})

test('a filter pattern has nothing that GitHub reads, but for stars', () => {
  expect(filterPattern('a [b] c+?!/${{ x }}/\\')).toBe('a *b* c***/*{{ x }}/*')
})

test('a comment stays a comment whatever it names', () => {
  fc.assert(
    fc.property(names, (name) => {
      const lines = comment(`Tests: ${inComment(name)} declares something.`, '  ')
      expect(parse(`${lines.join('\n')}\nkey: 1\n`)).toEqual({ key: 1 })
    }),
  )
})
