import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import { parsePolicy } from '../../src/config/policy.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { TemporaryFolder } from '../adapters/temporary-folder.js'
import { temporaryFolder } from '../adapters/temporary-folder.js'
import { actionProblems } from '../support/action-problems.js'
import { openWorkflowJudges } from '../support/workflow-problems.js'
import type { WorkflowJudges } from '../support/workflow-problems.js'
import { recordingTerminal } from './recording-terminal.js'

const POLICY = '.github/backend-advisor.yml'
const CHECK = '.github/workflows/backend-advisor.yml'
const AUDIT = '.github/workflows/backend-advisor-audit.yml'
const FIX = '.github/workflows/backend-advisor-fix.yml'

const SHOP = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })
export const userApi = new CrudApi(stack, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
export const orderApi = new CrudApi(stack, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
`

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01'

const template = (...names: readonly string[]): string =>
  JSON.stringify({
    $schema: `${SCHEMA}/deploymentTemplate.json#`,
    contentVersion: '1.0.0.0',
    resources: names.map((name) => ({
      type: 'Microsoft.Web/serverfarms',
      apiVersion: '2022-03-01',
      name,
      location: 'westeurope',
      sku: { name: 'B1' },
    })),
  })

const PARAMETERS = JSON.stringify({
  $schema: `${SCHEMA}/deploymentParameters.json#`,
  contentVersion: '1.0.0.0',
  parameters: {},
})

const folders: TemporaryFolder[] = []
let judges: WorkflowJudges

beforeAll(async () => {
  judges = await openWorkflowJudges()
})

afterAll(() => {
  for (const folder of folders) folder.remove()
})

/** A git repository of these files, all of them committed. */
function repository(files: Readonly<Record<string, string>>): TemporaryFolder {
  const folder = temporaryFolder()
  folders.push(folder)
  folder.git('init', '--quiet', '--initial-branch=trunk')
  folder.write(files)
  folder.git('add', '--all')
  folder.git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
  return folder
}

async function init(cwd: string, ...argv: readonly string[]) {
  const terminal = recordingTerminal({ cwd, env: { NO_COLOR: '1', TERM: 'dumb' }, isTerminal: true, columns: 400 })
  const code = await run(['init', ...argv], terminal, loadEngine)
  return { code, out: terminal.out(), err: terminal.err() }
}

const textOf = (folder: TemporaryFolder, path: string): string => readFileSync(join(folder.path, path), 'utf8')

/** Every file outside of git's own folder, with its bytes. */
function contentOf({ path }: TemporaryFolder): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.split('/')[0] !== '.git' && statSync(join(path, file)).isFile(),
  )
  return new Map(files.sort().map((file) => [file, readFileSync(join(path, file), 'utf8')]))
}

/** Nothing is said against any workflow, and each uses what the Action has. */
async function expectSound(folder: TemporaryFolder): Promise<void> {
  for (const [path, text] of contentOf(folder)) {
    if (!path.startsWith('.github/workflows/')) continue
    expect([path, ...(await judges.problemsOf(text)), ...actionProblems(text)]).toEqual([path])
  }
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: string[]; readonly branches?: string[] } | null>>
  readonly permissions: object
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>
        readonly steps: readonly {
          readonly uses?: string
          readonly run?: string
          readonly 'working-directory'?: string
          readonly with?: Readonly<Record<string, unknown>>
        }[]
      }
    >
  >
}

const workflowOf = (folder: TemporaryFolder, path: string): Workflow => parse(textOf(folder, path)) as Workflow

const onlyJob = (workflow: Workflow) => Object.values(workflow.jobs)[0]!

const adviceOf = (workflow: Workflow) =>
  onlyJob(workflow).steps.find(({ uses }) => uses?.startsWith('backend-advisor/') === true)

test('the example of this repository gets a policy and three sound workflows', async () => {
  const example = join(import.meta.dirname, '../../examples/storefront')
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(example, file)).isFile(),
  )
  const folder = repository(Object.fromEntries(files.map((file) => [file, readFileSync(join(example, file), 'utf8')])))
  expect(await init(folder.path)).toMatchObject({ code: 0, err: '' })
  expect([...contentOf(folder).keys()].filter((file) => file.startsWith('.github/')).sort()).toEqual([
    POLICY,
    AUDIT,
    FIX,
    CHECK,
  ])
  expect(parsePolicy(textOf(folder, POLICY), POLICY)).toEqual(DEFAULT_POLICY)
  await expectSound(folder)
})

