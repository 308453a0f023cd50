import { COMPONENT_CLASSES } from '../../catalog/components.js'
import { ABSENT } from '../../model/value.js'
import { bringingProps, isBrought } from '../resources.js'
import { read } from '../subject.js'
import { type Setting, readingOf } from './setting.js'

const BRINGING_PROPS: readonly string[] = [
  ...new Set(
    Object.values(COMPONENT_CLASSES).flatMap((known) => known.creates.flatMap(({ suppliedBy }) => suppliedBy)),
  ),
]

/** A component that may or may not bring its own account: undecided, where nothing else stands against sharing. */
export const EXISTING_RESOURCES: readonly Setting[] = BRINGING_PROPS.map((prop) => ({
  code: 'already-shared',
  read: (subject) => {
    if (subject.component === null || !bringingProps(subject.component).includes(prop)) return null
    const property = read(subject, prop)
    const mayBring = isBrought(subject.component, prop) === 'unknown'
    return { ...readingOf(prop, property), value: mayBring ? property.value : ABSENT }
  },
}))
