// The pages of docs/rules: their examples are the sources of the fixtures, and all of them are embedded for `explain`.
import { build } from 'esbuild'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { stringify } from 'yaml'

/** Ids of all rules, in their order. */
export async function loadRuleIds(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/model/rule.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  const { RULE_IDS } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  )
  return RULE_IDS
}

/** The example blocks of a rule's page, by the block's name; none where the fixture is not there. */
export function ruleExamples(root, rule) {
  return Object.fromEntries(
    ['bad', 'good', 'refused']
      .map((name) => [name, join(root, '__tests__/rules', rule, name)])
      .filter(([, folder]) => existsSync(join(folder, 'input')))
      .map(([name, folder]) => [name, exampleOf(folder)]),
  )
}

/** Every file of the case, with its name where there are several, and the policy that it is judged by. */
function exampleOf(folder) {
  const options = join(folder, 'options.json')
  const { policy } = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
  const input = join(folder, 'input')
  const files = readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(input.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
  const all = policy === undefined ? files : [['.github/backend-advisor.yml', stringify(policy)], ...files]
  return all
    .map(([path, text]) => {
      const code = fenced(text, LANGUAGES[extname(path)] ?? 'text')
      return all.length === 1 ? code : `**\`${path}\`**\n\n${code}`
    })
    .join('\n\n')
}

const LANGUAGES = {
  '.ts': 'ts',
  '.tsx': 'tsx',
  '.js': 'js',
  '.json': 'json',
  '.yml': 'yaml',
  '.yaml': 'yaml',
}

/** A fence is longer than any in the text. */
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** The pages that are there, by rule. */
export function readRulePages(root, rules) {
  return rules
    .map((rule) => [rule, join(root, 'docs/rules', `${rule}.md`)])
    .filter(([, path]) => existsSync(path))
    .map(([rule, path]) => [rule, readFileSync(path, 'utf8')])
}

/** Id, default severity and summary of every rule: a page begins with the two. */
export const ruleIndex = (pages, table) =>
  table(
    ['Rule', 'Default', 'What it finds'],
    pages.map(([rule, page]) => {
      const [, severity, summary] = /^\*\*(\w+)\.\*\* ([^]*?)\n\n/m.exec(page) ?? [null, '', '']
      return [`[\`${rule}\`](${rule}.md)`, severity.toLowerCase(), summary]
    }),
  )

/** Without the marks that only this script needs. */
export const embeddedPages = (pages) =>
  pages.map(([rule, page]) => {
    const text = page.replaceAll(/^<!-- \/?example:\w+ -->\n+/gm, '').trimEnd()
    return `  ${JSON.stringify(rule)}: ${JSON.stringify(`${text}\n`)},\n`
  })
