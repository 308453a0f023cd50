import type { Workspace } from '../ports/workspace.js'

/** The same workspace, asked for its list of files once: that starts a process. */
export function listedOnce(workspace: Workspace): Workspace {
  let files: Promise<readonly string[]> | null = null
  return {
    list: () => (files ??= workspace.list()),
    read: (path, limit) => workspace.read(path, limit),
    size: (path) => workspace.size(path),
  }
}
