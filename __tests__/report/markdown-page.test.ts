import { expect, test } from '@jest/globals'
import { markdownLines } from '../../src/report/text/markdown-page.js'
import { styleFor } from '../../src/report/text/style.js'

const linesOf = (markdown: string, width = 40): string =>
  markdownLines(markdown, { width, style: styleFor(false) }).join('\n')

test.each<[what: string, markdown: string, shown: string]>([
  ['headings and paragraphs', '# `a-rule`\nOne\ntwo.\n\n\n## Bad\nThree.', '`a-rule`\n\nOne two.\n\nBad\n\nThree.'],
  [
    'a long line',
    'eleven words that go on beyond the end of this narrow page here',
    'eleven words that go on beyond the end\nof this narrow page here',
  ],
  [
    'code, with its own blank lines',
    'So:\n\n```ts\nconst a = 1\n\n  f(`b`)\n```\nEnd.',
    'So:\n\n    const a = 1\n\n      f(`b`)\n\nEnd.',
  ],
  [
    'a list, one item of two lines',
    'Do:\n\n- first\n  of all\n- second\n\nThen.',
    'Do:\n\n  - first of all\n  - second\n\nThen.',
  ],
  ['a list of steps', '1. first\n2. second\n   - below', '  1. first\n  2. second\n    - below'],
  ['a table', '| key | what |\n|---|---|\n| `a` | first |', '  key · what\n  `a` · first'],
  [
    'links',
    'See [the policy](../policy.md) and [Azure](https://azure.com/x).',
    'See the policy and Azure\n(https://azure.com/x).',
  ],
  ['bold words', '**Error.** It throws.', 'Error. It throws.'],
  ['comments', '<!-- example:bad -->\n```ts\na\n```\n<!-- /example:bad -->\n<!--\nmore\n-->\nEnd.', '    a\n\nEnd.'],
  ['marks that open nothing', 'a ` b [c] d', 'a ` b [c] d'],
  ['a code block without an end', '```\na', '    a'],
  ['nothing', '', ''],
])('%s', (_, markdown, shown) => {
  expect(linesOf(markdown)).toBe(shown)
})

test('what a terminal would obey is shown', () => {
  expect(linesOf('a \u001b[31m `\u202eb`')).toBe('a \\u{1b}[31m `\\u{202e}b`')
})
