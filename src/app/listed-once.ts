import type { Workspace } from '../ports/workspace.js'

/** The same workspace, asked for its list of files once: that starts a process. */
export function listedOnce(workspace: Workspace): Workspace {
  let files: Promise<readonly string[]> | null = null
  return { ...workspace, list: () => (files ??= workspace.list()) }
}
