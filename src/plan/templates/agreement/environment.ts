import type { TemplateResource } from '../../../model/template.js'
import { ABSENT, type Value, known } from '../../../model/value.js'
import { facetOf } from '../sets.js'

const TAGS: readonly string[] = ['environment', 'env']

/** Words that name a stage of development when they stand alone between separators. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ...['dev', 'devel', 'development'].map((word) => [word, 'development'] as const),
  ...['test', 'tst', 'qa'].map((word) => [word, 'test'] as const),
  ...['uat', 'acc', 'acceptance'].map((word) => [word, 'acceptance'] as const),
  ...['stg', 'stage', 'staging', 'preprod'].map((word) => [word, 'staging'] as const),
  ...['prd', 'prod', 'production', 'live'].map((word) => [word, 'production'] as const),
])

/** The environment that a resource names: by its tag, else by a word of its name. Absent where it names none. */
export function environmentOf(resource: TemplateResource): Value {
  const tags = facetOf(resource, 'tags')
  if (tags.kind === 'object') {
    const name = Object.keys(tags.entries).find((tag) => TAGS.includes(tag.toLowerCase()))
    if (name !== undefined) return folded(tags.entries[name]!.value)
  }
  const words = resource.name.kind === 'known' ? String(resource.name.value).toLowerCase().split(/[-_.]/) : []
  const stage = words.flatMap((word) => STAGES.get(word) ?? []).at(0)
  return stage === undefined ? ABSENT : known(stage)
}

function folded(value: Value): Value {
  if (value.kind !== 'known' || typeof value.value !== 'string') return value
  const text = value.value.toLowerCase()
  return known(STAGES.get(text) ?? text)
}
