import type { FileChange } from '../model/file-change.js'
import type { BranchChange } from '../ports/code-writer.js'
import type { Workspace } from '../ports/workspace.js'

/**
 * The new contents of changed files under the repository's paths. What is committed must come from exactly what the
 * commit below it holds: anything else would lose somebody's work.
 * @param prefix what stands before the paths of the changes to make them the repository's
 * @param committed the files of the commit that the changes go on top of
 */
export async function contentsOf(
  changes: readonly FileChange[],
  prefix: string,
  committed: Workspace,
): Promise<BranchChange['files']> {
  const files = []
  for (const { path, before, after } of changes) {
    const read = await committed.read(path)
    if (read.kind !== 'bytes' || !Buffer.from(before).equals(read.bytes)) {
      throw new Error(`the rewrite of ${path} was not made from the commit that was read`)
    }
    files.push({ path: prefix + path, content: Buffer.from(after) })
  }
  return files
}
