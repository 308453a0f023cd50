import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { renderGithub } from '../../src/report/github.js'
import { renderJson } from '../../src/report/json.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { renderSarif } from '../../src/report/sarif/sarif.js'
import { renderText } from '../../src/report/text/text.js'
import { markdownStructure, withoutCode } from '../support/markdown-structure.js'
import { RULE_FACTS } from '../support/rule-facts.js'
import { lawsBroken } from '../support/sarif-laws.js'
import { readSarif } from '../support/sarif-log.js'
import { pullRequest } from '../support/sample-news-reports.js'
import { shop } from '../support/sample-reports.js'
import { templateShop } from '../support/sample-template-reports.js'

/** What a stranger would try, mixed with everything else. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['`', '``', '|', '\\', '\\|', '@octocat', '@acme/team', '#12', 'acme/shop#3', 'GH-7', '<img src=x>', '-->'],
        ...[
          '</details>',
          '</summary>',
          '</code>',
          '<!-- backend-advisor:v1 -->',
          '\n',
          '\r\n',
          '\n\n## ',
          '\n::error::x',
        ],
        ...[
          '::set-output name=a::b',
          '##[add-path]/x',
          '\u001b[31m',
          '\u0007',
          '\u202e',
          '\u200b',
          '\u2028',
          '\ud800',
          '$',
        ],
        ...[
          'https://evil.example',
          'www.evil.example',
          '![x](y)',
          '[x](javascript:y)',
          '*',
          '_',
          '~~',
          '%0A',
          ',',
          '1.',
        ],
        ...['```', '~~~', '    ', '&lt;', '&#64;', '$`x`$', 'me@evil.example', '\t', ' ', '', '- ', '> ', '=', ':'],
      ),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** Reports where the hostile text stands around everything that the repository wrote. */
const hostileShop = (text: string): Report => surround(shop(), text)
const hostileTemplates = (text: string): Report => surround(templateShop(), text)
const hostileNews = (text: string): Report => surround(pullRequest(), text)

function surround(report: Report, text: string): Report {
  const wrap = (value: unknown): unknown => {
    if (typeof value === 'string') return `${text}${value}${text}`
    return Array.isArray(value) ? value.map(wrap) : value
  }
  const foreign = new Set([
    ...['id', 'components', 'scope', 'file', 'name', 'values', 'with', 'solitary', 'code', 'message', 'assumptions'],
    ...[
      'reason',
      'owner',
      'until',
      'base',
      'backend',
      'path',
      'component',
      'unit',
      'region',
      'asOf',
      'joins',
      'result',
      'value',
      'application',
      'keep',
      'pointer',
    ],
  ])
  const walk = (value: unknown, inReason: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, inReason))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        // A reason's code, and the tool's own name, are ours.
        if (key === 'tool' || key === 'summary') return [key, item]
        if (key === 'code' && 'with' in value) return [key, item]
        const isText =
          typeof item === 'string' || (Array.isArray(item) && item.every((each) => typeof each === 'string'))
        return [key, foreign.has(key) && isText ? wrap(item) : walk(item, inReason)]
      }),
    )
  }
  return walk(report, false) as Report
}

const OPTIONS = { commit: 'abcdef1', linkBase: 'https://github.com/acme/shop/blob/abcdef1/', limit: Infinity }

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

const REPORTS: readonly (readonly [name: string, hostile: (text: string) => Report])[] = [
  ['a shop', hostileShop],
  ['templates', hostileTemplates],
  ['the news of a pull request', hostileNews],
]

describe.each(REPORTS)('names from strangers in %s', (_, hostile) => {
  test('leave the structure of the comment as it is', () => {
    const expected = markdownStructure(renderMarkdown(hostile('x'), OPTIONS))
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdownStructure(renderMarkdown(hostile(text), OPTIONS))).toEqual(expected)
      }),
    )
  })

  test('neither ping nor link anything in the comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const prose = withoutCode(renderMarkdown(hostile(text), OPTIONS))
          .join('\n')
          .replaceAll(/\]\([^)\s]*\)/g, ']')
        expect(prose).not.toMatch(/@[\w-]|#\d|GH-\d|[a-z]:\/\/|www\./i)
      }),
    )
  })

  test('bring no tag into the comment that is not ours', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tags =
          withoutCode(renderMarkdown(hostile(text), OPTIONS))
            .join('\n')
            .match(/<[^>]*>?/g) ?? []
        expect([...new Set(tags)].sort()).toEqual([
          '</details>',
          '</sub>',
          '</summary>',
          '<br>',
          '<details>',
          '<sub>',
          '<summary>',
        ])
      }),
    )
  })

  test('bring no control character and no command into the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 160 }), (text, width) => {
        const shown = renderText(hostile(text), { colour: false, width })
        expect(shown.replaceAll('\n', '')).not.toMatch(HIDDEN)
        expect(shown).not.toMatch(/^\s*::|##\[/m)
      }),
    )
  })

  test('bring no escape sequence into coloured text but ours', () => {
    const undefused = (text: string): string => text.replaceAll(/^(\s*)\\u\{3a\}:/gm, '$1::')
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = hostile(text)
        const coloured = renderText(report, { colour: true, width: 100 })
        const plain = coloured.replaceAll(/\u001b\[(?:1|2|22|31|32|33|36|39)m/g, '')
        expect(undefused(plain)).toBe(undefused(renderText(report, { colour: false, width: 100 })))
      }),
    )
  })

  test('stay inside their workflow command, and make none of the line behind them', () => {
    const commands = renderGithub(hostile('x')).split('\n').length
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = renderGithub(hostile(text)).split('\n')
        expect(lines).toHaveLength(commands)
        // The last may be a sentence on what is only counted.
        const isCommand = (line: string): boolean =>
          /^::(?:notice|warning|error) title=[\w ]+,file=[^,:]*,line=\d+,col=\d+::/.test(line)
        const others = lines.slice(0, -1).filter((line) => !isCommand(line))
        expect(others).toEqual(
          lines
            .slice(0, -1)
            .slice(-1)
            .filter((line) => !isCommand(line)),
        )
        for (const line of others) expect(line).not.toMatch(/^\s*::|##\[/)
        for (const line of lines) expect(line).not.toMatch(HIDDEN)
      }),
    )
  })

  test('come back from the JSON as they were, and are inert in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = hostile(text)
        const json = renderJson(report)
        expect(JSON.parse(json)).toEqual(report)
        expect(json.replaceAll('\n', '')).not.toMatch(HIDDEN)
        expect(json).not.toContain('##[')
      }),
    )
  })

  test('stay names in SARIF: no link, no placeholder, no place outside', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const sarif = renderSarif(hostile(text), { rules: RULE_FACTS })
        expect(sarif.replaceAll('\n', '')).not.toMatch(HIDDEN)
        expect(sarif).not.toContain('##[')
        const log = readSarif(sarif)
        expect(lawsBroken(log)).toEqual([])
        for (const { message, locations, relatedLocations = [] } of log.runs[0].results) {
          for (const said of [
            message,
            ...[...locations, ...relatedLocations].flatMap((place) => place.message ?? []),
          ]) {
            expect(said.text).not.toMatch(HIDDEN)
            expect(said.text).not.toMatch(/(?<!\\)\]\(|(?<!\{)\{\d+\}/)
          }
        }
      }),
    )
  })
})
