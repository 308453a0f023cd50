import type { ComponentDeclaration } from '../model/component.js'
import { byPosition, byText } from '../model/order.js'

/** The one order of components: id, place, and for two instances of one factory the construct they are in. */
export const byComponent = (a: ComponentDeclaration, b: ComponentDeclaration): number =>
  byText(a.id, b.id) || byPosition(a.at, b.at) || byText(a.scope?.key ?? '', b.scope?.key ?? '') || byText(a.key, b.key)
