import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Report } from '../../src/model/report.js'

const CLI = join(import.meta.dirname, '..', '..', 'dist/cli.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-templates-e2e-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A git repository of the given files; objects are written as JSON. */
function repository(name: string, files: Readonly<Record<string, unknown>>): string {
  const root = join(folder, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
  spawnSync('git', ['init', '-q'], { cwd: root })
  return root
}

function check(path: string): { readonly code: number | null; readonly report: Report } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [CLI, 'check', path, '--source', 'templates', '--format', 'json'],
    { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder }, timeout: 60_000 },
  )
  return { code: status, report: JSON.parse(stdout) as Report }
}

const template = (resources: unknown) => ({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources,
})

const plan = (name: string) => ({
  type: 'Microsoft.Web/serverfarms',
  apiVersion: '2023-12-01',
  name,
  location: 'eastus',
  sku: { name: 'B1' },
  properties: { reserved: true },
})

const link = (file: string) => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2021-04-01',
  name: file.replace('.json', ''),
  properties: {
    mode: 'Incremental',
    templateLink: {
      uri: `[concat(parameters('_artifactsLocation'), '/', '${file}', parameters('_artifactsLocationSasToken'))]`,
    },
  },
})

const GOOD = template([plan('shop-plan'), plan('blog-plan')])

/** The output of a synthesis, in the folder of one package. */
const assembly = (output: string) => ({
  [`${output}/manifest.json`]: {
    version: '2.0.0',
    directory: output,
    stacks: { Shop: { name: 'Shop', templatePath: 'Shop.json', linkedTemplates: ['Shop-compute-0.json'] } },
  },
  [`${output}/Shop.json`]: template([link('Shop-compute-0.json')]),
  [`${output}/Shop-compute-0.json`]: GOOD,
  [`${output}/Shop-compute-1.json`]: template([plan('old-plan'), plan('older-plan')]),
  [`${output}/merged-template.json`]: GOOD,
})

describe('output that git ignores', () => {
  test('is found by the manifest of the project, and counted once', () => {
    const root = repository('ignored', {
      '.gitignore': '.atakora/arm.out/\n*.log\n',
      '.atakora/manifest.json': { version: '1.0.0', outputDirectory: '.atakora/arm.out', packages: { shop: {} } },
      ...assembly('.atakora/arm.out/shop'),
    })
    const { code, report } = check(root)
    expect(code).toBe(0)
    expect(report.summary).toMatchObject({ templateResources: 3, groups: 1 })
    expect(report.groups[0]).toMatchObject({ components: ['blog-plan', 'shop-plan'], scope: '.atakora/arm.out/shop' })
  })

  test('is found where the framework writes by default', () => {
    const root = repository('default-output', { '.gitignore': 'arm.out\n', ...assembly('arm.out') })
    expect(check(root).report.summary).toMatchObject({ templateResources: 3, groups: 1 })
  })

  test.each(['build', 'build/azuredeploy.json'])('is read where somebody names it: %s', (path) => {
    const root = repository('named', { '.gitignore': 'build/\n', 'build/azuredeploy.json': GOOD, 'README.md': '' })
    expect(check(root).report.summary.templateResources).toBe(0)
    expect(check(join(root, path)).report.summary).toMatchObject({ templateResources: 2, groups: 1 })
  })
})

describe('what is not read is told, and the rest is analysed', () => {
  test('50 MB', () => {
    const root = repository('large', { 'infra/main.json': GOOD, 'infra/large.json': template([]) })
    truncateSync(join(root, 'infra/large.json'), 50 * 1024 * 1024)
    const { code, report } = check(root)
    expect(code).toBe(3)
    expect(report.summary.groups).toBe(1)
    expect(report.notes).toEqual([expect.objectContaining({ kind: 'file-too-large', file: 'infra/large.json' })])
  })

  test('links, of a template and of the folder that a manifest is in', () => {
    const outside = repository('outside', { 'secret.json': GOOD, ...assembly('arm.out') })
    const root = repository('linked', { 'infra/main.json': GOOD })
    symlinkSync(join(outside, 'secret.json'), join(root, 'infra/secret.json'))
    symlinkSync(join(outside, 'arm.out'), join(root, 'arm.out'))
    const { report } = check(root)
    expect(report.summary).toMatchObject({ templateResources: 2, groups: 1 })
    expect(report.notes.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'outside-workspace arm.out/manifest.json',
      'outside-workspace infra/secret.json',
    ])
  })

  test('a template that is cut off', () => {
    const root = repository('cut', {
      'infra/main.json': GOOD,
      'infra/cut.json': JSON.stringify(GOOD, null, 2).slice(0, 300),
    })
    const { code, report } = check(root)
    expect(code).toBe(3)
    expect(report.summary.groups).toBe(1)
    expect(report.notes).toEqual([expect.objectContaining({ kind: 'syntax-error', file: 'infra/cut.json' })])
  })
})
