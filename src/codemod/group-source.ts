import type { ComponentDeclaration } from '../model/component.js'
import { byText } from '../model/order.js'
import type { PlannedGroup } from '../model/plan.js'

/** Where a component is written: equal for all components that one declaration makes. */
export const placeOf = ({ span }: ComponentDeclaration): string => `${span.file}:${span.start}`

/** Equal for groups that one source text makes: a factory called with two stacks, a class of which two are created. */
export const sourceOf = ({ members, joins }: PlannedGroup): string =>
  [...members.map(placeOf).sort(byText), joins?.key ?? ''].join()
