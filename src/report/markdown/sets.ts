import type { Refusal } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { inSequence, name, place, say, sentences } from '../phrase.js'
import type { SetBlock, SetRow } from '../words/sets.js'
import { VERDICT_TITLES, explainSets } from '../words/sets.js'
import { cut } from './blocks.js'
import type { Setting } from './setting.js'

/** Sets of template resources that stay apart: under each verdict the reasons, under each reason the sets. */
export function setBlocks(refusals: readonly Refusal[], setting: Setting): readonly string[] {
  const { sink, detail } = setting
  const { shown, more } = cut(explainSets(refusals), detail.rows)
  const verdicts = [...new Set(shown.map(({ verdict }) => verdict))]
  return [
    ...verdicts.flatMap((verdict) => [
      `**${sink.inline(VERDICT_TITLES[verdict])}**`,
      shown
        .filter((block) => block.verdict === verdict)
        .map((block) => blockItem(block, setting))
        .join('\n'),
    ]),
    more.length === 0 ? '' : `… ${sink.inline(more)}`,
  ]
}

function blockItem({ why, change, sets }: SetBlock, { sink, detail }: Setting): string {
  const { shown, more } = cut(sets, detail.rows)
  const told = change.length === 0 ? why : sentences([why, say`→ ${change}`])
  const items = [...shown.map(linesOf), ...(more.length === 0 ? [] : [[more]])]
  return [
    `- ${sink.inline(told)}`,
    ...items.map((lines) => `  - ${lines.map((line) => sink.inline(line)).join('<br>')}`),
  ].join('\n')
}

/** So many resources of one set are told. */
const MOST_ROWS = 6

function linesOf(set: readonly SetRow[]): readonly Phrase[] {
  const { shown, more } = cut(set, MOST_ROWS)
  return [...shown.map(tellRow), ...(more.length === 0 ? [] : [more])]
}

const tellRow = ({ id, values, at }: SetRow): Phrase => say`${name(id)} (${inSequence([...values, [place(at)]])})`
