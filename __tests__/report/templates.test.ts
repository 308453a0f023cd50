import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../src/catalog/kinds/kinds.js'
import { PRICE_TABLE } from '../../src/catalog/prices/price-table.js'
import { parseReport } from '../../src/config/report-file.js'
import type { Report } from '../../src/model/report.js'
import { renderJson } from '../../src/report/json.js'
import { labelOf, shorten } from '../../src/report/label.js'
import { BODY_CHARACTERS } from '../../src/report/limits.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { plainText } from '../../src/report/plain.js'
import { renderText } from '../../src/report/text/text.js'
import { distinctGroups, refusedSets, shownGroups } from '../../src/report/view.js'
import { checklistFor } from '../../src/report/words/checklist.js'
import { tellGuidance } from '../../src/report/words/guidance.js'
import { tellMoney } from '../../src/report/words/money.js'
import { tellMove } from '../../src/report/words/moving.js'
import { priceName } from '../../src/report/words/prices.js'
import { countKind } from '../../src/report/words/resources.js'
import { explainSets } from '../../src/report/words/sets.js'
import { verdictOf } from '../../src/report/words/verdict.js'
import { sampleReport } from '../support/sample-report.js'
import {
  largeTemplates,
  nothingInTemplates,
  shopWithTemplates,
  synthesizedShop,
  templateShop,
  templatesKeptApart,
  templatesTurnedOff,
  templatesUndecided,
  threePlans,
  twoInsights,
  unpricedCaches,
} from '../support/sample-template-reports.js'

const WIDE = { colour: false, width: 100 }
const OPTIONS = { commit: 'abcdef1', linkBase: 'https://github.com/acme/shop/blob/abcdef1/' }

const escape = (text: string): string => text.replace(/[^\w ]/g, '\\$&')

describe('the verdict', () => {
  test.each<[kind: string, sentence: string, tally: string, report: Report]>([
    ['shareable', '3 App Service plans could be one, saving $24.82 a month.', '', threePlans()],
    ['shareable', '2 Application Insights components could be one.', '', twoInsights()],
    ['shareable', '7 resources could be 3, saving $24.82 a month.', '', templateShop()],
    ['shareable', '2 Redis caches could be one.', '', unpricedCaches()],
    [
      'shareable',
      '4 components could share 6 resources instead of creating 14, in 1 new backend and 1 existing one; in templates, 5 resources could be 2.',
      '',
      shopWithTemplates(),
    ],
    ['clean', 'Nothing to share.', '20 template resources: 2 sets that stay apart.', templatesKeptApart()],
    ['undecided', 'Nothing to share for certain.', '9 template resources: 2 undecided.', templatesUndecided()],
    ['clean', 'Nothing to share.', '5 template resources.', nothingInTemplates()],
    [
      'silent',
      'The rules `shareable-resources` and `mergeable-resources` are off: 2 groups are not shown.',
      '',
      templatesTurnedOff(),
    ],
  ])('%s: %s', (kind, sentence, tally, report) => {
    const verdict = verdictOf(report)
    expect([verdict.kind, plainText(verdict.sentence), plainText(verdict.tally)]).toEqual([kind, sentence, tally])
  })

  test.each([
    ['No deployment template was found, so there is nothing to check.', ['no-template']],
    ['No Atakora stack code was found, so there is nothing to check.', ['no-stack-code']],
    [
      'No Atakora stack code and no deployment template was found, so there is nothing to check.',
      ['no-stack-code', 'no-template'],
    ],
  ] as const)('%s', (line, kinds) => {
    const report = sampleReport({ notes: kinds.map((kind) => ({ kind, file: null, message: 'nothing there' })) })
    expect(renderText(report, WIDE)).toBe(`${line}\n`)
  })

  test('templates without stack code are no reason to say that there is nothing to check', () => {
    const note = { kind: 'no-stack-code', file: null, message: 'no import of the framework' } as const
    expect(renderText({ ...nothingInTemplates(), notes: [note] }, WIDE)).toContain('Nothing to share.')
  })
})

describe('what both sources say is counted once', () => {
  test('a group of resources that a group of components creates is shown, and adds nothing to the figures', () => {
    const groups = shownGroups(synthesizedShop())
    expect(groups.map(({ source }) => source)).toEqual(['stack-code', 'stack-code', 'template'])
    expect(distinctGroups(groups).map(({ source }) => source)).toEqual(['stack-code', 'stack-code'])
    expect(plainText(verdictOf(synthesizedShop()).sentence)).not.toContain('in templates')
    expect(renderText(synthesizedShop(), WIDE)).toContain('`CartApi` (src/stacks/shop.ts:21)')
  })

  test('counterparts in two groups of components are something of their own', () => {
    const [first, second, resources] = synthesizedShop().groups
    const apart = {
      ...resources!,
      counterparts: [...resources!.counterparts!, { ...second!.members[0]!, kind: 'CrudApi' }],
    }
    expect(distinctGroups([first!, second!, apart])).toContain(apart)
  })
})

