import type { ComponentKind } from '../model/component.js'

/** ARM types of the top-level resources that components create and the contract counts. */
export type ResourceType =
  | 'Microsoft.DocumentDB/databaseAccounts'
  | 'Microsoft.Web/sites'
  | 'Microsoft.Storage/storageAccounts'
  | 'Microsoft.Cdn/profiles'
  | 'Microsoft.ServiceBus/namespaces'

export interface CreatedResource {
  readonly type: ResourceType
  /** Whether components of one family share it inside a backend. */
  readonly shared: boolean
  /** Props that bring an existing resource, so that none is created. */
  readonly suppliedBy: readonly string[]
}

/**
 * Components of one family can share with each other: CrudApi and FunctionsApp run in one Function App, static
 * sites share a storage account only among themselves.
 */
export type Family = 'compute' | 'static-site' | 'messaging' | 'data'

export interface ComponentClass {
  readonly kind: ComponentKind
  /** The module that documents the class; `@atakora/component` re-exports every one. */
  readonly module: string
  readonly family: Family
  readonly hasDefine: boolean
  readonly creates: readonly CreatedResource[]
}

const COSMOS: CreatedResource = {
  type: 'Microsoft.DocumentDB/databaseAccounts',
  shared: true,
  suppliedBy: ['cosmosAccount'],
}
const FUNCTION_APP: CreatedResource = { type: 'Microsoft.Web/sites', shared: true, suppliedBy: ['functionsApp'] }
/** The runtime storage belongs to its Function App: an existing app brings its own. */
const RUNTIME_STORAGE: CreatedResource = {
  type: 'Microsoft.Storage/storageAccounts',
  shared: true,
  suppliedBy: ['functionsApp'],
}

/** facts: the documented Backend Pattern, "Modules and classes". */
export const COMPONENT_CLASSES: Readonly<Record<ComponentKind, ComponentClass>> = {
  CrudApi: {
    kind: 'CrudApi',
    module: '@atakora/component/crud',
    family: 'compute',
    hasDefine: true,
    creates: [COSMOS, FUNCTION_APP, RUNTIME_STORAGE],
  },
  FunctionsApp: {
    kind: 'FunctionsApp',
    module: '@atakora/component/functions',
    family: 'compute',
    hasDefine: true,
    creates: [FUNCTION_APP, RUNTIME_STORAGE],
  },
  StaticSiteWithCdn: {
    kind: 'StaticSiteWithCdn',
    module: '@atakora/component/web',
    family: 'static-site',
    hasDefine: true,
    creates: [
      { type: 'Microsoft.Storage/storageAccounts', shared: true, suppliedBy: ['storageAccount'] },
      { type: 'Microsoft.Cdn/profiles', shared: false, suppliedBy: [] },
    ],
  },
  DataStack: {
    kind: 'DataStack',
    module: '@atakora/component/data',
    family: 'data',
    hasDefine: true,
    creates: [],
  },
  CrudResource: {
    kind: 'CrudResource',
    module: '@atakora/component/data/crud',
    family: 'compute',
    hasDefine: false,
    creates: [COSMOS, FUNCTION_APP, RUNTIME_STORAGE],
  },
  MessageQueue: {
    kind: 'MessageQueue',
    module: '@atakora/component/messaging',
    family: 'messaging',
    hasDefine: false,
    creates: [{ type: 'Microsoft.ServiceBus/namespaces', shared: true, suppliedBy: ['namespace'] }],
  },
}