describe('a fresh repository', () => {
  test('gets a policy and three workflows, and is told what to do next', async () => {
    const shop = repository({ 'src/main.ts': SHOP, 'package-lock.json': '{}' })
    expect(await init(shop.path)).toEqual({
      code: 0,
      err: '',
      out: `Found 2 components, no backend and no template.

Wrote
  \`${POLICY}\`: the policy
  \`${CHECK}\`: comments on pull requests
  \`${AUDIT}\`: looks at everything once a week
  \`${FIX}\`: keeps a pull request with what can be rewritten

To know
  \`trunk\` is taken for the default branch; git here does not say which one it is.

Next
  See what there is to say: \`backend-advisor check\`
  Read the new files, commit them, and open a pull request.
  Let Actions open pull requests: Settings, Actions, General, Workflow permissions, \`Allow GitHub Actions to create and approve pull requests\`.
`,
    })
    expect(parsePolicy(textOf(shop, POLICY), POLICY)).toEqual(DEFAULT_POLICY)
    await expectSound(shop)
  })

  test('each job may do what it is there for, and nothing else', async () => {
    const shop = repository({ 'src/main.ts': SHOP })
    await init(shop.path)
    const workflows = [CHECK, AUDIT, FIX].map((path) => workflowOf(shop, path))
    expect(workflows.map(({ permissions }) => permissions)).toEqual([{}, {}, {}])
    expect(workflows.map((workflow) => onlyJob(workflow).permissions)).toEqual([
      { contents: 'read', 'pull-requests': 'write' },
      { contents: 'read' },
      { contents: 'write', 'pull-requests': 'write' },
    ])
    for (const workflow of workflows) {
      expect(onlyJob(workflow).steps[0]).toEqual({
        uses: 'actions/checkout@v7',
        with: { 'persist-credentials': false },
      })
    }
    expect(workflows.map((workflow) => adviceOf(workflow)?.with)).toEqual([
      undefined,
      { mode: 'annotate' },
      { mode: 'fix-pr' },
    ])
  })

  test('a second run changes nothing', async () => {
    const shop = repository({ 'src/main.ts': SHOP })
    await init(shop.path)
    const before = contentOf(shop)
    const { code, out } = await init(shop.path)
    expect([code, contentOf(shop)]).toEqual([0, before])
    expect(out).toBe(`Found 2 components, no backend and no template.

Left as they are
  \`${POLICY}\` is there
  \`${CHECK}\` is there, and uses the Action
  \`${AUDIT}\` is there, and uses the Action
  \`${FIX}\` is there, and uses the Action
`)
  })

  test('--dry-run prints what would be written, byte for byte, and writes nothing', async () => {
    const shop = repository({ 'src/main.ts': SHOP })
    const before = contentOf(shop)
    const { code, out, err } = await init(shop.path, '--dry-run')
    expect([code, contentOf(shop)]).toEqual([0, before])
    expect(err).toContain('Would write\n')
    expect(err).toContain('Nothing was changed.')
    await init(shop.path)
    expect(out).toBe([POLICY, CHECK, AUDIT, FIX].map((path) => `==> ${path} <==\n${textOf(shop, path)}`).join('\n'))
  })

  test('outside of git, the folder itself is the top', async () => {
    const folder = temporaryFolder()
    folders.push(folder)
    folder.write({ 'src/main.ts': SHOP })
    expect((await init('/', folder.path)).code).toBe(0)
    expect([...contentOf(folder).keys()]).toEqual([FIX, AUDIT, CHECK, POLICY, 'src/main.ts'].sort())
    expect(workflowOf(folder, FIX).on.push?.branches).toEqual(['main'])
  })

  test('the default branch is the one that origin names', async () => {
    const shop = repository({ 'src/main.ts': SHOP })
    shop.git('update-ref', 'refs/remotes/origin/release/2026', 'HEAD')
    shop.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2026')
    const { out } = await init(shop.path)
    expect(workflowOf(shop, FIX).on.push?.branches).toEqual(['release/2026'])
    expect(out).not.toContain('is taken for the default branch')
    expect(textOf(shop, FIX)).not.toContain('if it has another name')
  })

  test('a branch that was guessed is marked as such where it is written', async () => {
    const shop = repository({ 'src/main.ts': SHOP })
    await init(shop.path)
    expect(textOf(shop, FIX)).toContain('    # The default branch; change it here if it has another name.\n')
  })
})

