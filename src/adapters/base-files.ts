import { HostRefusal } from '../model/failure.js'
import type { CodeHost } from '../ports/code-host.js'
import type { FileRead } from '../ports/workspace.js'
import { openGitWorkspace } from './git-workspace.js'

/** Single files of another commit, such as the policy of the branch that a pull request wants to change. */
export interface BaseFiles {
  read(path: string): Promise<FileRead>
  /** In bytes; null when the commit has no such file. */
  size(path: string): Promise<number | null>
  close(): Promise<void>
}

/**
 * Paths are relative to the repository's top. A clone without history does not hold the commit: then the host is
 * asked, and `read` and `size` throw `HostRefusal` when it will not say.
 */
export async function openBaseFiles(top: string, commit: string, host: CodeHost | null): Promise<BaseFiles> {
  const local = await openGitWorkspace(top, commit)
  if (local.kind === 'open') return local.workspace
  const known = new Map<string, Promise<Uint8Array | null>>()
  const fetchOnce = (path: string): Promise<Uint8Array | null> => {
    if (host === null) return Promise.reject(new HostRefusal(`commit ${commit} is not at hand`, 0))
    const asked = known.get(path) ?? host.readFile(path, commit)
    known.set(path, asked)
    return asked
  }
  return {
    async read(path) {
      const bytes = await fetchOnce(path)
      return bytes === null ? { kind: 'missing' } : { kind: 'bytes', bytes }
    },
    size: async (path) => (await fetchOnce(path))?.byteLength ?? null,
    close: () => Promise.resolve(),
  }
}
