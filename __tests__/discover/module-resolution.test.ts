import { describe, expect, test } from '@jest/globals'
import { folderOf } from '../../src/discover/inside-root.js'
import { createResolver } from '../../src/discover/module-resolution.js'
import { readProject } from '../../src/discover/read-project.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

type Files = Readonly<Record<string, string>>

/** The sources are empty: only where they are counts. */
const sources = (...paths: string[]): Files => Object.fromEntries(paths.map((path) => [path, '']))

const json = (value: unknown): string => JSON.stringify(value)

async function resolve(files: Files, from: string, specifier: string): Promise<string | null> {
  const listed = Object.keys({ ...files, [from]: '' }).sort()
  const project = await readProject(memoryWorkspace(files), listed, '@atakora/')
  return createResolver(project)(folderOf(from), specifier)
}

describe('a relative name', () => {
  test.each([
    ['without extension is TypeScript first', './regions', ['regions.ts', 'regions.js'], 'regions.ts'],
    ['may be TSX', './page', ['page.tsx'], 'page.tsx'],
    ['may be an ES module', './regions', ['regions.mts'], 'regions.mts'],
    ['may be CommonJS', './regions', ['regions.cts'], 'regions.cts'],
    ['may be JavaScript', './regions', ['regions.js'], 'regions.js'],
    ['may be JSX', './page', ['page.jsx'], 'page.jsx'],
    ['with .js is the source of that output', './regions.js', ['regions.ts', 'regions.js'], 'regions.ts'],
    ['with .js may be TSX', './page.js', ['page.tsx'], 'page.tsx'],
    ['with .js may be what it says', './regions.js', ['regions.js'], 'regions.js'],
    ['with .jsx is TSX', './page.jsx', ['page.tsx'], 'page.tsx'],
    ['with .mjs is .mts', './regions.mjs', ['regions.mts', 'regions.ts'], 'regions.mts'],
    ['with .mjs is not .ts', './regions.mjs', ['regions.ts'], null],
    ['with .cjs is .cts', './regions.cjs', ['regions.cts'], 'regions.cts'],
    ['with .ts is that file', './regions.ts', ['regions.ts'], 'regions.ts'],
    ['may hold dots', './user.model', ['user.model.ts'], 'user.model.ts'],
    ['may look like another extension', './regions.js', ['regions.js.ts'], 'regions.js.ts'],
    ['of a folder is its index', './stacks', ['stacks/index.ts'], 'stacks/index.ts'],
    ['prefers the file to the folder', './stacks', ['stacks.ts', 'stacks/index.ts'], 'stacks.ts'],
    ['with a closing slash is the folder', './stacks/', ['stacks.ts', 'stacks/index.ts'], 'stacks/index.ts'],
    ['. is the own folder', '.', ['index.ts'], 'index.ts'],
    ['is nothing when nothing is there', './regions', [], null],
    ['of a declaration file is nothing', './regions', ['regions.d.ts'], null],
    ['of data is nothing', './regions.json', ['regions.json'], null],
  ])('%s', async (_, specifier, paths, expected) => {
    expect(await resolve(sources(...paths), 'main.ts', specifier)).toBe(expected)
  })

  test.each([
    ['.. is the folder above', '..', 'src/index.ts'],
    ['climbs', '../../lib/regions', 'lib/regions.ts'],
    ['goes up and down', '../api/./user//crud', 'src/api/user/crud.ts'],
    ['never leaves the root', '../../../lib/regions', null],
    ['is not absolute', '/lib/regions', null],
  ])('%s', async (_, specifier, expected) => {
    const files = sources('src/index.ts', 'lib/regions.ts', 'src/api/user/crud.ts')
    expect(await resolve(files, 'src/api/main.ts', specifier)).toBe(expected)
  })

  test('of a folder with a manifest is what the manifest says', async () => {
    const files = { ...sources('apis/all.ts', 'apis/index.ts'), 'apis/package.json': json({ main: './all.js' }) }
    expect(await resolve(files, 'main.ts', './apis')).toBe('apis/all.ts')
  })
})

describe('the framework', () => {
  test('is never a file of the repository, whatever an alias or a workspace says', async () => {
    const files = {
      ...sources('packages/component/src/crud.ts'),
      'tsconfig.json': json({ compilerOptions: { paths: { '@atakora/*': ['./packages/*'] } } }),
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/component/package.json': json({ name: '@atakora/component' }),
    }
    expect(await resolve(files, 'main.ts', '@atakora/component/src/crud')).toBeNull()
  })
})

