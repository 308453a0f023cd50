import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist/cli.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-cli-e2e-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(args: readonly string[], cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder },
    timeout: 60_000,
  })
  return { code: status, out: stdout, err: stderr }
}

function repository(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = join(folder, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

const STACK = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })
const userApi = new CrudApi(stack, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
const productApi = new CrudApi(stack, 'ProductApi', { entityName: 'Product', schema: { id: 'string' } })
console.log(userApi.apiEndpoint, productApi.apiEndpoint)
`

/** Not as prettier would lay it out. */
const MESSY = STACK.replaceAll('Shop', 'Depot').replace('console.log(', 'console.log( ')

interface Summary {
  readonly summary: Readonly<Record<string, number>>
  readonly notes: readonly { readonly kind: string; readonly file: string | null; readonly message: string }[]
}

const reportOf = (root: string): Summary => JSON.parse(run(['check', root, '--format', 'json']).out) as Summary

describe('check examples/storefront', () => {
  test('says at once what could share', () => {
    const { code, out, err } = run(['check', 'examples/storefront'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toBe('6 components could share 6 resources instead of creating 17, in 2 backends.')
    expect(out).not.toContain('\u001b')
  })

  test('counts as the contract does', () => {
    expect(reportOf('examples/storefront').summary).toMatchObject({
      components: 8,
      groups: 2,
      refused: 1,
      solitary: 1,
      resourcesNow: 22,
      resourcesShared: 11,
      avoidableResources: 11,
    })
  })

  test('renders the same again from the report alone', () => {
    const report = join(folder, 'report.json')
    run(['check', 'examples/storefront', '--format', 'json', '--output', report])
    for (const format of ['text', 'markdown', 'github', 'json']) {
      const direct = run(['check', 'examples/storefront', '--format', format])
      expect(run(['report', '--from', report, '--format', format]).out).toBe(direct.out)
    }
  })
})

test.each([['examples/storefront'], ['__tests__/templates/projects/assemblies/version-2/input']])(
  'check %s gives the same bytes twice, in another folder, and without git',
  (path) => {
    const first = run(['check', path, '--format', 'json'])
    expect((JSON.parse(first.out) as { groups: unknown[] }).groups).toHaveLength(2)
    expect(run(['check', path, '--format', 'json']).out).toBe(first.out)
    const elsewhere = join(folder, 'elsewhere', 'deep', path)
    cpSync(join(ROOT, path), elsewhere, { recursive: true })
    expect(run(['check', elsewhere, '--format', 'json']).out).toBe(first.out)
  },
)

describe('exit codes', () => {
  test.each([
    ['0: findings below the threshold', ['check', 'examples/storefront'], 0],
    ['1: findings at the threshold', ['check', 'examples/storefront', '--fail-on', 'warning'], 1],
    ['2: no such path', ['check', 'examples/nowhere'], 2],
    ['2: an option that is not known', ['check', '--formt', 'json'], 2],
  ])('%s', (_, args, code) => {
    expect(run(args).code).toBe(code)
  })

  test('2: a wrong policy, in one line that names the place', () => {
    const root = repository('wrong-policy', {
      'src/main.ts': STACK,
      '.github/backend-advisor.yml': 'exclude: []\nmaxComponentPerBackend: 5\n',
    })
    const { code, out, err } = run(['check', root])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      '.github/backend-advisor.yml:2:1: key "maxComponentPerBackend" is not known; did you mean "maxComponentsPerBackend"?\n',
    )
  })

  test('3: a file that could not be read, and the rest is still reported', () => {
    const root = repository('broken', { 'src/main.ts': STACK, 'src/broken.ts': `import '@atakora/cdk'\nconst = ` })
    const { code, out } = run(['check', root])
    expect(code).toBe(3)
    expect(out).toContain('2 components could share 3 resources instead of creating 6.')
    expect(out).toContain('src/broken.ts')
  })
})

describe('bad input becomes a note, and everything else is still reported', () => {
  const nested = `import '@atakora/cdk'\nexport const deep = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`
  const long = `import '@atakora/cdk'\n${'export {}\n'.repeat(200_000)}`
  test.each<[law: string, files: Record<string, string | Uint8Array>, kind: string, file: string]>([
    ['a syntax error', { 'src/odd.ts': `import '@atakora/cdk'\nconst = 1` }, 'syntax-error', 'src/odd.ts'],
    ['invalid UTF-8', { 'src/odd.ts': Buffer.from('// @atakora/cdk \xff\xfe', 'latin1') }, 'not-utf8', 'src/odd.ts'],
    ['deep nesting', { 'src/odd.ts': nested }, 'nested-too-deeply', 'src/odd.ts'],
    [
      'a file of more than 5 MB',
      { 'src/odd.ts': `// @atakora/\n${' '.repeat(5_300_000)}` },
      'file-too-large',
      'src/odd.ts',
    ],
    [
      'a tsconfig that extends itself',
      { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' },
      'invalid-tsconfig',
      'tsconfig.json',
    ],
    [
      'a tsconfig that extends nothing',
      { 'tsconfig.json': '{ "extends": "./gone.json" }' },
      'invalid-tsconfig',
      'tsconfig.json',
    ],
  ])('%s', (law, files, kind, file) => {
    const root = repository(`bad-${law.replace(/\W+/g, '-')}`, { 'src/main.ts': STACK, ...files })
    const { summary, notes } = reportOf(root)
    expect(summary.groups).toBe(1)
    expect(notes).toContainEqual(expect.objectContaining({ kind, file }))
  })

  test.each([
    ['an empty file', { 'src/odd.ts': '' }],
    ['200,000 lines', { 'src/odd.ts': long }],
    [
      'files that import each other',
      { 'src/a.ts': `import './b'\nimport '@atakora/cdk'`, 'src/b.ts': `export * from './a'` },
    ],
  ])('%s is no trouble', (law, files) => {
    const root = repository(`fine-${law.replace(/\W+/g, '-')}`, { 'src/main.ts': STACK, ...files })
    const { summary, notes } = reportOf(root)
    expect({ groups: summary.groups, notes }).toEqual({ groups: 1, notes: [] })
  })

  test('links out of the folder are not followed', () => {
    const root = repository('linked', { 'src/main.ts': STACK })
    writeFileSync(join(folder, 'secret.ts'), STACK.replaceAll('UserApi', 'SecretApi'))
    symlinkSync(join(folder, 'secret.ts'), join(root, 'src/secret.ts'))
    const { code, out } = run(['check', root])
    expect(code).toBe(0)
    expect(out).not.toContain('SecretApi')
  })
})

