import { COMPONENT_CLASSES } from '../../catalog/components.js'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import type { ComponentProfile } from '../../model/explanation.js'
import { byText } from '../../model/order.js'
import type { Policy } from '../../model/policy.js'
import { bringingProps, createdBy, isBrought } from '../resources.js'
import type { Reading } from '../settings/setting.js'
import { openBench } from './bench.js'
import { saidIn } from './said.js'

/** What a component is by itself, as the plan reads it: in an existing backend, with what the backend's configuration says. */
export function profileComponent(component: ComponentDeclaration, code: StackCode, policy: Policy): ComponentProfile {
  const { profile } = openBench(code, policy).candidateOf(component)
  const { stored } = profile
  const names = stored === null ? [] : [stored.database, stored.container, stored.partitionKey]
  return {
    module: COMPONENT_CLASSES[component.kind].module,
    subclass: component.subclass,
    scopeAt: profile.scope?.at ?? null,
    creates: createdBy(component).map(({ type, shared }) => ({ type, isShared: shared })),
    brings: bringingProps(component).filter((prop) => isBrought(component, prop) !== 'no'),
    needs: idsOf(code, ({ key }) => component.dependsOn.includes(key)),
    neededBy: idsOf(code, ({ dependsOn }) => dependsOn.includes(component.key)),
    settings: [...profile.readings, ...names.map(storedAs)]
      .filter((reading): reading is Reading => reading !== null && reading.shown !== null)
      .map((reading) => ({ path: reading.path, said: saidIn(reading, profile) })),
  }
}

/** A name that is derived from another prop is a default. */
const storedAs = (reading: Reading, index: number): Reading => {
  const path = STORED_PATHS[index]!
  return { ...reading, path, isWritten: reading.isWritten && reading.path === path }
}

const STORED_PATHS = ['databaseName', 'containerName', 'partitionKey'] as const

const idsOf = ({ components }: StackCode, holds: (component: ComponentDeclaration) => boolean): readonly string[] =>
  components
    .filter(holds)
    .map(({ id }) => id)
    .sort(byText)
