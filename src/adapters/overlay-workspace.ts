import type { Workspace } from '../ports/workspace.js'

/**
 * The files of a commit, and beside them what the job put on disk: synthesized templates are no part of any commit. A file
 * that the commit has is read from the commit.
 */
export function overlayWorkspace(commit: Workspace, disk: Workspace): Workspace {
  let listed: Promise<ReadonlySet<string>> | null = null
  const committed = (): Promise<ReadonlySet<string>> => (listed ??= commit.list().then((paths) => new Set(paths)))
  const holderOf = async (path: string): Promise<Workspace> => ((await committed()).has(path) ? commit : disk)
  return {
    list: async () => [...new Set([...(await committed()), ...(await disk.list())])],
    read: async (path, limit) => (await holderOf(path)).read(path, limit),
    size: async (path) => (await holderOf(path)).size(path),
  }
}
