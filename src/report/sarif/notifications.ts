import type { Note } from '../../model/note.js'
import { isIncomplete } from '../../model/note.js'
import { count, quoted, say } from '../phrase.js'
import { type ArtifactLocation, artifactOf } from './location.js'
import { type Message, messageOf } from './message.js'

export interface Notification {
  readonly descriptor: { readonly id: string }
  readonly level: 'note' | 'warning'
  readonly message: Message
  readonly locations?: readonly { readonly physicalLocation: { readonly artifactLocation: ArtifactLocation } }[]
}

/** What the log does not cover: the findings that there was no room for, and what could not be read. */
export const describeNotes = (notes: readonly Note[], leftOut: number, prefix: string): readonly Notification[] => [
  ...(leftOut === 0 ? [] : [tellLeftOut(leftOut)]),
  ...notes.map((note) => tellNote(note, prefix)),
]

const tellNote = (note: Note, prefix: string): Notification => ({
  descriptor: { id: note.kind },
  level: isIncomplete(note) ? 'warning' : 'note',
  message: messageOf([quoted(note.message)]),
  ...(note.file === null
    ? {}
    : { locations: [{ physicalLocation: { artifactLocation: artifactOf(note.file, prefix) } }] }),
})

const tellLeftOut = (leftOut: number): Notification => ({
  descriptor: { id: 'too-many-findings' },
  level: 'warning',
  message: messageOf(say`${count(leftOut, 'more finding')} had no room here: the most important ones come first.`),
})
