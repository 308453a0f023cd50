import { afterAll, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTrigger } from '../../src/adapters/event-payload.js'
import { removeTemporaryFolders, temporaryFolder } from '../support/git-world.js'
import { pullRequestEvent } from '../support/pull-request-event.js'

const COMMITS = { head: 'a'.repeat(40), base: 'b'.repeat(40) }

const payload = (content: object | string): string => {
  const file = join(temporaryFolder('event'), 'event.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

afterAll(removeTemporaryFolders)

test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s is about its pull request', (name) => {
  expect(readTrigger(name, payload(pullRequestEvent(7, COMMITS)))).toEqual({
    kind: 'pull-request',
    pullRequest: {
      number: 7,
      headSha: COMMITS.head,
      headBranch: 'reviews',
      baseSha: COMMITS.base,
      baseBranch: 'main',
      headIsDefault: false,
      isOpen: true,
      fromFork: false,
    },
  })
})

test('a pull request from the default branch, and one that is closed, are told apart', () => {
  const event = pullRequestEvent(7, COMMITS, { state: 'closed', defaultBranch: 'reviews' })
  expect(readTrigger('pull_request', payload(event))).toMatchObject({
    pullRequest: { headIsDefault: true, isOpen: false },
  })
})

test.each([
  ['of another repository', pullRequestEvent(7, COMMITS, { fromFork: true })],
  [
    'that is gone',
    {
      pull_request: {
        number: 7,
        head: { ref: 'reviews', sha: COMMITS.head, repo: null },
        base: { sha: COMMITS.base, repo: { id: 1 } },
      },
    },
  ],
])('a head %s is a fork’s', (_case, event) => {
  expect(readTrigger('pull_request', payload(event))).toMatchObject({ pullRequest: { fromFork: true } })
})

test.each([
  ['push', { ref: 'refs/heads/main' }],
  ['schedule', { schedule: '0 5 * * 1' }],
  ['workflow_dispatch', { inputs: null }],
  ['issue_comment', { issue: { number: 7, pull_request: { url: 'https://api.github.example' } } }],
])('%s is about none, which is no trouble', (name, event) => {
  expect(readTrigger(name, payload(event))).toEqual({ kind: 'other', trouble: null })
})

const described = (change: object): object => ({
  pull_request: { number: 7, head: { ref: 'reviews', sha: COMMITS.head }, base: { sha: COMMITS.base }, ...change },
})

test.each([
  ['no pull request', { action: 'opened' }],
  ['a pull request that is none', { pull_request: 'yes' }],
  ['no number', described({ number: '7' })],
  ['a number that counts nothing', described({ number: 0 })],
  ['a branch where the commit belongs', described({ head: { ref: 'reviews', sha: 'main' } })],
  ['an option where the commit belongs', described({ base: { sha: '--upload-pack=id' } })],
  ['no branch', described({ head: { sha: COMMITS.head } })],
  ['no base', described({ base: null })],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['half a payload', '{"pull_request": '],
])('a pull_request event with %s is trouble, told in one line', (_case, event) => {
  const trigger = readTrigger('pull_request', payload(event))
  expect(trigger).toEqual({ kind: 'other', trouble: expect.stringMatching(/^the .*pull_request event[^\n]*$/) })
})

test('an event without a payload is trouble', () => {
  const path = join(temporaryFolder('event'), 'missing.json')
  expect(readTrigger('push', path)).toMatchObject({ trouble: 'the payload of the push event cannot be read' })
  expect(readTrigger('', '')).toMatchObject({ trouble: 'the payload of the unnamed event cannot be read' })
})
