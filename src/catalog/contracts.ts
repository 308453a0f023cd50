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