describe('fix', () => {
  test('prints a diff that git applies, and changes nothing by itself', () => {
    const root = repository('fix', { 'src/main.ts': STACK })
    const { code, out, err } = run(['fix', root])
    expect(code).toBe(0)
    expect(err).toContain('Would rewrite 1 group in 1 file.')
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toBe(STACK)
    spawnSync('git', ['init', '-q'], { cwd: root })
    expect(spawnSync('git', ['apply', '-'], { cwd: root, input: out }).status).toBe(0)
    const after = readFileSync(join(root, 'src/main.ts'), 'utf8')
    expect(after).toContain(`userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } })`)
    expect(run(['fix', root]).out).toBe('')
  })

  test('writes data-bearing groups only with consent', () => {
    const root = repository('consent', { 'src/main.ts': STACK })
    const refused = run(['fix', root, '--write'])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('Agree to it with `allow-stateful`')
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toBe(STACK)
    const patch = join(folder, 'consent.patch')
    const written = run(['fix', root, '--write', '--allow-stateful', '--patch', patch])
    expect(written.code).toBe(0)
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toContain('backend.addToStack(stack)')
    expect(existsSync(`${patch}.reverse`)).toBe(true)
    spawnSync('git', ['init', '-q'], { cwd: root })
    spawnSync('git', ['apply', `${patch}.reverse`], { cwd: root })
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toBe(STACK)
  })

  test('lays out the result with the prettier of the repository, and diffs what it made', () => {
    const files = {
      'src/main.ts': STACK,
      'src/other.ts': MESSY,
      '.prettierrc.json': '{ "semi": false, "singleQuote": true, "printWidth": 120 }',
    }
    const root = repository('formatted', { ...files, 'node_modules/.keep': '' })
    symlinkSync(join(ROOT, 'node_modules/prettier'), join(root, 'node_modules/prettier'))
    const patch = join(folder, 'formatted.patch')
    const { code, err } = run(['fix', root, '--format-with', 'prettier', '--patch', patch])
    expect(code).toBe(0)
    expect(err).toContain('src/other.ts is not formatted: prettier would also change lines that were there before')
    spawnSync('git', ['init', '-q'], { cwd: root })
    expect(spawnSync('git', ['apply', patch], { cwd: root }).status).toBe(0)
    // The style of the file has no comma at the end; prettier's has.
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toContain(`schema: { id: 'string' } }),\n})\n`)
    expect(readFileSync(join(root, 'src/other.ts'), 'utf8')).toContain(`schema: { id: 'string' } })\n})\n`)
    expect(spawnSync('git', ['apply', `${patch}.reverse`], { cwd: root }).status).toBe(0)
    for (const path of ['src/main.ts', 'src/other.ts'] as const) {
      expect(readFileSync(join(root, path), 'utf8')).toBe(files[path])
    }
  })

  test('leaves the result as it is when prettier fails, and says so in one line', () => {
    const root = repository('failing', {
      'src/main.ts': STACK,
      'node_modules/prettier/package.json': '{ "bin": "./bin.cjs" }',
      'node_modules/prettier/bin.cjs': `console.error('no configuration\\nat all'); process.exitCode = 2`,
    })
    const { code, out, err } = run(['fix', root, '--format-with', 'prettier'])
    expect(code).toBe(0)
    expect(err).toContain('warning: src/main.ts is not formatted: prettier says: no configuration\n')
    expect(out).toBe(run(['fix', root]).out)
  })

  test('needs prettier to be there', () => {
    const root = repository('unformatted', { 'src/main.ts': STACK })
    const { code, out, err } = run(['fix', root, '--format-with', 'prettier'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('option --format-with: prettier is not installed here')
    expect(run(['fix', root, '--format-with', 'eslint']).code).toBe(2)
  })
})
