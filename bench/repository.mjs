import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a git repository of believable TypeScript: `files` modules that import each other, and `stacks` stack files with
 * four components each. Returns the bytes written.
 */
export function writeRepository(folder, { files, stacks }) {
  let bytes = 0
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += text.length
  }
  for (let index = 0; index < files; index++) write(modulePath(index), moduleText(index))
  for (let index = 0; index < stacks; index++) write(`infra/stack-${index}.ts`, stackText(index))
  if (stacks > 0) write('infra/main.ts', mainText(stacks))
  write('package.json', '{ "name": "shop", "private": true }\n')
  spawnSync('git', ['init', '-q'], { cwd: folder })
  return bytes
}

/** Writes `stacks` stack classes in `files` files, four components each, all of them ready to be rewritten. */
export function writeStacks(folder, { files, stacks }) {
  mkdirSync(join(folder, 'infra'), { recursive: true })
  const perFile = stacks / files
  for (let file = 0; file < files; file++) {
    const texts = Array.from({ length: perFile }, (_, at) => stackText(file * perFile + at))
    const [imports] = texts[0].split('\nexport class ')
    const classes = texts.map((text) => `export class ${text.split('\nexport class ')[1]}`)
    writeFileSync(join(folder, `infra/stacks-${file}.ts`), [imports, ...classes].join('\n'))
  }
  spawnSync('git', ['init', '-q'], { cwd: folder })
}

const modulePath = (index) => `src/area-${index % 60}/module-${index}.ts`

function moduleText(index) {
  const other = Math.max(0, index - 60)
  const functions = Array.from({ length: 24 }, (_, at) =>
    [
      `/** Works out step ${at} of module ${index}. */`,
      `export function step${index}_${at}(input: Item${index}): number {`,
      `  const total = input.lines.reduce((sum, line) => sum + line.price * line.count, ${at})`,
      `  return total > 100 ? total * 0.9 : total`,
      `}`,
    ].join('\n'),
  )
  return [
    index === other ? '' : `import type { Item${other} } from './module-${other}.js'`,
    `export interface Item${index} {`,
    `  readonly id: string`,
    `  readonly lines: readonly { readonly price: number; readonly count: number }[]`,
    index === other ? '' : `  readonly previous?: Item${other}`,
    `}`,
    ...functions,
    '',
  ].join('\n')
}

function stackText(index) {
  const components = ['User', 'Product', 'Order', 'Invoice'].map(
    (entity) => `    const ${entity.toLowerCase()}Api = new CrudApi(this, '${entity}Api${index}', {
      entityName: '${entity}',
      schema: { id: 'string', name: 'string' },
      partitionKey: '/id',
    })
    console.log(${entity.toLowerCase()}Api.apiEndpoint)`,
  )
  return `import { ResourceGroupStack, type App } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export class Stack${index} extends ResourceGroupStack {
  constructor(app: App, id: string) {
    super(app, id, { location: 'eastus' })
${components.join('\n')}
  }
}
`
}

function mainText(stacks) {
  const numbers = Array.from({ length: stacks }, (_, index) => index)
  return [
    `import { App } from '@atakora/cdk'`,
    ...numbers.map((index) => `import { Stack${index} } from './stack-${index}.js'`),
    'const app = new App()',
    ...numbers.map((index) => `new Stack${index}(app, 'Stack${index}')`),
    '',
  ].join('\n')
}