describe('resources are called', () => {
  test.each([
    ["[parameters('planName')]", "parameters('planName')"],
    ["[concat('a', parameters('b'))]", "concat('a', parameters('b'))"],
    ['[blob]', '[blob]'],
    ['[[literal]', '[[literal]'],
    ['plan-web', 'plan-web'],
    ['', ''],
    [`[concat('${'x'.repeat(200)}', 'end')]`, `concat('${'x'.repeat(28)}…${'x'.repeat(26)}', 'end')`],
  ])('%j → %j', (text, label) => {
    expect(labelOf(text)).toBe(label)
  })

  test('halves of letters are not cut apart, however long the text', () => {
    const text = '𝒜'.repeat(5_000)
    expect(shorten(text, 9)).toBe('𝒜𝒜𝒜𝒜…𝒜𝒜𝒜𝒜')
  })

  test.each(KINDS.map(({ type, noun }) => [type, noun] as const))('%s: %s', (type, noun) => {
    expect(plainText(countKind(1, type))).toBe(`1 ${noun}`)
    expect(plainText(countKind(2, type))).toMatch(/^2 .*s(?: \(classic\))?$/)
    expect(plainText(countKind(2, type))).not.toMatch(/[^aeo]ys$/)
  })

  test('a type that nobody knows keeps its name', () => {
    expect(plainText(countKind(2, 'Contoso.Cloud/things'))).toBe('2 resources of type `Contoso.Cloud/things`')
  })
})

