import { describe, expect, test } from '@jest/globals'
import { type TemplateGlobs, discoverTemplates } from '../../src/discover/templates/discover-templates.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const TEMPLATE = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  resources: [],
})

const find = (files: Readonly<Record<string, string>>, applications: TemplateGlobs['applications'] = {}) =>
  discoverTemplates(memoryWorkspace(files), { include: [], exclude: [], applications })

describe("an application of the policy's", () => {
  const application = (...templates: readonly string[]) => ({ templates, parameters: [], code: [] })

  test('that no template belongs to is told, and is there without one', async () => {
    const { files, notes } = await find(
      { 'infra/main.json': TEMPLATE, 'shop/readme.json': '{}' },
      { shop: application('shop/**'), blog: application('infra/*.json'), none: application() },
    )
    expect(notes).toEqual(
      ['none', 'shop'].map((name) => ({
        kind: 'unmatched-application',
        file: null,
        message: `the policy's application "${name}" has no template here: its globs match none`,
      })),
    )
    expect(files?.applications.map(({ name, templates }) => [name, templates])).toEqual([
      ['blog', ['infra/main.json']],
      ['none', []],
      ['shop', []],
    ])
  })
})

describe('output that the manifest does not list', () => {
  const manifest = JSON.stringify({ version: '1', stacks: { Shop: { templatePath: 'Shop.json' } } })
  const output = { 'arm.out/manifest.json': manifest, 'arm.out/Shop.json': TEMPLATE }
  const note = (message: string) => ({ kind: 'stale-output', file: 'arm.out/manifest.json', message })

  test('is none where everything is listed', async () => {
    expect((await find({ ...output, 'arm.out/sub/Other.json': TEMPLATE })).notes).toEqual([])
  })

  test('is told by its path where it is one file', async () => {
    const { files, notes } = await find({ ...output, 'arm.out/Old.json': TEMPLATE })
    expect(notes).toEqual([note('does not list everything: arm.out/Old.json is not read')])
    expect([...files!.texts.keys()]).toEqual(['arm.out/Shop.json'])
  })

  test('is counted where it is more', async () => {
    const { notes } = await find({ ...output, 'arm.out/Old.json': TEMPLATE, 'arm.out/Older.json': TEMPLATE })
    expect(notes).toEqual([note('does not list everything: 2 files beside it are not read')])
  })
})
