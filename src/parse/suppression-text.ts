import { SUPPRESSION_EXTENTS, SUPPRESSION_MARK, type SuppressionComment, directiveOf } from '../model/suppression.js'

/** What a comment says, wherever it stands. */
export type SuppressionText = Omit<SuppressionComment, 'at' | 'lines'>

/**
 * `backend-advisor-ignore-next-line <rule>[, <rule>…] [until=YYYY-MM-DD] -- reason`, or `-statement`, or `-file`. Of a
 * directive that is none of the three, everything is stray.
 * @param text a comment without its delimiters
 * @returns null where its first word is no directive of ours
 */
export function readSuppression(text: string): SuppressionText | null {
  const [first = '', ...further] = linesOf(text)
  if (!first.startsWith(SUPPRESSION_MARK)) return null
  const [directive = '', ...words] = first.split(/\s+/)
  const extent = SUPPRESSION_EXTENTS.find((each) => directiveOf(each) === directive)
  if (extent === undefined) {
    return { extent: 'next-line', rules: [], until: null, reason: '', stray: [first, ...further].join(' ') }
  }
  const dashes = words.indexOf('--')
  const said = dashes === -1 ? words : words.slice(0, dashes)
  const reason = dashes === -1 ? '' : words.slice(dashes + 1).join(' ')
  const rules: string[] = []
  const stray: string[] = []
  let until: string | null = null
  for (const part of said.flatMap((word) => word.split(',')).filter((word) => word !== '')) {
    if (part.startsWith(UNTIL) && until === null) until = part.slice(UNTIL.length)
    else if (/^\w[\w-]*$/.test(part)) rules.push(part)
    else stray.push(part)
  }
  return { extent, rules: [...new Set(rules)], until, reason, stray: [...stray, ...further].join(' ') }
}

/** A comment between slashes and stars may have a star before each line. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^[\s*]+/, '').trimEnd())
    .filter((line) => line !== '')

const UNTIL = 'until='
