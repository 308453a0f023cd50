import { expect, test } from '@jest/globals'
import type { Group } from '../../src/model/report.js'
import { renderCommitMessage } from '../../src/report/commit-message.js'
import { twoApis } from '../support/sample-reports.js'

const [GROUP] = twoApis().groups as [Group]
const withIds = (...components: readonly string[]): Group => ({ ...GROUP, components })

test('the message names the group and what is saved', () => {
  const { headline, body } = renderCommitMessage([GROUP])
  expect(headline).toBe('Share resources of ProductApi and UserApi')
  expect(body).toBe(`- ProductApi and UserApi in stack: 6 to 3 resources (${GROUP.fingerprint})`)
})

test('several groups, and names too long for a first line, are named below only', () => {
  const long = withIds('a'.repeat(40), 'b'.repeat(40))
  expect(renderCommitMessage([long]).headline).toBe('Share resources between components')
  const { headline, body } = renderCommitMessage([GROUP, GROUP])
  expect(headline).toBe('Share resources between components')
  expect(body.split('\n')).toHaveLength(2)
})

test.each([
  'fixes #1',
  'acme/shop#1',
  '@acme/owners',
  '[skip ci]',
  'A\n\nCo-authored-by: Mallory <m@example.org>',
  'Backend-Advisor-Groups: 1',
  '\u202eipA',
  '',
])('a name that GitHub could obey is not repeated: %j', (id) => {
  const { headline, body } = renderCommitMessage([withIds(id, 'UserApi')])
  expect(headline).toMatch(/^Share resources/)
  expect(`${headline}\n${body}`).not.toMatch(/#|@|\[|:\s*[M1]|\u202e/)
  expect(body).toContain('(a component with an unusual name) and UserApi')
})
