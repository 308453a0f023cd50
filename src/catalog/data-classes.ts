/** Tags by which teams say how confidential data is, without case and separators. */
const NAMES: ReadonlySet<string> = new Set([
  'dataclass',
  'dataclassification',
  'classification',
  'sensitivity',
  'confidentiality',
])

/** One text for the spellings of a tag that says how confidential data is (`data-classification`); null for another tag. */
export function dataClassTag(name: string): string | null {
  const folded = name.toLowerCase().replaceAll(/[-_ ]/g, '')
  return NAMES.has(folded) ? folded : null
}
