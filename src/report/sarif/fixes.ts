import { byText } from '../../model/order.js'
import type { Group, SourceEdit } from '../../model/report.js'
import { count, inList, names, say, sentences } from '../phrase.js'
import { type ArtifactLocation, type Region, artifactOf } from './location.js'
import { type Message, messageOf } from './message.js'

export interface Fix {
  readonly description: Message
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation
    readonly replacements: readonly Replacement[]
  }[]
}

interface Replacement {
  readonly deletedRegion: Region
  readonly insertedContent?: { readonly text: string }
}

/** The rewrite of a group, if the report carries it. */
export function fixOf(group: Group, prefix: string): Fix | null {
  const { edits = [], rewrite } = group
  if (rewrite.kind !== 'ready' || edits.length === 0) return null
  const files = [...new Set(edits.map(({ file }) => file))].sort(byText)
  return {
    description: describe(group),
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactOf(file, prefix),
      replacements: edits.filter((edit) => edit.file === file).map(replacementOf),
    })),
  }
}

/** What holds data is told beside what would replace it. */
function describe({ components, joins, replaced }: Group): Message {
  const what =
    joins === null
      ? say`Put ${names(components)} into one backend.`
      : say`Put ${names(components)} into ${{ kind: 'name', text: joins.name }}.`
  const types = replaced.map(({ type, count: amount }) => say`${amount} of ${{ kind: 'name', text: type }}`)
  const total = replaced.reduce((sum, { count: amount }) => sum + amount, 0)
  const data =
    total === 0
      ? []
      : say`Deploying this replaces ${count(total, 'resource')} with data (${inList(types)}): move the data first.`
  return messageOf(sentences([what, data]))
}

const replacementOf = ({ line, column, endLine, endColumn, text }: SourceEdit): Replacement => ({
  deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
  ...(text === '' ? {} : { insertedContent: { text } }),
})
