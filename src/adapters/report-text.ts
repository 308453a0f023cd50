import { readFile, stat } from 'node:fs/promises'

export type ReportText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** What the file system says. */
  | { readonly kind: 'unreadable'; readonly error: unknown }

/**
 * A report that an earlier run has written.
 * @param largest in bytes: a larger file is not read
 */
export async function readReportText(path: string, largest: number): Promise<ReportText> {
  try {
    if ((await stat(path)).size > largest) return { kind: 'too-large' }
    return { kind: 'text', text: await readFile(path, 'utf8') }
  } catch (error) {
    return { kind: 'unreadable', error }
  }
}