describe('what is there already', () => {
  test.each<[there: string, says: string]>([
    [POLICY, `\`${POLICY}\` is there\n`],
    ['.github/backend-advisor.json', '`.github/backend-advisor.json` is there\n'],
    [CHECK, `\`${CHECK}\` is there, and does not use the Action\n`],
    [`${AUDIT.slice(0, -3)}yaml`, `\`${AUDIT.slice(0, -3)}yaml\` is there, and does not use the Action\n`],
    [FIX, `\`${FIX}\` is there, and does not use the Action\n`],
  ])('%s stays byte for byte, and the others are written', async (there, says) => {
    const text = '# ours\r\n'
    const shop = repository({ 'src/main.ts': SHOP, [there]: text })
    const { code, out } = await init(shop.path)
    expect(code).toBe(0)
    expect(out).toContain(says)
    const content = contentOf(shop)
    expect(content.get(there)).toBe(text)
    expect([...content.keys()].filter((path) => path.startsWith('.github/'))).toHaveLength(4)
  })

  test.each<[says: string, steps: string]>([
    ['uses the Action\n', '[{ uses: backend-advisor/backend-advisor@v0 }]'],
    ['uses the Action\n', '[{ uses: Backend-Advisor/backend-advisor@v0, with: { paths: "./" } }]'],
    ['uses the Action for another folder only', '[{ uses: backend-advisor/backend-advisor@v0, with: { paths: api } }]'],
    ['does not use the Action\n', '[{ uses: acme/backend-advisor@v0 }, { run: "backend-advisor/backend-advisor@v0" }]'],
    [
      'whether it uses the Action',
      '[{ uses: backend-advisor/backend-advisor@v0, with: { paths: "${{ inputs.x }}" } }]',
    ],
    ['whether it uses the Action', '[{ uses: backend-advisor/backend-advisor@v0'],
  ])('%s: %s', async (says, steps) => {
    const shop = repository({ [CHECK]: `on: pull_request\njobs:\n  a:\n    steps: ${steps}\n` })
    expect((await init(shop.path)).out).toContain(says)
  })

  test('another workflow that uses the Action is named', async () => {
    const workflow = 'jobs:\n  a:\n    steps:\n      - uses: backend-advisor/backend-advisor@v0\n'
    const shop = repository({ '.github/workflows/ci.yml': workflow })
    expect((await init(shop.path)).out).toContain(
      'The Action is used for this folder already in `.github/workflows/ci.yml`',
    )
  })

  test('a broken link is there too', async () => {
    const shop = repository({ '.github/keep': '' })
    symlinkSync('/nowhere/at/all', join(shop.path, POLICY))
    expect((await init(shop.path)).out).toContain(`\`${POLICY}\` is there\n`)
  })

  test('a policy with a mistake is left to its owner', async () => {
    const shop = repository({ 'src/main.ts': SHOP, [POLICY]: 'failsOn: 7\n' })
    expect((await init(shop.path)).code).toBe(0)
    expect(textOf(shop, POLICY)).toBe('failsOn: 7\n')
  })
})

