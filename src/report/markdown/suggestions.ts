import type { Group } from '../../model/report.js'
import { fencedCode } from '../escape-markdown.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, place, places, say } from '../phrase.js'
import { isOfCode } from '../view.js'
import { tellCounterparts } from '../words/consolidation.js'
import { tellDifference } from '../words/difference.js'
import type { PlacedExplanation } from '../words/explain.js'
import { explainRewrite } from '../words/reasons.js'
import { SUGGESTION, tellRewrite } from '../words/titles.js'
import { bullets, details } from './blocks.js'
import type { Setting } from './setting.js'
import type { Sink } from './sink.js'

/** The code of every group, one fold each. */
export const suggestionSections = (groups: readonly Group[], { sink }: Setting): readonly string[] =>
  groups.filter(isOfCode).map((group, index, { length }) => {
    const ordinal = length > 1 ? say` ${index + 1} of ${length}` : []
    const where = group.joins === null ? say`in ${name(group.scope)}` : say`for ${name(group.joins.name)}`
    const reasons = explainRewrite(group)
    const body = [
      sink.inline(tellMembers(group)),
      group.suggestion === null ? '' : fencedCode(group.suggestion.code, group.suggestion.language),
      bullets(
        [...group.differences.map(tellDifference), tellCounterparts(group)].filter((told) => told.length > 0),
        sink,
      ),
      reasons.map((reason) => reasonItem(reason, sink)).join('\n'),
    ]
    return details(say`${SUGGESTION}${ordinal} ${where} (${tellRewrite(reasons.length)})`, body, sink)
  })

const tellMembers = ({ members }: Group): Phrase =>
  say`${inSequence(members.map((member) => say`${name(member.id)} (${place(member)})`))}:`

function reasonItem({ why, change, at }: PlacedExplanation, sink: Sink): string {
  const where = at.length === 0 ? [] : say`${places(at)}: `
  return `- ${sink.inline(say`${where}${why}`)}<br>${sink.inline(say`→ ${change}`)}`
}
