import type { Finding } from '../../model/report.js'
import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { count, inList, say } from '../phrase.js'

/** Whether all there is is told, or what has come since. */
export type Extent = 'all' | 'new'

/** "The code as it is has 2 errors and 1 warning." What is only worth knowing does not count. */
export function tellProblems(problems: readonly Finding[], extent: Extent): Phrase {
  const which = word(extent)
  const counts = tellCounts(problems, [
    ['error', `${which}error`, `${which}errors`],
    ['warning', `${which}warning`, `${which}warnings`],
  ])
  return counts.length === 0 ? [] : say`The code as it is has ${inList(counts)}.`
}

export const tellKnowing = (amount: number, extent: Extent): Phrase =>
  count(amount, `${word(extent)}thing worth knowing`, `${word(extent)}things worth knowing`)

const word = (extent: Extent): string => (extent === 'new' ? 'new ' : '')

const tellCounts = (
  problems: readonly Finding[],
  severities: readonly (readonly [Severity, one: string, many: string])[],
): readonly Phrase[] =>
  severities.flatMap(([severity, one, many]) => {
    const amount = problems.filter((problem) => problem.severity === severity).length
    return amount === 0 ? [] : [count(amount, one, many)]
  })

export const isGrave = ({ severity }: Finding): boolean => severity !== 'info'
