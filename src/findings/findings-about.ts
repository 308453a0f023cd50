import { byPosition } from '../model/order.js'
import type { Position } from '../model/position.js'
import type { Finding, Report } from '../model/report.js'

/** One that findings may be about: by its name and its place, since names may be shared, and so may places. */
export interface Named extends Position {
  readonly id: string
}

/** Findings that point at it, or name it among their places, which may be those of its properties. */
export function findingsAbout({ findings, components }: Report, one: Named): readonly Finding[] {
  const isOnlyOne = components.filter(({ id }) => id === one.id).length === 1
  return findings.filter(
    (finding) =>
      byPosition(finding, one) === 0 ||
      finding.related.some((place) => place.id === one.id && (isOnlyOne || byPosition(place, one) === 0)),
  )
}
