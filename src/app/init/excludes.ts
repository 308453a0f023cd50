import { isSourceFile } from '../../discover/candidates.js'
import { folderOf, foldersFrom } from '../../discover/inside-root.js'
import { findSourceOfOutput } from '../../discover/source-paths.js'
import { literalGlob } from '../../config/literal-glob.js'
import { byText } from '../../model/order.js'
import type { Exclude } from '../../model/set-up.js'

/**
 * What had better not be read: tests that declare components or hold templates, and what a build has written of source
 * that is here too. Nothing when nothing else would be left: then it is what the repository is about.
 * @param declaring files that declare components or resources
 * @param listed every file
 */
export function findExcludes(declaring: readonly string[], listed: readonly string[]): readonly Exclude[] {
  const sources = new Set(listed.filter(isSourceFile))
  const found = new Map<string, Exclude>()
  const kept: string[] = []
  for (const file of [...new Set(declaring)].sort(byText)) {
    const exclude = testGlob(file, listed) ?? outputGlob(file, sources)
    if (exclude === null) kept.push(file)
    else {
      const { glob, why, from } = exclude
      found.set(glob, { glob, why, seen: [...(found.get(glob)?.seen ?? []), { file, from }] })
    }
  }
  return kept.length === 0 ? [] : [...found.values()]
}

type Reason = Pick<Exclude, 'glob' | 'why'> & { readonly from: string | null }

const TEST_FOLDERS: ReadonlySet<string> = new Set([
  '__tests__',
  '__mocks__',
  '__fixtures__',
  'test',
  'tests',
  'spec',
  'e2e',
  'fixtures',
])

function testGlob(file: string, listed: readonly string[]): Reason | null {
  const folders = file.split('/').slice(0, -1)
  const at = folders.findIndex((name) => TEST_FOLDERS.has(name))
  if (at !== -1) {
    const parent = folders.slice(0, at).map((name) => `${name}/`)
    return isEnvironment(parent.join(''), listed) ? null : testsAt(`**/${folders[at]!}/**`)
  }
  const kind = /\.(test|spec)\.[cm]?[jt]sx?$/.exec(file)?.[1]
  return kind === undefined ? null : testsAt(`**/*.${kind}.*`)
}

const testsAt = (glob: string): Reason => ({ glob, why: 'tests', from: null })

/** A folder `test` beside a folder `prod` is where something is deployed to, not where it is tested. */
const isEnvironment = (parent: string, listed: readonly string[]): boolean =>
  listed.some((path) => path.startsWith(parent) && ENVIRONMENT.test(path.slice(parent.length)))

const ENVIRONMENT = /^(?:dev|development|staging|stage|qa|uat|acc|acceptance|prod|production|live)\//i

/** What is here as its source too is told once, from the source. */
function outputGlob(file: string, sources: ReadonlySet<string>): Reason | null {
  if (!/\.[cm]?jsx?$/.test(file)) return null
  for (const owner of foldersFrom(folderOf(file))) {
    const from = findSourceOfOutput(file, owner, sources)
    if (from === null || !/\.[cm]?tsx?$/.test(from)) continue
    const folder = owner === '' ? '' : `${owner}/`
    const output = folder + file.slice(folder.length).split('/')[0]!
    return { glob: `${literalGlob(output)}/**/*.{js,cjs,mjs,jsx}`, why: 'compiled', from }
  }
  return null
}
