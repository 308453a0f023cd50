import { labelOf } from '../label.js'
import { name } from '../phrase.js'
import type { Place } from '../phrase.js'
import { type Message, messageOf } from './message.js'
import { uriOf } from './uri.js'

/** What every path is relative to; whoever reads the log knows where that is. */
export const ROOT = '%SRCROOT%'

export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId: typeof ROOT
}

/** Both ends in lines and columns from 1, `end` exclusive; without an end, to the end of the line. */
export interface Region {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
}

export interface Location {
  readonly id?: number
  readonly message?: Message
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region }
}

/** @param prefix from what the log is relative to, to the analysed root: empty, or with a slash at the end */
export const artifactOf = (file: string, prefix: string): ArtifactLocation => ({
  uri: uriOf(prefix + file),
  uriBaseId: ROOT,
})

export const locationOf = (at: Place, prefix: string): Location => ({
  physicalLocation: {
    artifactLocation: artifactOf(at.file, prefix),
    region: { startLine: at.line, ...(at.column === undefined ? {} : { startColumn: at.column }) },
  },
})

/** Another place of a finding, by number; `id` is the component that stands there. */
export const relatedLocationOf = (number: number, id: string | null, at: Place, prefix: string): Location => ({
  id: number,
  ...(id === null ? {} : { message: messageOf([name(labelOf(id))]) }),
  ...locationOf(at, prefix),
})
