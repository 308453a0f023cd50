import { isTransient } from '../catalog/transient-data.js'
import { nameOfComponent, relatedAt } from './place.js'
import { placeOf, propOf } from './prop.js'
import type { Rule } from './rule.js'

/** Sessions and codes that nothing ever deletes. A subclass may set the time itself. */
export const transientDataWithoutTtl: Rule = ({ code }) =>
  code.components.flatMap((component) => {
    const { id, kind, subclass, props, at } = component
    if (kind !== 'CrudApi' || subclass !== null || propOf(props, 'ttl').kind !== 'absent') return []
    const entity = propOf(props, 'entityName')
    if (entity.kind !== 'known' || typeof entity.value !== 'string' || !isTransient(entity.value)) return []
    return [
      {
        rule: 'transient-data-without-ttl',
        at,
        subjects: [nameOfComponent(component)],
        related: [relatedAt(id, placeOf(props, 'entityName', at))],
        arguments: { component: id, entity: entity.value },
      },
    ]
  })
