/** A file that is not there yet. Its path is relative to the folder, with forward slashes. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Where files are made in a folder. What is there already is never touched. */
export interface NewFiles {
  /**
   * Whether anything has that name: a file, a folder, a link wherever it leads.
   * @throws UsageError when no file can be made there, because a part of the way is a link or no folder
   */
  isThere(path: string): Promise<boolean>
  /**
   * Makes all of them, or none.
   * @throws UsageError when one of them is there, or cannot be made
   */
  create(files: readonly NewFile[]): Promise<void>
}
