import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { actionProblems } from './support/action-problems.js'
import { openWorkflowJudges } from './support/workflow-problems.js'
import type { WorkflowJudges } from './support/workflow-problems.js'

const ROOT = join(import.meta.dirname, '..')

const pages = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map(inDocs)]
  .filter((path) => path.endsWith('.md'))
  .sort()

function inDocs(path: string): string {
  return join('docs', path)
}

const documented = pages.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```ya?ml\n([^]*?)^```$/gm)]
    .map(([, text], index) => ({ page, number: index + 1, text: text! }))
    .filter(({ text }) => /^\s*steps:$/m.test(text)),
)

const own = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`)

let judges: WorkflowJudges

beforeAll(async () => {
  judges = await openWorkflowJudges()
})

const problemsOf = async (text: string): Promise<readonly string[]> => [
  ...(await judges.problemsOf(text)),
  ...actionProblems(text),
]

describe('the documented workflows', () => {
  test('are found', () => {
    expect(new Set(documented.map(({ page }) => page))).toEqual(
      new Set(['README.md', 'docs/delivery.md', 'docs/templates.md']),
    )
  })

  test.each(documented)('$page, example $number: nothing is said against it', async ({ text }) => {
    expect(await problemsOf(asWorkflow(text))).toEqual([])
  })
})

/** Pages show what they are about: a workflow, its jobs, or the inside of one. */
function asWorkflow(text: string): string {
  if (/^on:/m.test(text)) return text
  if (/^jobs:/m.test(text)) return `on: pull_request\n${text}`
  return `on: pull_request\njobs:\n  example:\n    runs-on: ubuntu-latest\n${text}`
}

test.each(own)('%s: nothing is said against it', async (path) => {
  expect(await problemsOf(readFileSync(join(ROOT, path), 'utf8'))).toEqual([])
})

describe('what judges workflows says something against', () => {
  const workflow = (step: string): string =>
    `on: push\njobs:\n  advise:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`

  test.each<[law: string, text: string, says: RegExp]>([
    ['a key that does not exist', workflow('uze: actions/checkout@v7'), /uze/],
    ['an expression that does not end', workflow('run: echo ${{ github.ref'), /not closed|unexpected EOF/],
    ['an event that does not exist', workflow('run: "true"').replace('push', 'pushed'), /pushed/],
    [
      'an input that the Action does not have',
      workflow('uses: backend-advisor/backend-advisor@v0\n        with: { path: a }'),
      /no input path/,
    ],
    [
      'an output that the Action does not have',
      workflow(
        'id: a\n        uses: backend-advisor/backend-advisor@v0\n      - run: echo ${{ steps.a.outputs.reports }}',
      ),
      /no output reports/,
    ],
  ])('%s', async (_law, text, says) => {
    expect((await problemsOf(text)).join('\n')).toMatch(says)
  })
})
