// Bundles the two doors, and the thread that reads for them, into dist/. The compiler stays a file of its own, byte for byte as published, so that a
// reviewer can compare it; it finds its lib.*.d.ts files beside itself.
import { build } from 'esbuild'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { generate } from './generate.mjs'
import { collectLicenses } from './licenses.mjs'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist')
const typescriptLib = dirname(createRequire(import.meta.url).resolve('typescript'))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

await generate()
rmSync(out, { recursive: true, force: true })
mkdirSync(out)
cpSync(join(typescriptLib, 'typescript.js'), join(out, 'typescript.cjs'))
for (const file of readdirSync(typescriptLib)) {
  if (/^lib\..*d\.ts$/.test(file)) cpSync(join(typescriptLib, file), join(out, file))
}

const shared = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // jsonc-parser's `main` is UMD and cannot be bundled.
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  define: { __BACKEND_ADVISOR_VERSION__: JSON.stringify(version) },
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
}

const doors = await build({
  ...shared,
  entryPoints: { index: 'src/action/index.ts', cli: 'src/cli/index.ts' },
  splitting: true,
  chunkNames: '[name]-[hash]',
  plugins: [
    {
      name: 'compiler-as-its-own-file',
      setup(plugin) {
        // Required, not imported: the lexer that finds a CommonJS module's exports takes longer than loading it. As a
        // default export, since copying its three thousand names takes a tenth of a second.
        plugin.onResolve({ filter: /^typescript$/ }, () => ({ path: 'typescript', namespace: 'compiler' }))
        plugin.onLoad({ filter: /.*/, namespace: 'compiler' }, () => ({
          contents: `import { createRequire } from 'node:module'
            export default createRequire(import.meta.url)('./typescript.cjs')`,
        }))
      },
    },
  ],
})

// In one piece: the thread is there all the sooner.
const reader = await build({ ...shared, entryPoints: { reader: 'src/reader/index.ts' } })

const inputs = new Set([doors, reader].flatMap(({ metafile }) => Object.keys(metafile.inputs)))
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
writeFileSync(join(out, 'licenses.txt'), collectLicenses(root, [...inputs]))
