import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { writeFiles } from '../support/git-world.js'
import { PRODUCTS, SHOP, Scene } from '../support/scene.js'

jest.setTimeout(30_000)

const scene = Scene.prepare()

const plan = (name: string) => ({
  type: 'Microsoft.Web/serverfarms',
  apiVersion: '2024-04-01',
  name,
  location: 'eastus',
  sku: { name: 'S1', capacity: 1 },
  properties: { reserved: false },
})

const template = (...names: readonly string[]): string =>
  JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: names.map(plan),
    },
    null,
    2,
  )

const SYNTHESIZED = {
  '.atakora/arm.out/shop/manifest.json': JSON.stringify({
    version: '1.0.0',
    directory: '.atakora/arm.out/shop',
    stacks: { Shop: { name: 'Shop', templatePath: 'Shop.json' } },
  }),
  '.atakora/arm.out/shop/Shop.json': template('plan-shop', 'plan-orders'),
  '.atakora/manifest.json': JSON.stringify({ version: '1.0.0', packages: { shop: { path: 'packages/shop' } } }),
}

const BASE = { 'src/main.ts': SHOP, '.gitignore': '.atakora/\n' }
const HEAD = { 'src/main.ts': SHOP + PRODUCTS }

const sourcesOf = (report: unknown): readonly string[] =>
  (report as Report).groups.map(({ source, components }) => `${source}: ${components.join(' ')}`)

describe('templates on a pull request', () => {
  test('what an earlier step has synthesized is read beside the code of the head', async () => {
    const { workspace, payload } = await scene.arrange(BASE, HEAD)
    writeFiles(workspace, SYNTHESIZED)
    const result = await scene.step({ workspace, payload: payload! })
    expect(result.exitCode).toBe(0)
    expect(sourcesOf(result.report())).toEqual(['template: plan-orders plan-shop', 'stack-code: ProductApi UserApi'])
    expect(result.outputs).toMatchObject({ groups: '2', 'avoidable-resources': '4', 'monthly-saving': '73.00' })
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('plan-orders')
    expect(comment?.body).toContain('$73.00')
  })

  test.each([
    ['code', ['stack-code: ProductApi UserApi']],
    ['templates', ['template: plan-orders plan-shop']],
  ])('source %s reads nothing else', async (source, groups) => {
    const { workspace, payload } = await scene.arrange(BASE, HEAD)
    writeFiles(workspace, SYNTHESIZED)
    const result = await scene.step({ workspace, payload: payload!, inputs: { source } })
    expect(sourcesOf(result.report())).toEqual(groups)
  })

  test('a committed template is that of the head, not of the merge', async () => {
    const { workspace, payload } = await scene.arrange(
      { ...BASE, 'infra/main.json': template('plan-shop') },
      { 'infra/main.json': template('plan-shop', 'plan-orders') },
      { 'docs/readme.md': 'Somebody else.\n' },
    )
    const result = await scene.step({ workspace, payload: payload!, inputs: { source: 'templates' } })
    expect(sourcesOf(result.report())).toEqual(['template: plan-orders plan-shop'])
    expect(result.commands.filter(({ name }) => name === 'warning').map(({ properties }) => properties.file)).toEqual([
      'infra/main.json',
    ])
  })
})
