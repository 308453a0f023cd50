import { describe, test } from '@jest/globals'
import { renderGithub } from '../../src/report/github.js'
import { renderJson } from '../../src/report/json.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { renderText } from '../../src/report/text/text.js'
import type { Report } from '../../src/model/report.js'
import { expectFile } from '../support/expected-file.js'
import {
  dearPlans,
  keptApart,
  noStackCode,
  nothingToShare,
  shop,
  turnedOff,
  twoApis,
  unpriced,
  unreadable,
} from '../support/sample-reports.js'
import {
  emptyBackend,
  manyProblems,
  onlyAccepted,
  onlyKnowing,
  onlyNewKnowing,
  onlyOlder,
  onlyResolved,
  pullRequest,
  unreadAndOlder,
} from '../support/sample-news-reports.js'
import {
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

const SAMPLES: readonly (readonly [name: string, report: Report])[] = [
  ['two-apis', twoApis()],
  ['shop', shop()],
  ['dear-plans', dearPlans()],
  ['unpriced', unpriced()],
  ['nothing-to-share', nothingToShare()],
  ['kept-apart', keptApart()],
  ['no-stack-code', noStackCode()],
  ['unreadable', unreadable()],
  ['turned-off', turnedOff()],
  ['template-shop', templateShop()],
  ['template-three-plans', threePlans()],
  ['template-two-insights', twoInsights()],
  ['template-unpriced', unpricedCaches()],
  ['template-kept-apart', templatesKeptApart()],
  ['template-undecided', templatesUndecided()],
  ['template-nothing', nothingInTemplates()],
  ['template-turned-off', templatesTurnedOff()],
  ['shop-with-templates', shopWithTemplates()],
  ['shop-synthesized', synthesizedShop()],
  ['news', pullRequest()],
  ['news-only-older', onlyOlder()],
  ['news-only-resolved', onlyResolved()],
  ['news-only-knowing', onlyNewKnowing()],
  ['news-unread-and-older', unreadAndOlder()],
  ['only-knowing', onlyKnowing()],
  ['only-accepted', onlyAccepted()],
  ['empty-backend', emptyBackend()],
  ['many-problems', manyProblems(30)],
]

const HEAD = '3f2a9c1d5e7b8a90c1d2e3f4a5b6c7d8e9f0a1b2'

describe.each(SAMPLES)('%s', (name, report) => {
  const file = (extension: string): string => `__tests__/report/expected/${name}.${extension}`

  test('as text', () => {
    expectFile(file('txt'), renderText(report, { colour: false, width: 100 }))
  })

  test('as a comment', () => {
    const linkBase = `https://github.com/storefront/infrastructure/blob/${HEAD}/`
    expectFile(file('md'), renderMarkdown(report, { commit: HEAD, linkBase }))
  })
})

test('the shop as JSON', () => {
  expectFile('__tests__/report/expected/shop.json.txt', renderJson(shop()))
})

test('templates as workflow commands', () => {
  expectFile('__tests__/report/expected/template-shop.commands.txt', renderGithub(templateShop()))
})

test('the shop as workflow commands', () => {
  expectFile('__tests__/report/expected/shop.commands.txt', renderGithub(shop()))
})

test('news as workflow commands', () => {
  expectFile('__tests__/report/expected/news.commands.txt', renderGithub(pullRequest()))
})
