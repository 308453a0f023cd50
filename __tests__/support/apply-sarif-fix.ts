import type { SarifFix, SarifRegion } from './sarif-log.js'

/** Carries out a fix as the standard says: every region is one of the unmodified file, a byte order mark does not count. */
export function applySarifFix(
  files: Readonly<Record<string, string>>,
  { artifactChanges }: SarifFix,
): Readonly<Record<string, string>> {
  const changed = artifactChanges.map(({ artifactLocation, replacements }): [path: string, text: string] => {
    const path = decodeURIComponent(artifactLocation.uri)
    const original = files[path]
    if (original === undefined) throw new Error(`no file ${path}`)
    const mark = original.startsWith('\ufeff') ? '\ufeff' : ''
    const text = original.slice(mark.length)
    const offsets = replacements.map(({ deletedRegion, insertedContent }) => ({
      ...offsetsOf(deletedRegion, text),
      insert: insertedContent?.text ?? '',
    }))
    const parts = offsets.map(({ start, insert }, index) => text.slice(offsets[index - 1]?.end ?? 0, start) + insert)
    return [path, mark + parts.join('') + text.slice(offsets.at(-1)!.end)]
  })
  return { ...files, ...Object.fromEntries(changed) }
}

function offsetsOf(region: SarifRegion, text: string): { readonly start: number; readonly end: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + match[0].length)]
  const { startLine, startColumn = 1, endLine = startLine, endColumn } = region
  if (endColumn === undefined) throw new Error('the end is not said')
  return { start: starts[startLine - 1]! + startColumn - 1, end: starts[endLine - 1]! + endColumn - 1 }
}
