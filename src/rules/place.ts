import type { BackendDeclaration, ComponentDeclaration } from '../model/component.js'
import type { RelatedPlace, SymbolicName } from '../model/observation.js'
import type { Position } from '../model/position.js'

export const nameOfBackend = ({ name, scope }: BackendDeclaration): SymbolicName => ({
  kind: 'backend',
  scope: scope?.label ?? '',
  id: name,
})

export const nameOfComponent = ({ kind, id, scope }: ComponentDeclaration): SymbolicName => ({
  kind,
  scope: scope?.label ?? '',
  id,
})

/** A setting as a subject, by its path. */
export const nameOfSetting = (path: string): SymbolicName => ({ kind: 'setting', scope: '', id: path })

export const relatedAt = (id: string | null, { file, line, column }: Position): RelatedPlace => ({
  id,
  file,
  line,
  column,
})

/** A backend may hold thousands: these are enough to find the others by. */
const MOST_PLACES = 50

export const placesOfMembers = (members: readonly ComponentDeclaration[]): readonly RelatedPlace[] =>
  members.slice(0, MOST_PLACES).map(({ id, at }) => relatedAt(id, at))
