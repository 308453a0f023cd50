import type { Note } from '../../../model/note.js'
import type { Position } from '../../../model/position.js'
import { type JsonObject, textOf, valueAt } from '../json/node.js'
import { Places } from '../json/places.js'
import { DEEPEST, readJson } from '../json/read-json.js'

/** A template or a parameter file, read. */
export interface TemplateFile {
  readonly path: string
  readonly root: JsonObject
  /** False when it certainly links to no other template. */
  readonly mayLink: boolean
  placeOf(offset: number): Position
}

export type FileReading =
  | { readonly kind: 'template' | 'parameters'; readonly file: TemplateFile; readonly notes: readonly Note[] }
  | { readonly kind: 'none'; readonly notes: readonly Note[] }

/** What the file is; notes say why nothing of it could be read, or what of it is ambiguous. */
export function readTemplateFile(path: string, text: string): FileReading {
  const reading = readJson(text)
  const places = new Places(path, text)
  const noteAt = (kind: Note['kind'], offset: number, says: string): Note => {
    const { line, column } = places.at(offset)
    return { kind, file: path, message: `line ${line}, column ${column}: ${says}` }
  }
  if (reading.kind === 'too-deep') {
    return { kind: 'none', notes: [noteAt('nested-too-deeply', reading.offset, `nested more than ${DEEPEST} deep`)] }
  }
  if (reading.kind === 'broken') {
    return { kind: 'none', notes: [noteAt('syntax-error', reading.offset, `not JSON: ${reading.why}`)] }
  }
  const { root, duplicates } = reading
  if (root.kind !== 'object') return { kind: 'none', notes: [] }
  const schema = textOf(valueAt(root, '$schema'))?.toLowerCase() ?? ''
  const file: TemplateFile = { path, root, mayLink: /templateLink/i.test(text), placeOf: (offset) => places.at(offset) }
  const notes = duplicates
    .slice(0, MOST_DUPLICATES)
    .map(({ key, offset }) =>
      noteAt('duplicate-key', offset, `the key ${JSON.stringify(key)} is written twice; the last one counts`),
    )
  if (PARAMETERS.test(schema)) return { kind: 'parameters', file, notes }
  if (TEMPLATE.test(schema)) return { kind: 'template', file, notes }
  return { kind: 'none', notes: isLikeTemplate(root) ? [noteAt('not-a-template', root.start, foreign(schema))] : [] }
}

/** Other documents of Azure hold no list of resources beside their schema. */
const isLikeTemplate = (root: JsonObject): boolean =>
  textOf(valueAt(root, '$schema')) !== null && valueAt(root, 'resources')?.kind === 'array'

const foreign = (schema: string): string =>
  `its schema ${JSON.stringify(schema.slice(0, LONGEST_SHOWN))} is that of no deployment template, so it was not analysed`

/** Characters of a schema's address that a note shows. */
const LONGEST_SHOWN = 200

const MOST_DUPLICATES = 5

/** Of resource groups, subscriptions, management groups and tenants, of any version. */
const TEMPLATE = /\/(?:subscription|managementgroup|tenant)?deploymenttemplate\.json#?$/
const PARAMETERS = /\/deploymentparameters\.json#?$/

export type TemplateLevel = 'resource-group' | 'subscription' | 'management-group' | 'tenant'

/** What a template is deployed to, by its schema. */
export function levelOf(template: JsonObject): TemplateLevel {
  const schema = textOf(valueAt(template, '$schema'))?.toLowerCase() ?? ''
  if (schema.includes('/subscriptiondeploymenttemplate')) return 'subscription'
  if (schema.includes('/managementgroupdeploymenttemplate')) return 'management-group'
  return schema.includes('/tenantdeploymenttemplate') ? 'tenant' : 'resource-group'
}
