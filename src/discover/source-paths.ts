/**
 * The source file that a path without, or with its output's, extension means, as TypeScript looks for it
 * (its handbook, "Modules: Reference", "File extension substitution"); or the index of the folder it names.
 */
export function findSource(path: string, sources: ReadonlySet<string>): string | null {
  return findSourceFile(path, sources) ?? findFolderIndex(path, sources)
}

export function findSourceFile(path: string, sources: ReadonlySet<string>): string | null {
  const written = EXTENSION.exec(path)?.[0]
  if (written !== undefined) {
    const stem = path.slice(0, -written.length)
    for (const extension of SUBSTITUTES[written] ?? []) {
      if (sources.has(stem + extension)) return stem + extension
    }
  }
  if (sources.has(path)) return path
  for (const extension of EXTENSIONS) {
    if (sources.has(path + extension)) return path + extension
  }
  return null
}

export const findFolderIndex = (folder: string, sources: ReadonlySet<string>): string | null =>
  findSourceFile(folder === '' ? 'index' : `${folder}/index`, sources)

const EXTENSION = /\.(?:d\.[cm]?ts|[cm]?js|jsx)$/

/** What a file of this extension is compiled from, first choice first. */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.ts', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
  '.d.ts': ['.ts', '.tsx', '.js', '.jsx'],
  '.d.mts': ['.mts', '.mjs'],
  '.d.cts': ['.cts', '.cjs'],
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const

/**
 * The source of a file that a build writes, such as `dist/x.js`: repositories hold sources, not output. The folders
 * that builds add in front give way to `src`, or to nothing.
 */
export function findSourceOfOutput(output: string, packageFolder: string, sources: ReadonlySet<string>): string | null {
  const inPackage = packageFolder === '' ? '' : `${packageFolder}/`
  if (!output.startsWith(inPackage)) return null
  const parts = output.slice(inPackage.length).split('/')
  for (let dropped = 1; dropped < parts.length; dropped += 1) {
    // Any other folder is the repository's own: a file missing from it is not to be found elsewhere.
    if (!(dropped === 1 ? OUTPUT_FOLDER : OUTPUT_VARIANT).test(parts[dropped - 1]!)) return null
    const rest = parts.slice(dropped).join('/')
    const source = findSource(`${inPackage}src/${rest}`, sources) ?? findSource(inPackage + rest, sources)
    if (source !== null) return source
  }
  return null
}

const OUTPUT_FOLDER = /^[._]?(?:dist|build|built|lib|out|output|esm?|cjs|umd)(?:[-_.]\w+)?$/

/** `dist/esm/node/index.js` */
const OUTPUT_VARIANT = /^_?(?:esm?|es\d+|esnext|cjs|commonjs|umd|module|node|types|typings)$/
