import type { Dependencies } from './dependencies.js'
import { digestValue } from './property.js'
import type { Reading, Setting } from './settings/setting.js'
import { type StoredNames, readStoredNames } from './stored-names.js'
import type { Subject } from './subject.js'
import { type Variables, readVariables } from './variables.js'

/** A subject with everything that is compared, read once. */
export interface Profile extends Subject {
  /** One for each setting, in the order of the settings. */
  readonly readings: readonly (Reading | null)[]
  /** Equal numbers: equal readings. Twenty services from one factory are judged as one. */
  readonly likeness: number
  readonly stored: StoredNames | null
  readonly variables: Variables
  /** Its node among the dependencies, if it takes part in one. */
  readonly node: number | null
}

/** Reads subjects of one plan; likeness is meaningful only among them. */
export function profiler(settings: readonly Setting[], { nodeOf }: Dependencies): (subject: Subject) => Profile {
  const likenesses = new Map<string, number>()
  return (subject) => {
    const readings = settings.map((setting) => setting.read(subject))
    const digest = JSON.stringify(readings.map((reading) => reading && [reading.of ?? '', digestValue(reading.value)]))
    const likeness = likenesses.get(digest) ?? likenesses.size
    likenesses.set(digest, likeness)
    return {
      ...subject,
      readings,
      likeness,
      stored: readStoredNames(subject),
      variables: readVariables(subject),
      node: nodeOf.get(subject.component?.key ?? '') ?? null,
    }
  }
}
