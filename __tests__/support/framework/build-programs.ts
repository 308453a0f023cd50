import { buildSync } from 'esbuild'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FRAMEWORK_PACKAGES } from './packages.js'

/** Files by path, and which of them is run: TypeScript or JavaScript, ES modules or CommonJS. */
export interface Program {
  readonly files: Readonly<Record<string, string>>
  readonly entry: string
}

/** The file that Node runs, beside the entry; or why there is none. */
export type BuiltProgram = { readonly file: string } | { readonly failure: string }

/** Writes each program to a folder of its own, with the framework installed above it, and builds its entry. */
export function buildPrograms(folder: string, programs: readonly Program[]): BuiltProgram[] {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(FRAMEWORK_PACKAGES, join(folder, 'node_modules', '@atakora'), 'junction')
  const written = programs.map(({ files, entry }, index) => {
    for (const [path, text] of Object.entries(files)) writeFile(join(folder, String(index), path), text)
    return `${index}/${entry}`
  })
  return buildEntries(folder, written)
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** One build for all; where it fails, halves tell which of them is wrong. */
function buildEntries(folder: string, entries: readonly string[]): BuiltProgram[] {
  if (entries.length === 0) return []
  const problem = build(folder, entries)
  if (problem === null) return entries.map((entry) => ({ file: join(folder, `${outputOf(entry)}.mjs`) }))
  if (entries.length === 1) return [{ failure: problem }]
  const middle = Math.ceil(entries.length / 2)
  return [...buildEntries(folder, entries.slice(0, middle)), ...buildEntries(folder, entries.slice(middle))]
}

function build(folder: string, entries: readonly string[]): string | null {
  try {
    buildSync({
      absWorkingDir: folder,
      entryPoints: entries.map((entry) => ({ in: entry, out: outputOf(entry) })),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      external: ['@atakora/*'],
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Names of classes and functions can be printed; what the program does is kept, whether it has effects or not.
      keepNames: true,
      treeShaking: false,
      ignoreAnnotations: true,
      logLevel: 'silent',
    })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const outputOf = (entry: string): string => entry.replace(/\.[^./]+$/, '.run')
