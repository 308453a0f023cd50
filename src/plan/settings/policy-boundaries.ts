import type { Policy } from '../../model/policy.js'
import { known } from '../../model/value.js'
import { matcherOf } from '../globs.js'
import { partOf, showValue } from '../property.js'
import { type Subject, read } from '../subject.js'
import type { Reading, Setting } from './setting.js'

/** The boundaries a team draws itself: by path, then by tag. */
export const policyBoundaries = ({ boundaries }: Policy): readonly Setting[] => [
  ...(boundaries.paths.length === 0 ? [] : [pathBoundary(boundaries.paths)]),
  ...boundaries.tags.map(tagBoundary),
]

/** Files that match different globs, or of which one matches and the other does not, are on two sides. */
function pathBoundary(globs: readonly string[]): Setting {
  const matchers = globs.map((glob) => ({ glob, matches: matcherOf(glob) }))
  return {
    code: 'isolated-by-policy',
    read: ({ component }) => {
      if (component === null) return null
      const { file } = component.at
      const matched = matchers.filter(({ matches }) => matches(file)).map(({ glob }) => glob)
      return {
        value: known(JSON.stringify(matched)),
        path: 'boundaries.paths',
        shown: matched.length === 0 ? null : matched.join(', '),
        at: component.at,
        isWritten: true,
      }
    },
  }
}

const tagBoundary = (name: string): Setting => ({ code: 'different-tags', read: (subject) => readTag(subject, name) })

function readTag(subject: Subject, name: string): Reading | null {
  if (subject.component === null) return null
  const tags = read(subject, 'tags')
  const value = partOf(tags.value, name)
  const entry =
    tags.value.kind === 'object' && Object.hasOwn(tags.value.entries, name) ? tags.value.entries[name] : undefined
  return {
    value,
    path: `tags.${name}`,
    shown: showValue(value),
    at: entry?.at ?? tags.at,
    isWritten: entry !== undefined,
  }
}
