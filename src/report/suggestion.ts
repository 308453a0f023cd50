import type { Group } from '../model/report.js'
import { sinkFor } from './markdown/sink.js'
import { names, say, sentences } from './phrase.js'
import { makeVisible } from './visible.js'
import { checklistFor } from './words/checklist.js'

/**
 * What stands beside the lines of a pull request: a sentence and the suggestion, which has to be the source to the letter.
 * Null where a letter of it cannot be seen: nobody should commit what they cannot read.
 */
export function renderSuggestion(group: Group, lines: readonly string[]): string | null {
  if (lines.some((line) => line.split('\t').some((part) => makeVisible(part) !== part))) return null
  const { components, resourcesNow, resourcesShared } = group
  const checklist = checklistFor([group])
  const sentence = sentences([
    say`${names(components)} can share ${resourcesShared} resources instead of creating ${resourcesNow}.`,
    checklist === null ? [] : say`When deployed, ${checklist.title}: see the checklist in the comment first.`,
  ])
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)))
  return [sinkFor(null).inline(sentence), '', `${fence}suggestion`, ...lines, fence, ''].join('\n')
}

/** What the review says as a whole. */
export const SUGGESTIONS_BODY = 'Backend Advisor suggests how components of this pull request can share resources.'

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
