import { isIncomplete } from '../../model/note.js'
import type { Note } from '../../model/note.js'
import type { Phrase } from '../phrase.js'
import { name, quoted, say } from '../phrase.js'
import { NOTES } from '../words/titles.js'
import { bullets, cut, details } from './blocks.js'
import type { Setting } from './setting.js'

/** What the report does not cover, and other remarks about the run. */
export function noteSection(notes: readonly Note[], { sink, detail }: Setting): string {
  if (notes.length === 0) return ''
  const { shown, more } = cut(notes, detail.rows)
  return details(
    say`${NOTES}: ${notes.length}`,
    [bullets(shown.map(tellNote), sink), more.length === 0 ? '' : `… ${sink.inline(more)}`],
    sink,
  )
}

function tellNote(note: Note): Phrase {
  const mark = isIncomplete(note) ? say`⚠️ ` : []
  return note.file === null
    ? say`${mark}${quoted(note.message)}`
    : say`${mark}${name(note.file)}: ${quoted(note.message)}`
}