describe('nothing is written', () => {
  test.each(['.github', '.github/workflows'])('through the link %s', async (link) => {
    const outside = temporaryFolder()
    folders.push(outside)
    const shop = repository({ 'src/main.ts': SHOP, ...(link === '.github' ? {} : { '.github/keep': '' }) })
    symlinkSync(outside.path, join(shop.path, link))
    const before = contentOf(shop)
    expect(await init(shop.path)).toEqual({
      code: 2,
      out: '',
      err: `${link} is a symbolic link, which is not followed; nothing was written\n`,
    })
    expect([contentOf(shop), readdirSync(outside.path)]).toEqual([before, []])
  })

  test('where a file is in the way of a folder', async () => {
    const shop = repository({ '.github': 'a file\n' })
    expect(await init(shop.path)).toMatchObject({ code: 2, err: '.github is not a folder; nothing was written\n' })
  })

  test.each<[law: string, argv: string[], message: string]>([
    ['two paths', ['a', 'b'], 'command init takes one path (found 2)\n'],
    ['a file', ['main.ts'], 'path "main.ts": init takes a folder\n'],
    ['no such folder', ['nope'], 'path "nope": does not exist\n'],
    ['an option that is not known', ['--force'], 'option "--force" is not known; the only one is "--dry-run"'],
  ])('for %s', async (_law, argv, message) => {
    const shop = repository({ 'main.ts': SHOP })
    const { code, out, err } = await init(shop.path, ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message.trimEnd())
  })
})

