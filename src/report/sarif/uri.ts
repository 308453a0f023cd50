/**
 * A path below the analysed root as a URI reference (RFC 3986): every character that could end a segment or start a scheme
 * is percent-encoded. Segments that could lead elsewhere are no part of such a path and are left out.
 */
export function uriOf(path: string): string {
  const segments = path.split('/').filter((segment) => !LEADS_ELSEWHERE.has(segment))
  return segments.length === 0 ? './' : segments.map(encodeSegment).join('/')
}

const LEADS_ELSEWHERE: ReadonlySet<string> = new Set(['', '.', '..'])

/** Half of a surrogate pair has no UTF-8. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
