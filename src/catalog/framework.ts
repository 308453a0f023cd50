import type { ComponentKind } from '../model/component.js'
import { COMPONENT_CLASSES, type ResourceType } from './components.js'

/** What a name exported by the framework is to us. */
export type FrameworkExport =
  | { readonly kind: 'component'; readonly component: ComponentKind }
  | { readonly kind: 'stack'; readonly name: string }
  | { readonly kind: 'construct' }
  | { readonly kind: 'define-backend' }
  | { readonly kind: 'provider'; readonly resourceType: ResourceType }

/** Bytes that every file importing the framework holds: the text pre-filter. */
export const FRAMEWORK_MARK = '@atakora/'

const CONSTRUCTS: Readonly<Record<string, FrameworkExport>> = {
  App: { kind: 'construct' },
  Construct: { kind: 'construct' },
  SubscriptionStack: { kind: 'stack', name: 'SubscriptionStack' },
  ResourceGroupStack: { kind: 'stack', name: 'ResourceGroupStack' },
}

const COMPONENTS: Readonly<Record<string, FrameworkExport>> = Object.fromEntries(
  Object.values(COMPONENT_CLASSES).map(({ kind }) => [kind, { kind: 'component', component: kind }]),
)

/** Classes that bring resources of one type to a backend. One without `providers` of its own gets one of each. */
const PROVIDERS: Readonly<Record<string, ResourceType>> = {
  CosmosProvider: 'Microsoft.DocumentDB/databaseAccounts',
  FunctionsProvider: 'Microsoft.Web/sites',
  StorageProvider: 'Microsoft.Storage/storageAccounts',
}

/** The class that brings resources of a type; null where the framework has none. */
export const providerOf = (type: ResourceType): string | null =>
  Object.entries(PROVIDERS).find(([, brought]) => brought === type)?.[0] ?? null

const BACKEND: Readonly<Record<string, FrameworkExport>> = {
  defineBackend: { kind: 'define-backend' },
  ...Object.fromEntries(
    Object.entries(PROVIDERS).map(([name, resourceType]) => [name, { kind: 'provider', resourceType } as const]),
  ),
}

/** The names a framework module exports, or null when the specifier is not one of the framework's. */
export function exportsOfModule(specifier: string): Readonly<Record<string, FrameworkExport>> | null {
  const [scope, name, ...rest] = specifier.split('/')
  if (scope !== '@atakora' || name === undefined || name === '') return null
  if (name !== 'component') return CONSTRUCTS
  const own = Object.values(COMPONENT_CLASSES).filter(({ module }) => module === specifier)
  if (own.length > 0) return Object.fromEntries(own.map(({ kind }) => [kind, COMPONENTS[kind]!]))
  if (rest.join('/') === 'backend') return BACKEND
  return { ...COMPONENTS, ...BACKEND }
}

/** Keys that make `defineBackend({…})` the configuration form: none of them can name a component. */
export const BACKEND_CONFIG_KEYS: ReadonlySet<string> = new Set([
  'monitoring',
  'networking',
  'naming',
  'tags',
  'providers',
  'limits',
  'environment',
  'location',
])

export const BACKEND_MODULE = '@atakora/component/backend'
