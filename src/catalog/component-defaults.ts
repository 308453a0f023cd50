import type { ComponentKind } from '../model/component.js'

/** facts: the documented Backend Pattern, "Defaults, where a prop is absent". */
export const COSMOS_DEFAULTS = { consistency: 'Session', partitionKey: '/id' } as const

/** Node is the only runtime whose default version is documented. */
export const FUNCTION_APP_DEFAULTS = { runtime: 'node', nodeVersion: '20', sku: 'Y1' } as const

/** StaticSiteWithCdn's constructor: a site in SPA mode answers errors with its index document. */
export const STATIC_SITE_DEFAULTS = {
  indexDocument: 'index.html',
  errorDocument: '404.html',
  enableSpaMode: false,
} as const

/** A CrudApi runs create, read, update, delete and list. */
export const FUNCTIONS_OF_A_CRUD_API = 5

/** Settings that a CrudApi gives its Function App; namespaced per component, so two of them never clash. */
export const OWN_VARIABLES: ReadonlySet<string> = new Set(['DATABASE_NAME', 'CONTAINER_NAME', 'COSMOS_ENDPOINT'])

/** The higher priority wins a conflict; what wins between equal ones is not documented. */
export const COMPONENT_PRIORITY = 20

/** Kinds whose Cosmos DB account refuses the public network unless told otherwise. */
export const PRIVATE_BY_DEFAULT: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['CrudApi', 'CrudResource'])
