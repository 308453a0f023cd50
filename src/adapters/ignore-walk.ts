import ignore from 'ignore'
import type { Ignore } from 'ignore'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInsidePath } from './inside-path.js'

/** Every file and link below `root` that no `.gitignore` on the way excludes; links are listed, never followed. */
export function walkUnignored(root: string): readonly string[] {
  const files: string[] = []
  const open: Folder[] = [{ path: '', rules: [] }]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const rules = [...folder.rules, ...rulesIn(root, folder.path)]
    for (const entry of entriesOf(root, folder.path)) {
      if (NEVER_WALKED.has(entry.name)) continue
      const path = folder.path + entry.name
      if (!isInsidePath(path)) continue
      if (entry.isDirectory()) {
        if (!isIgnored(`${path}/`, rules)) open.push({ path: `${path}/`, rules: withoutOverruled(rules, `${path}/`) })
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules)) files.push(path)
    }
  }
  return files
}

/** `path` ends with a slash; the root is empty. */
interface Folder {
  readonly path: string
  readonly rules: readonly Rules[]
}

interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

function rulesIn(root: string, folder: string): readonly Rules[] {
  const file = join(root, folder, '.gitignore')
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return []
  try {
    return [{ folder, patterns: ignore({ ignorecase: false }).add(readFileSync(file, 'utf8')) }]
  } catch {
    return []
  }
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return []
  }
}

/** The deepest file that has an opinion decides (gitignore(5): "lower level files override"). */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, patterns } of rules.toReversed()) {
    const opinion = patterns.test(path.slice(folder.length))
    if (opinion.ignored) return true
    if (opinion.unignored) return false
  }
  return false
}

/** Rules that exclude a folder which a deeper file takes back would go on to exclude everything in it. */
const withoutOverruled = (rules: readonly Rules[], path: string): readonly Rules[] =>
  rules.filter(({ folder, patterns }) => !patterns.test(path.slice(folder.length)).ignored)
