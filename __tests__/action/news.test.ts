import { expect, test } from '@jest/globals'
import { tellsNews, thresholdIn } from '../../src/action/news.js'
import type { PullRequest } from '../../src/adapters/event-payload.js'
import { type ActionInput, parseActionInputs } from '../../src/config/action-inputs.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { large } from '../support/sample-reports.js'

type Inputs = Readonly<Partial<Record<ActionInput, string>>>

const optionsOf = (inputs: Inputs) => parseActionInputs((name) => inputs[name] ?? '')

const PULL_REQUEST: PullRequest = {
  number: 1,
  headSha: 'a'.repeat(40),
  headBranch: 'reviews',
  headIsDefault: false,
  isOpen: true,
  baseSha: 'b'.repeat(40),
  baseBranch: 'main',
  fromFork: false,
}

test.each<[on: string, inputs: Inputs, onPullRequest: boolean, elsewhere: boolean]>([
  ['no input', {}, true, false],
  ['annotate', { mode: 'annotate' }, true, false],
  ['fix-pr', { mode: 'fix-pr' }, true, false],
  ['suggest', { mode: 'suggest' }, false, false],
  ['fix-commit', { mode: 'fix-commit' }, false, false],
  ['suggest, and a base', { mode: 'suggest', base: 'main' }, true, true],
  ['suggest, and fail-on-new', { mode: 'suggest', 'fail-on-new': 'true' }, true, true],
  ['suggest, and not fail-on-new', { mode: 'suggest', 'fail-on-new': 'false' }, false, false],
])('with %s, news are told on a pull request: %j', (_, inputs, onPullRequest, elsewhere) => {
  expect(tellsNews(optionsOf(inputs), PULL_REQUEST)).toBe(onPullRequest)
  expect(tellsNews(optionsOf(inputs), null)).toBe(elsewhere)
})

const JUDGING = {
  policy: { ...DEFAULT_POLICY, failOn: 'warning' },
  baseline: null,
  own: null,
  certain: true,
  independent: true,
  notice: null,
} as const

test.each<[law: string, inputs: Inputs, isCompared: boolean, isCertain: boolean, failOn: string, newOnly: boolean]>([
  ['only what is new may fail it', {}, true, true, 'warning', true],
  ['nothing fails it where nothing was compared', {}, false, true, 'none', true],
  ['everything may, if an input says so', { 'fail-on-new': 'false' }, false, true, 'warning', false],
  ['an input beats the policy', { 'fail-on': 'error' }, true, true, 'error', true],
  ['nothing fails it where the policy could not be had', { 'fail-on-new': 'false' }, true, false, 'none', false],
])('of a pull request, %s', (_, inputs, isCompared, isCertain, failOn, newOnly) => {
  const report = { ...large(1, 0), ...(isCompared ? { comparison: { base: 'main', resolved: [] } } : {}) }
  const threshold = thresholdIn(report, optionsOf(inputs), { ...JUDGING, certain: isCertain }, PULL_REQUEST)
  expect(threshold).toEqual({ failOn, newOnly, certain: failOn !== 'none' })
})