describe('a folder of a repository', () => {
  test('keeps its policy; the workflows go to the top and name it', async () => {
    const mono = repository({
      'services/shop/src/main.ts': SHOP,
      'package-lock.json': '{}',
      'README.md': '',
    })
    const { code, out } = await init(join(mono.path, 'services'), 'shop')
    expect(code).toBe(0)
    expect(out).toContain('`services/shop/.github/backend-advisor.yml`: the policy')
    expect(out).toContain('`backend-advisor check shop`')
    await expectSound(mono)
    for (const path of [CHECK, AUDIT, FIX]) expect(adviceOf(workflowOf(mono, path))?.with?.paths).toBe('services/shop')
    expect(workflowOf(mono, CHECK).on.pull_request?.paths).toEqual(['services/shop/**', CHECK])
    expect(workflowOf(mono, FIX).on.push?.paths).toEqual(['services/shop/**', FIX])
    expect(onlyJob(workflowOf(mono, FIX)).steps[1]).toEqual({ run: 'npm ci --ignore-scripts' })
  })

  test('its own lock file installs its packages, and two tools that disagree none', async () => {
    const own = repository({ 'shop/src/main.ts': SHOP, 'shop/package-lock.json': '{}', 'yarn.lock': '' })
    await init(own.path, 'shop')
    expect(onlyJob(workflowOf(own, FIX)).steps[1]).toEqual({
      run: 'npm ci --ignore-scripts',
      'working-directory': 'shop',
    })
    const torn = repository({ 'src/main.ts': SHOP, 'package-lock.json': '{}', 'yarn.lock': '' })
    await init(torn.path)
    expect(onlyJob(workflowOf(torn, FIX)).steps.map(({ run: line }) => line)).toEqual([undefined, undefined])
    expect(textOf(torn, FIX)).not.toContain('install')
    await expectSound(own)
  })

  test('the second one is told that the workflows are about another', async () => {
    const mono = repository({ 'shop/src/main.ts': SHOP, 'blog/src/main.ts': SHOP })
    await init(mono.path, 'shop')
    const { out } = await init(mono.path, 'blog')
    expect(out).toContain('Wrote\n  `blog/.github/backend-advisor.yml`: the policy\n')
    expect(out).toContain(`\`${CHECK}\` is there, and uses the Action for another folder only`)
  })

  test('through a link, it is where it really lies', async () => {
    const mono = repository({ 'services/shop/src/main.ts': SHOP })
    const links = temporaryFolder()
    folders.push(links)
    symlinkSync(join(mono.path, 'services/shop'), join(links.path, 'shop'))
    expect((await init(links.path, 'shop')).code).toBe(0)
    expect(adviceOf(workflowOf(mono, CHECK))?.with?.paths).toBe('services/shop')
    expect(readdirSync(links.path)).toEqual(['shop'])
  })

  test.each([
    'my shop',
    `the "big" shop's`,
    'a: b #c',
    '${{ github.token }}',
    'open ${{ only',
    '*star? [a-z]! +',
    '!not',
    '- yes',
    '"',
    'back\\slash',
    '{a,b}',
    '&anchor',
    '##[error]x',
    '::error::x',
    'sho\u202epp\u200b',
    'привет 店',
  ])('whatever it is called: %j', async (name) => {
    const mono = repository({
      [`${name}/src/main.ts`]: SHOP,
      [`${name}/src/__tests__/main.ts`]: SHOP,
      [`${name}/infra/${name}/a.json`]: template('plan-a'),
      [`${name}/infra/${name}/b.json`]: template('plan-b'),
      [`${name}/package-lock.json`]: '{}',
    })
    const { code, out } = await init(mono.path, `./${name}`)
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => /^\s*::|##\[|[\u202e\u200b]/.test(line))).toEqual([])
    await expectSound(mono)
    const policy = `${name}/${POLICY}`
    expect(parsePolicy(textOf(mono, policy), policy).exclude).toEqual(['**/__tests__/**'])
    // GitHub takes `${{ '${{' }}` for the three characters.
    const paths = String(adviceOf(workflowOf(mono, CHECK))?.with?.paths)
    expect(paths.replaceAll("${{ '${{' }}", '${{')).toBe(name)
    expect(paths.replaceAll("${{ '${{' }}", '')).not.toContain('${{')
    for (const path of [CHECK, AUDIT, FIX, policy]) {
      expect(
        textOf(mono, path)
          .split('\n')
          .filter((line) => /[\u202e\u200b]/.test(line)),
      ).toEqual([])
    }
    // What is commented out is good as it stands.
    const uncommented = textOf(mono, policy).replace(/^# (?=applications:| {2})/gm, '')
    const [application] = Object.values(parsePolicy(uncommented, policy).applications)
    expect(application?.templates).toHaveLength(2)
  })

  test.each(['line\nbreak', ' blank', 'blank ', 'bell\u0007'])('a workflow cannot name it: %j', async (name) => {
    const mono = repository({ [`${name}/src/main.ts`]: SHOP })
    const before = contentOf(mono)
    const { code, err } = await init(mono.path, `./${name}`)
    expect([code, contentOf(mono)]).toEqual([2, before])
    expect(err).toContain('a workflow cannot name a folder with a line break')
  })
})

describe('what was seen decides', () => {
  test('nothing at all: everything is written, and it is said that there is nothing to look at yet', async () => {
    const empty = repository({ 'README.md': '# Shop\n' })
    const { code, out } = await init(empty.path)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(
      'Found no Atakora component and no template here: the workflows have nothing to say until there is one.',
    )
    expect(contentOf(empty).size).toBe(5)
    await expectSound(empty)
  })

  test('templates alone are not rewritten: no workflow that could write', async () => {
    const infra = repository({ 'infra/main.json': template('plan-a', 'plan-b') })
    const { out } = await init(infra.path)
    expect(out).toContain(`Not written\n  \`${FIX}\`: only templates are here, and those are not rewritten\n`)
    expect([...contentOf(infra).keys()]).toEqual([AUDIT, CHECK, POLICY, 'infra/main.json'].sort())
  })

  test('tests that declare components, and what a build has written, are not read', async () => {
    const shop = repository({
      'src/main.ts': SHOP,
      'src/main.test.ts': SHOP,
      'src/__tests__/shop.ts': SHOP,
      'src/__tests__/more.ts': SHOP,
      'dist/main.js': SHOP,
      'lib/hand-written.js': SHOP,
    })
    await init(shop.path)
    const policy = textOf(shop, POLICY)
    expect(parsePolicy(policy, POLICY)).toEqual({
      ...DEFAULT_POLICY,
      exclude: ['dist/**/*.{js,cjs,mjs,jsx}', '**/__tests__/**', '**/*.test.*'],
    })
    expect(policy).toContain('# Built: dist/main.js says again what src/main.ts says.')
    expect(policy).toContain(
      '# Tests: src/__tests__/more.ts declares what is never deployed by itself. So does 1 more.',
    )
  })

  test.each<[law: string, files: Readonly<Record<string, string>>]>([
    ['a test that declares nothing', { 'src/main.ts': SHOP, 'test/math.ts': 'export const two = 1 + 1\n' }],
    ['tests are all there is', { 'test/main.ts': SHOP }],
    ['a folder test beside a folder prod', { 'stacks/test/main.ts': SHOP, 'stacks/prod/main.ts': SHOP }],
    ['JavaScript that nothing here is the source of', { 'src/main.ts': SHOP, 'dist/other.js': SHOP }],
  ])('%s: nothing is excluded', async (_law, files) => {
    const shop = repository(files)
    await init(shop.path)
    expect(parsePolicy(textOf(shop, POLICY), POLICY)).toEqual(DEFAULT_POLICY)
  })

  test('templates that lie together are asked about, not taken for one application', async () => {
    const infra = repository({
      'src/main.ts': SHOP,
      'infra/jobs.json': template('plan-a'),
      'infra/web.json': template('plan-b'),
      'infra/web.parameters.json': PARAMETERS,
      'infra/production.json': PARAMETERS,
      'infra/__tests__/one.json': template('plan-c'),
      'infra/__tests__/other.json': template('plan-d'),
    })
    const { out } = await init(infra.path)
    expect(out).toContain('Several templates lie together in `infra`;')
    const policy = textOf(infra, POLICY)
    expect(parsePolicy(policy, POLICY)).toEqual({ ...DEFAULT_POLICY, exclude: ['**/__tests__/**'] })
    expect(policy).toContain(`
# applications:
#   infra:
#     templates:
#       - infra/jobs.json
#       - infra/web.json
#     parameters:
#       - infra/production.json
`)
  })

  test('output of a synthesis that git ignores is mentioned where it is missed', async () => {
    const shop = repository({ 'src/main.ts': SHOP, '.gitignore': 'arm.out/\n' })
    shop.write({
      'arm.out/manifest.json': JSON.stringify({ version: '1.0.0', stacks: { Shop: { templatePath: 'Shop.json' } } }),
      'arm.out/Shop.json': template('plan-a'),
    })
    expect((await init(shop.path)).out).toContain('Git ignores the output of the synthesis in `arm.out`')
    expect(textOf(shop, CHECK)).toContain('# The output of the synthesis is ignored by git')
    await expectSound(shop)
    shop.git('add', '--force', 'arm.out')
    expect((await init(shop.path)).out).not.toContain('Git ignores')
  })

  test('code scanning is used where the repository uses it', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - uses: github/codeql-action/analyze@v4\n'
    const shop = repository({ 'src/main.ts': SHOP, '.github/workflows/codeql.yml': workflow })
    await init(shop.path)
    const job = onlyJob(workflowOf(shop, AUDIT))
    expect(job.permissions).toEqual({ contents: 'read', 'security-events': 'write', actions: 'read' })
    expect(job.steps.at(-1)).toEqual({
      if: "${{ !cancelled() && steps.advisor.outputs.sarif != '' }}",
      uses: 'github/codeql-action/upload-sarif@v4',
      with: { sarif_file: '${{ steps.advisor.outputs.sarif }}' },
    })
    expect(textOf(shop, AUDIT)).toMatch(/^# .* in the job summary and in code scanning\.$/m)
    rmSync(join(shop.path, '.github/workflows/codeql.yml'))
    await expectSound(shop)
  })

  test.each<[lock: string, step: string | undefined]>([
    ['package-lock.json', 'npm ci --ignore-scripts'],
    ['pnpm-lock.yaml', undefined],
    ['README.md', undefined],
  ])('%s: %s', async (lock, step) => {
    const shop = repository({ 'src/main.ts': SHOP, [lock]: '' })
    await init(shop.path)
    expect(onlyJob(workflowOf(shop, FIX)).steps.map(({ run: line }) => line)).toContain(step)
    expect(textOf(shop, FIX).includes('pnpm install --frozen-lockfile --ignore-scripts')).toBe(
      lock === 'pnpm-lock.yaml',
    )
    await expectSound(shop)
  })

  test.each<[exports: object, contract: string | null, fix: boolean]>([
    [{ './backend': './backend.js' }, 'documented', true],
    [{ './schema': './schema.js' }, 'component-2', false],
    [{ './other': './other.js' }, null, true],
  ])('the framework that is installed: %j', async (exports, contract, fix) => {
    const shop = repository({ 'src/main.ts': SHOP })
    shop.write({ 'node_modules/@atakora/component/package.json': JSON.stringify({ exports }) })
    const { out } = await init(shop.path)
    expect(parsePolicy(textOf(shop, POLICY), POLICY).contract).toBe(contract)
    expect(contentOf(shop).has(FIX)).toBe(fix)
    expect(out.includes('the framework here is not the documented one')).toBe(!fix)
  })
})
