import { ENVIRONMENT_TAGS, stageOf } from '../../../catalog/environments.js'
import type { TemplateResource } from '../../../model/template.js'
import { ABSENT, type Value, known } from '../../../model/value.js'
import { facetOf } from '../sets.js'

/** The environment that a resource names: by its tag, else by a word of its name. Absent where it names none. */
export function environmentOf(resource: TemplateResource): Value {
  const tags = facetOf(resource, 'tags')
  if (tags.kind === 'object') {
    const name = Object.keys(tags.entries).find((tag) => ENVIRONMENT_TAGS.includes(tag.toLowerCase()))
    if (name !== undefined) return folded(tags.entries[name]!.value)
  }
  const words = resource.name.kind === 'known' ? String(resource.name.value).toLowerCase().split(/[-_.]/) : []
  const stage = words.flatMap((word) => stageOf(word) ?? []).at(0)
  return stage === undefined ? ABSENT : known(stage)
}

function folded(value: Value): Value {
  if (value.kind !== 'known' || typeof value.value !== 'string') return value
  return known(stageOf(value.value) ?? value.value.toLowerCase())
}
