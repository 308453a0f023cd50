import type { FileChange } from '../model/file-change.js'
import type { Formatter } from '../ports/formatter.js'
import type { Journal } from '../ports/journal.js'

/**
 * Lays out the changed files, and only those that were laid out that way before: in any other the formatter would
 * change lines that the rewrite has nothing to do with. Where it fails, the rewrite stands as it is.
 */
export async function formatChanges(
  changes: readonly FileChange[],
  formatter: Formatter,
  journal: Journal,
): Promise<readonly FileChange[]> {
  const formatted: FileChange[] = []
  for (const change of changes) {
    journal.progress(`Formatting ${change.path}`)
    formatted.push(await formatChange(change, formatter, journal))
  }
  return formatted
}

async function formatChange(change: FileChange, formatter: Formatter, journal: Journal): Promise<FileChange> {
  const { path, before, after } = change
  const was = await formatter.format(path, before)
  const is = was.kind === 'formatted' && was.text === before ? await formatter.format(path, after) : was
  if (is.kind === 'failed') {
    journal.warning(`${path} is not formatted: ${formatter.name} ${is.why}`)
    return change
  }
  if (was !== is) return { ...change, after: is.text }
  journal.notice(`${path} is not formatted: ${formatter.name} would also change lines that were there before`)
  return change
}
