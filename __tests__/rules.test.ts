import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SEVERITIES } from '../src/findings/rules.js'
import { RULE_IDS, type RuleId } from '../src/model/rule.js'
import { RULE_PAGES } from '../src/report/generated/rule-pages.js'
import { RULE_WORDS } from '../src/report/words/rules.js'
import { analyseProject } from './support/analyse-project.js'
import { type Project, readRuleProjects, textsOf } from './support/projects.js'

const PROJECTS = readRuleProjects()
const DOCS = join(import.meta.dirname, '..', 'docs/rules')

/** Other findings that what is wrong cannot be without. */
const INEVITABLE: Readonly<Record<string, readonly RuleId[]>> = {
  'invalid-suppression/bad': ['shareable-components'],
  'invalid-suppression/bad-no-reason': ['shareable-components'],
  'invalid-suppression/bad-no-expiry': ['shareable-components'],
  'expired-suppression/bad': ['shareable-components'],
  'unused-suppression/bad-one-of-two': ['shareable-components'],
}

const ruleOf = ({ name }: Project): string => dirname(name)
const caseOf = ({ name }: Project): string => name.slice(name.indexOf('/') + 1)

// That each gives the expected report and comment is a law of all projects (projects.test.ts).
describe.each(PROJECTS)('$name', (project) => {
  const isBad = caseOf(project) === 'bad' || caseOf(project).startsWith('bad-')

  test(isBad ? 'is a finding of the rule, and of no other' : 'is no finding of the rule', async () => {
    const found = new Set((await analyseProject(project, 'all')).findings.map(({ rule }) => rule))
    if (isBad) expect([...found].sort()).toEqual([ruleOf(project), ...(INEVITABLE[project.name] ?? [])].sort())
    else expect([...found]).not.toContain(ruleOf(project))
  })
})

describe.each(RULE_IDS)('%s', (rule) => {
  const page = existsSync(join(DOCS, `${rule}.md`)) ? readFileSync(join(DOCS, `${rule}.md`), 'utf8') : ''

  test('has words', () => {
    const { title, summary, tell } = RULE_WORDS[rule]
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(summary).toMatch(/^\p{Lu}.*\.$/u)
    expect(tell({}).length).toBeGreaterThan(0)
  })

  test('has a page that begins with its id, its default severity and its summary', () => {
    const severity = SEVERITIES[rule].replace(/^./, (letter) => letter.toUpperCase())
    const [title, ...paragraphs] = page.split('\n\n')
    expect(title).toBe(`# \`${rule}\``)
    expect(paragraphs[0]?.replaceAll('\n', ' ')).toBe(`**${severity}.** ${RULE_WORDS[rule].summary}`)
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Bad',
      'Good',
      'Not judged',
      'Repair',
    ])
  })

  test('has a bad, a good and a refused case, which its page shows', () => {
    const shown = PROJECTS.filter((project) => ruleOf(project) === rule && CASES.includes(caseOf(project)))
    expect(shown.map(caseOf).sort()).toEqual([...CASES].sort())
    for (const project of shown) {
      const example = between(page, `<!-- example:${caseOf(project)} -->`, `<!-- /example:${caseOf(project)} -->`)
      for (const text of Object.values(textsOf(project))) expect(example).toContain(text.trimEnd())
    }
  })

  test('is explained by its page, without the marks that fill it', () => {
    expect(RULE_PAGES[rule]).toBe(`${page.replaceAll(/^<!-- \/?example:.*\n+/gm, '').trimEnd()}\n`)
  })
})

const CASES: readonly string[] = ['bad', 'good', 'refused']

test('there are no other pages, no other cases, and the index has them all', () => {
  const pages = readdirSync(DOCS).filter((file) => file !== 'README.md')
  expect(pages.sort()).toEqual(RULE_IDS.map((rule) => `${rule}.md`).sort())
  expect([...new Set(PROJECTS.map(ruleOf))].sort()).toEqual([...RULE_IDS].sort())
  const index = readFileSync(join(DOCS, 'README.md'), 'utf8')
  const rows = [...index.matchAll(/^\| \[`([a-z-]+)`\]\(\1\.md\) \| (\w+) \| (.+) \|$/gm)]
  expect(rows.map(([, rule, severity, summary]) => [rule, severity, summary])).toEqual(
    RULE_IDS.map((rule) => [rule, SEVERITIES[rule], RULE_WORDS[rule].summary]),
  )
})

test('the policy schema knows every rule, in their order and words', () => {
  const schema = JSON.parse(readFileSync('schema/policy.schema.json', 'utf8')) as PolicySchema
  const rules = schema.properties.rules.properties
  expect(Object.keys(rules)).toEqual(RULE_IDS)
  expect(Object.entries(rules).map(([rule, { description }]) => [rule, description])).toEqual(
    RULE_IDS.map((rule) => [rule, RULE_WORDS[rule].summary]),
  )
})

interface PolicySchema {
  readonly properties: {
    readonly rules: { readonly properties: Readonly<Record<string, { readonly description: string }>> }
  }
}

test('links of the pages lead somewhere', () => {
  for (const file of readdirSync(DOCS)) {
    const text = readFileSync(join(DOCS, file), 'utf8')
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect([file, target, existsSync(join(DOCS, target!))]).toEqual([file, target, true])
    }
  }
})

function between(text: string, open: string, close: string): string {
  const start = text.indexOf(open)
  const end = text.indexOf(close, start)
  return start === -1 || end === -1 ? '' : text.slice(start + open.length, end)
}
