import type { FileChange } from '../model/file-change.js'

/** Where changed files are written: all of them, or none. */
export interface EditSink {
  /** @throws UsageError when a file is no longer what the change was made from, or cannot be written; nothing has changed then */
  write(changes: readonly FileChange[]): Promise<void>
}