describe('an alias of tsconfig.json', () => {
  const paths = (aliases: object, more: object = {}) =>
    json({ compilerOptions: { paths: aliases, ...(more as Record<string, unknown>) } })

  test.each<[string, Files, string, string | null]>([
    ['with a star', { 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }) }, '@shop/regions', 'src/regions.ts'],
    ['with .js', { 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }) }, '@shop/regions.js', 'src/regions.ts'],
    ['without a star', { 'tsconfig.json': paths({ regions: ['./src/regions.ts'] }) }, 'regions', 'src/regions.ts'],
    ['that is exact meets nothing longer', { 'tsconfig.json': paths({ shop: ['./src'] }) }, 'shop/regions', null],
    ['to a folder', { 'tsconfig.json': paths({ shop: ['./src'] }) }, 'shop', 'src/index.ts'],
    ['with an ending', { 'tsconfig.json': paths({ '@*/api': ['./src/*-api'] }) }, '@user/api', 'src/user-api.ts'],
    [
      'the longest beginning wins',
      { 'tsconfig.json': paths({ '@shop/*': ['./lib/*'], '@shop/data/*': ['./src/*'] }) },
      '@shop/data/regions',
      'src/regions.ts',
    ],
    [
      'an exact one beats any star',
      { 'tsconfig.json': paths({ '@shop/*': ['./lib/*'], '@shop/regions': ['./src/regions'] }) },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'the first target that is there',
      { 'tsconfig.json': paths({ '@shop/*': ['./generated/*', './lib/*', './src/*'] }) },
      '@shop/regions',
      'lib/regions.ts',
    ],
    [
      'relative to baseUrl',
      { 'tsconfig.json': paths({ '@shop/*': ['./*'] }, { baseUrl: './src' }) },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'baseUrl alone',
      { 'tsconfig.json': json({ compilerOptions: { baseUrl: './src' } }) },
      'regions',
      'src/regions.ts',
    ],
    ['a target outside the root', { 'tsconfig.json': paths({ '@shop/*': ['../../other/*'] }) }, '@shop/regions', null],
    ['a name that climbs out', { 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }) }, '@shop/../../regions', null],
    [
      'targets that are no text',
      { 'tsconfig.json': paths({ '@shop/*': [7, './src/*'] }) },
      '@shop/regions',
      'src/regions.ts',
    ],
    ['a name like a replacement', { 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }) }, '@shop/$&', null],
    [
      'comments, commas and a byte order mark',
      {
        'tsconfig.json': '\uFEFF{ // for the editor\n "compilerOptions": { "paths": { "@shop/*": ["./src/*",], }, } }',
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    ['jsconfig.json', { 'jsconfig.json': paths({ '@shop/*': ['./src/*'] }) }, '@shop/regions', 'src/regions.ts'],
    [
      'tsconfig.json beside jsconfig.json',
      { 'jsconfig.json': paths({ '@shop/*': ['./lib/*'] }), 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }) },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'the nearest tsconfig.json alone',
      { 'tsconfig.json': paths({ '@shop/*': ['./src/*'] }), 'src/tsconfig.json': json({}) },
      '@shop/regions',
      null,
    ],
    [
      'through extends, relative to where it is written',
      {
        'config/tsconfig.base.json': paths({ '@shop/*': ['../src/*'] }),
        'tsconfig.json': json({ extends: './config/tsconfig.base' }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'of the folder that extends, by ${configDir}',
      {
        'config/base.json': paths({ '@shop/*': ['${configDir}/src/*'] }),
        'tsconfig.json': json({ extends: './config/base.json' }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'later of several extends',
      {
        'first.json': paths({ '@shop/*': ['./lib/*'] }),
        'second.json': paths({ '@shop/*': ['./src/*'] }),
        'tsconfig.json': json({ extends: ['./first.json', './second.json'] }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'own paths replace inherited ones',
      {
        'base.json': paths({ '@shop/*': ['./src/*'] }),
        'tsconfig.json': json({ extends: './base', compilerOptions: { paths: {} } }),
      },
      '@shop/regions',
      null,
    ],
    [
      'inherited paths with own baseUrl',
      {
        'base.json': paths({ '@shop/*': ['./*'] }),
        'tsconfig.json': json({ extends: './base', compilerOptions: { baseUrl: 'src' } }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'through a package of the repository',
      {
        'package.json': json({ workspaces: ['config/*'] }),
        'config/typescript/package.json': json({ name: '@shop/typescript' }),
        'config/typescript/base.json': paths({ '@shop/*': ['../../src/*'] }),
        'tsconfig.json': json({ extends: '@shop/typescript/base.json' }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'of the projects in the same folder that a solution refers to',
      {
        'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
        'tsconfig.app.json': paths({ '@shop/*': ['./src/*'] }),
      },
      '@shop/regions',
      'src/regions.ts',
    ],
    [
      'to built files means their sources',
      { 'tsconfig.json': paths({ '@shop/*': ['./dist/*'] }), 'package.json': json({}) },
      '@shop/regions',
      'src/regions.ts',
    ],
  ])('%s', async (_, config, specifier, expected) => {
    const files = { ...sources('src/regions.ts', 'lib/regions.ts', 'src/index.ts', 'src/user-api.ts'), ...config }
    expect(await resolve(files, 'src/main.ts', specifier)).toBe(expected)
  })
})

describe('a package of the workspace', () => {
  const inWorkspace = (manifest: object, ...paths: string[]): Files => ({
    'package.json': json({ workspaces: ['packages/*'] }),
    'packages/shared/package.json': json({ name: '@shop/shared', ...(manifest as Record<string, unknown>) }),
    ...sources(...paths.map((path) => `packages/shared/${path}`)),
  })

  test.each<[string, Files, string, string | null]>([
    ['main', inWorkspace({ main: './lib/main.js' }, 'lib/main.ts'), '', 'lib/main.ts'],
    ['main that is built', inWorkspace({ main: 'dist/index.js' }, 'src/index.ts'), '', 'src/index.ts'],
    ['main built without src', inWorkspace({ main: './dist/index.js' }, 'index.ts'), '', 'index.ts'],
    ['types that are built', inWorkspace({ types: './dist/api.d.ts' }, 'src/api.ts'), '', 'src/api.ts'],
    ['several output folders', inWorkspace({ main: './dist/esm/api.mjs' }, 'src/api.mts'), '', 'src/api.mts'],
    ['output that keeps src', inWorkspace({ main: './dist/src/api.js' }, 'src/api.ts'), '', 'src/api.ts'],
    ['no entry at all', inWorkspace({}, 'index.ts'), '', 'index.ts'],
    ['no entry at all, sources in src', inWorkspace({}, 'src/index.ts'), '', 'src/index.ts'],
    ['exports as text', inWorkspace({ exports: './src/api.ts' }, 'src/api.ts'), '', 'src/api.ts'],
    ['exports beat main', inWorkspace({ exports: './new.js', main: './old.js' }, 'new.ts', 'old.ts'), '', 'new.ts'],
    ['exports of "."', inWorkspace({ exports: { '.': './api.js' } }, 'api.ts'), '', 'api.ts'],
    [
      'conditions in their order',
      inWorkspace(
        { exports: { '.': { types: './dist/api.d.ts', import: './dist/other.js' } } },
        'src/api.ts',
        'src/other.ts',
      ),
      '',
      'src/api.ts',
    ],
    [
      'the source before what is built',
      inWorkspace(
        { exports: { types: './types.ts', default: './main.js', '@shop/source': './source.ts' } },
        'types.ts',
        'main.ts',
        'source.ts',
      ),
      '',
      'source.ts',
    ],
    [
      'nested conditions and lists',
      inWorkspace({ exports: { '.': [{ node: { import: './missing.js', require: './api.cjs' } }] } }, 'api.cts'),
      '',
      'api.cts',
    ],
    ['a subpath', inWorkspace({ exports: { './regions': './src/r.ts' } }, 'src/r.ts'), '/regions', 'src/r.ts'],
    [
      'a subpath with a star',
      inWorkspace({ exports: { './*': './dist/*.js' } }, 'src/data/regions.ts'),
      '/data/regions',
      'src/data/regions.ts',
    ],
    [
      'the most specific subpath',
      inWorkspace({ exports: { './*': './a/*.ts', './data/*': './b/*.ts' } }, 'a/data/r.ts', 'b/r.ts'),
      '/data/r',
      'b/r.ts',
    ],
    ['a subpath that is a file', inWorkspace({}, 'regions.ts'), '/regions', 'regions.ts'],
    ['a subpath of src', inWorkspace({}, 'src/regions.ts'), '/regions', 'src/regions.ts'],
    ['a subpath that is built', inWorkspace({}, 'src/regions.ts'), '/dist/regions', 'src/regions.ts'],
    ['a missing file is not its namesake', inWorkspace({}, 'src/regions.ts'), '/data/regions', null],
    ['an entry outside the package', inWorkspace({ main: '../../../../etc/main.js' }), '', null],
    ['an entry that is no text', inWorkspace({ main: 7, exports: 3 }, 'src/index.ts'), '', 'src/index.ts'],
  ])('%s', async (_, files, subpath, expected) => {
    const found = await resolve(files, 'packages/web/src/main.ts', `@shop/shared${subpath}`)
    expect(found).toBe(expected === null ? null : `packages/shared/${expected}`)
  })

  const member = {
    'packages/shared/package.json': json({ name: '@shop/shared' }),
    ...sources('packages/shared/index.ts'),
  }

  test.each<[string, Files, string, boolean]>([
    ['a list of globs', { 'package.json': json({ workspaces: ['packages/*'] }) }, 'main.ts', true],
    ['an object of globs', { 'package.json': json({ workspaces: { packages: ['packages/*'] } }) }, 'main.ts', true],
    ['a glob with ./ and /', { 'package.json': json({ workspaces: ['./packages/*/'] }) }, 'main.ts', true],
    ['a glob over levels', { 'package.json': json({ workspaces: ['**'] }) }, 'main.ts', true],
    ['the folder itself', { 'package.json': json({ workspaces: ['packages/shared'] }) }, 'main.ts', true],
    ['another folder', { 'package.json': json({ workspaces: ['apps/*'] }) }, 'main.ts', false],
    [
      'a glob that is taken back',
      { 'package.json': json({ workspaces: ['packages/*', '!packages/shared'] }) },
      'main.ts',
      false,
    ],
    ['pnpm', { 'pnpm-workspace.yaml': 'packages:\n  - "packages/*" # all\n' }, 'main.ts', true],
    ['pnpm, taken back', { 'pnpm-workspace.yaml': 'packages: ["packages/*", "!**/shared"]' }, 'main.ts', false],
    ['broken YAML', { 'pnpm-workspace.yaml': 'packages: ["packages/*"' }, 'main.ts', false],
    ['no workspace', { 'package.json': json({ name: 'shop' }) }, 'main.ts', false],
    [
      'no workspace, but a link',
      { 'package.json': json({ dependencies: { '@shop/shared': 'file:packages/shared' } }) },
      'main.ts',
      true,
    ],
    ['no workspace, in the package itself', {}, 'packages/shared/test/main.ts', true],
    [
      'a workspace around another package',
      { 'package.json': json({ workspaces: ['packages/*'] }), 'packages/web/package.json': json({ name: 'web' }) },
      'packages/web/main.ts',
      true,
    ],
    [
      'somebody else’s workspace',
      { 'apps/package.json': json({ workspaces: ['../packages/*'] }) },
      'apps/main.ts',
      false,
    ],
    [
      'two packages of that name',
      {
        'package.json': json({ workspaces: ['packages/*'] }),
        'packages/copy/package.json': json({ name: '@shop/shared' }),
      },
      'main.ts',
      false,
    ],
    ['a glob of many stars', { 'package.json': json({ workspaces: ['packages/*a*a*a*a*a*'] }) }, 'main.ts', false],
  ])('is found by its name through %s', async (_, files, from, isFound) => {
    const found = await resolve({ ...member, ...files }, from, '@shop/shared')
    expect(found).toBe(isFound ? 'packages/shared/index.ts' : null)
  })

  test.each(['react', 'node:fs', '@shop', '@shop/', '__proto__', 'constructor', '', '@', 'https://example.org/x.js'])(
    'is not %j',
    async (specifier) => {
      const files = { ...member, 'package.json': json({ workspaces: ['packages/*'] }) }
      expect(await resolve(files, 'main.ts', specifier)).toBeNull()
    },
  )
})

describe('an internal name', () => {
  test.each<[string, object, string, string | null]>([
    ['exact', { '#regions': './src/regions.ts' }, '#regions', 'src/regions.ts'],
    ['with a star', { '#data/*': './src/*.ts' }, '#data/regions', 'src/regions.ts'],
    ['with conditions', { '#regions': { types: './dist/regions.d.ts' } }, '#regions', 'src/regions.ts'],
    ['that is built', { '#regions': './dist/regions.js' }, '#regions', 'src/regions.ts'],
    ['for a package', { '#shared': '@shop/shared' }, '#shared', 'packages/shared/index.ts'],
    ['that is not declared', {}, '#regions', null],
  ])('%s', async (_, imports, specifier, expected) => {
    const files = {
      'package.json': json({ workspaces: ['packages/*'], imports }),
      'packages/shared/package.json': json({ name: '@shop/shared' }),
      ...sources('packages/shared/index.ts', 'src/regions.ts'),
    }
    expect(await resolve(files, 'src/main.ts', specifier)).toBe(expected)
  })
})
