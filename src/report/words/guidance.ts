import type { GuidanceId } from '../../catalog/kinds/kind.js'
import { kindOf } from '../../catalog/kinds/kinds.js'
import type { Phrase } from '../phrase.js'
import { quoted, say, sentences } from '../phrase.js'

/** Why resources of a kind stay apart, as it follows the kind's name. */
const GUIDANCE_WORDS: Readonly<Record<GuidanceId, Phrase>> = {
  'one-vault-per-application': say`belong to one application and one environment each: whoever reads a vault, or breaks into it, has everything in it`,
  'one-storage-account-per-function-app': say`that function apps keep their state in are best one for each app: on a shared one, apps slow each other down and fail together`,
  'an-app-is-a-deployment-unit': say`are deployed, scaled and configured as a whole, so that several stay several: what they can share is their plan`,
  'one-component-per-environment': say`belong to one environment each, so that what tests send does not mix with what users send`,
}

/** "belong to one environment each, … (Microsoft Learn, …)"; no full stop. */
export function tellGuidance(id: string, type: string): Phrase {
  if (!isGuidance(id)) return say`are better kept apart, by the guidance for this kind of resource`
  const source = kindOf(type)?.guidance.find((guidance) => guidance.id === id)?.source
  return sentences([GUIDANCE_WORDS[id], source === undefined ? [] : say`(${quoted(withoutFile(source))})`])
}

const isGuidance = (id: string): id is GuidanceId => Object.hasOwn(GUIDANCE_WORDS, id)

/** The catalog also says which file of the documentation's repository it is. */
const withoutFile = (source: string): string => source.replace(/ \([\w-]+\.md\)$/, '')