describe('what stays apart', () => {
  const blocks = explainSets(refusedSets(templateShop()))

  test('every verdict has its words, and no code shines through', () => {
    expect(new Set(blocks.map(({ verdict }) => verdict)).size).toBe(6)
    for (const { why, change } of blocks) {
      expect(plainText(why)).toMatch(/^[A-Z].*\.$/)
      expect(plainText(change)).toMatch(/^(?:[A-Z].*\.)?$/)
      expect(plainText(why)).not.toMatch(/cannot be one \(|by the guidance for this kind|too little is known/)
    }
  })

  test('sets with one reason are told under one sentence', () => {
    const [set] = templatesKeptApart().refused
    const twice = { ...templatesKeptApart(), refused: [set!, { ...set!, application: 'other.json' }] }
    const [block, ...more] = explainSets(refusedSets(twice))
    expect([block!.sets.length, more.length]).toEqual([2, 0])
  })

  test('every resource stands beside what it says, those that the set is held against too', () => {
    const block = blocks.find(({ sets }) => sets[0]![0]!.id === 'plan-search')
    expect(
      block?.sets[0]!.map(({ id, values, at, isBeside }) => [id, values.map(plainText), at.line, isBeside]),
    ).toEqual([
      ['plan-search', ['`P1v3`'], 500, false],
      ['plan-web', ['`B1`'], 42, true],
      ['plan-reports', ['`B1`'], 82, true],
    ])
  })

  test('a set of hundreds is cut, and says how many are left', () => {
    const [set] = templatesKeptApart().refused
    const ids = Array.from({ length: 300 }, (_, index) => `plan-${index}`)
    const members = ids.map((id, index) => ({ id, file: 'plans.json', line: index + 1 }))
    const reasons = set!.reasons.map((reason) => ({ ...reason, with: ids.slice(1, 13), values: [], at: [] }))
    const report = { ...templatesKeptApart(), refused: [{ ...set!, components: ids, members, reasons }] }
    expect(renderText(report, WIDE)).toContain('and 294 more')
    expect(renderMarkdown(report, OPTIONS)).toContain('and 294 more')
  })
})

describe('what another program says that is not known here', () => {
  test('a guidance is told in general', () => {
    expect(plainText(tellGuidance('one-moon-per-planet', 'Microsoft.Storage/storageAccounts'))).toBe(
      'are better kept apart, by the guidance for this kind of resource',
    )
  })

  test('a reason is told by its code', () => {
    const [set] = templatesKeptApart().refused
    const reasons = [{ ...set!.reasons[0]!, code: 'different-scope' as const, path: null, values: [] }]
    const [block] = explainSets([{ ...set!, kind: 'Microsoft.Web/serverfarms', reasons }])
    expect([plainText(block!.why), plainText(block!.change)]).toEqual([
      'App Service plans cannot be one (`different-scope`).',
      '',
    ])
  })

  test('a group that does not say what is kept lists its resources', () => {
    const { groups } = threePlans()
    const written = JSON.stringify({
      ...threePlans(),
      groups: groups.map((group) => ({ ...group, consolidation: undefined })),
    })
    const report = parseReport(written, 'report.json')
    const text = renderText(report, WIDE)
    const markdown = renderMarkdown(report, OPTIONS)
    for (const { id, line } of groups[0]!.members) {
      expect(text).toMatch(new RegExp(`^ +${escape(labelOf(id))} +infra/shop.json:${line}$`, 'm'))
      expect(markdown).toMatch(new RegExp(`^\\|  \\| \`${escape(labelOf(id))}\` \\| .*#L${line}\\) \\|  \\|$`, 'm'))
    }
    expect(text).not.toMatch(/^ +(?:keep|move) /m)
    expect(markdown).not.toMatch(/^\| (?:keep|move) /m)
  })
})

describe('what a group of resources is good for', () => {
  test.each<[line: string, report: Report]>([
    ['No fixed saving: Application Insights is billed by use.', twoInsights()],
    ['Fixed cost was not counted. No price is known for a cache of the size C6.', unpricedCaches()],
    ['Fixed cost: $37.23 → $12.41 a month (list price, B1 Linux, eastus, 2024-08-30).', threePlans()],
  ])('%s', (line, report) => {
    expect(plainText(tellMoney(shownGroups(report)))).toBe(line)
  })

  test('what it costs to keep is explained where it stays', () => {
    const [, , buses] = shownGroups(templateShop())
    expect(plainText(tellMoney([buses!]))).toBe(
      'No fixed saving: $9.81 → $9.81 a month (list price, Service Bus Standard, eastus, 2024-08-30): the base charge of Service Bus is paid once a subscription.',
    )
  })

  test('an assumption of several groups is said once', () => {
    const assumption = 'The region is not known; prices are those of eastus.'
    expect(renderText(templateShop(), WIDE).split(assumption)).toHaveLength(2)
    expect(renderMarkdown(templateShop(), OPTIONS).split(assumption)).toHaveLength(2)
  })

  test('every row of the price table has a name', () => {
    const nameless = PRICE_TABLE.filter(({ key }) => priceName(key).some(({ kind }) => kind === 'name'))
    expect(nameless.map(({ key }) => key)).toEqual([])
  })

  test('every kind that holds data has its own way to move it', () => {
    const general = plainText(tellMove('', []))
    const unsaid = KINDS.filter(({ isStateful }) => isStateful).filter(
      ({ type }) => plainText(tellMove(type, [])) === general,
    )
    expect(unsaid.map(({ type }) => type)).toEqual([])
  })

  test('a plan holds nothing: there is no checklist', () => {
    expect(checklistFor(shownGroups(threePlans()))).toBeNull()
    expect(plainText(checklistFor(shownGroups(twoInsights()))!.title)).toBe(
      '1 Application Insights component would be given up',
    )
  })

  test('that templates are not rewritten is said once, and is no reason against anything', () => {
    for (const text of [renderText(templateShop(), WIDE), renderMarkdown(templateShop(), OPTIONS)]) {
      expect(text.match(/Templates are not rewritten/g)).toHaveLength(1)
      expect(text).not.toMatch(/against rewriting/)
    }
  })
})

describe('limits', () => {
  test.each([
    [3, 20],
    [80, 40],
    [400, 900],
    [3_000, 9_000],
  ])('%i groups and %i sets make a comment that fits, the verdict first', (groups, sets) => {
    const text = renderMarkdown(largeTemplates(groups, sets), OPTIONS)
    expect(text.length).toBeLessThanOrEqual(BODY_CHARACTERS)
    expect(text).toMatch(/^\*\*[\d,]+ App Service plans could be [\d,]+, saving/)
  })

  test('at last it counts', () => {
    const text = renderMarkdown(largeTemplates(30, 40), { ...OPTIONS, limit: 700 })
    expect(text).toContain('30 groups, 40 sets of resources not grouped, 0 notes.')
  })

  test('text does not show thousands of sets with one reason', () => {
    const text = renderText(largeTemplates(2, 3_000), WIDE)
    expect(text).toContain('more sets')
    expect(text.split('\n').length).toBeLessThan(1_200)
  })
})

test.each([
  ['templates', templateShop()],
  ['stack code and templates', shopWithTemplates()],
  ['a synthesized shop', synthesizedShop()],
])('the report of %s says everything again', (_, report) => {
  const again = parseReport(renderJson(report), 'report.json')
  expect(renderText(again, WIDE)).toBe(renderText(report, WIDE))
  expect(renderMarkdown(again, OPTIONS)).toBe(renderMarkdown(report, OPTIONS))
})
