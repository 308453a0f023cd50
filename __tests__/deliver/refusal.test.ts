import { expect, test } from '@jest/globals'
import { explainRefusal } from '../../src/deliver/refusal.js'
import { HostRefusal } from '../../src/model/failure.js'

test.each([
  ['a missing permission', new HostRefusal('Resource not accessible by integration', 403), /pull-requests: write/],
  ['a repository the token cannot see', new HostRefusal('Not Found', 404), /pull-requests: write/],
  ['a token that is not one', new HostRefusal('Bad credentials', 401), /github-token/],
  ['a locked conversation', new HostRefusal('Unable to create comment because issue is locked.', 403), /closed/],
  ['a conversation that is gone', new HostRefusal('Gone', 410), /closed/],
  ['a rate limit', new HostRefusal('You have exceeded a secondary rate limit', 403, true), /slow down/],
  ['too many requests', new HostRefusal('Too Many Requests', 429), /slow down/],
  ['a comment that breaks a rule', new HostRefusal('Validation Failed', 422), /did not accept/],
  ['a host in trouble', new HostRefusal('Bad Gateway', 502), /next run/],
  ['a host that is gone', new HostRefusal('connect ECONNREFUSED', 0), /no answer/],
])('%s is told with its reason', (_case, refusal, reason) => {
  const line = explainRefusal(refusal, { fromFork: false })
  expect(line).toMatch(reason)
  expect(line).toContain(refusal.message)
})

test.each([
  [
    'a setting of the repository',
    new HostRefusal('GitHub Actions is not permitted to create or approve pull requests.', 403),
    /Allow GitHub Actions to create and approve pull requests/,
  ],
  [
    'a missing permission',
    new HostRefusal('Resource not accessible by integration', 403),
    /contents: write and pull-requests: write/,
  ],
  ['a ruleset', new HostRefusal('Repository rule violations found', 422), /rule of the repository/],
])('%s stands against a pull request of ours', (_case, refusal, reason) => {
  expect(explainRefusal(refusal, { fromFork: false, wanted: 'pull-request' })).toMatch(reason)
})

test('a fork’s read-only token is nothing to repair', () => {
  const line = explainRefusal(new HostRefusal('Resource not accessible by integration', 403), { fromFork: true })
  expect(line).toMatch(/fork/)
  expect(line).not.toMatch(/pull-requests: write/)
})

test('what the host says is one short line', () => {
  const line = explainRefusal(new HostRefusal(`<html>\n::error::${'x'.repeat(9_000)}\u202e`, 502), { fromFork: false })
  expect(line).not.toMatch(/[\n\u202e]/)
  expect(line.length).toBeLessThan(400)
})
