import type { ComponentKind } from '../model/component.js'
import type { ContractName } from '../model/policy.js'

/**
 * The component classes that share inside a `defineBackend` map, by contract. `documented` is what the framework's
 * documentation says; the others are what released code was observed to do: in `component-0.0.2` any other class makes
 * `addToStack` throw, its unshared build shares nothing, and generation 2 takes no component map.
 */
const GROUPABLE: Readonly<Record<ContractName, ReadonlySet<ComponentKind>>> = {
  documented: new Set<ComponentKind>(['CrudApi', 'FunctionsApp', 'StaticSiteWithCdn']),
  'component-0.0.2': new Set<ComponentKind>(['CrudApi']),
  'component-0.0.2-unshared': new Set(),
  'component-2': new Set(),
}

export const isGroupable = (kind: ComponentKind, contract: ContractName | null): boolean =>
  GROUPABLE[contract ?? 'documented'].has(kind)

/** Whether `defineBackend` takes components, in a map or one by one: generation 2 has models in a schema. */
export const takesComponents = (contract: ContractName | null): boolean => contract !== 'component-2'

/** Whether members of a backend share their resources. */
export const sharesResources = (contract: ContractName | null): boolean =>
  takesComponents(contract) && contract !== 'component-0.0.2-unshared'

/** Whether a backend heeds `monitoring` and `limits` of its configuration, and the plans that its members ask for. */
export const heedsSettings = (contract: ContractName | null): boolean => (contract ?? 'documented') === 'documented'
