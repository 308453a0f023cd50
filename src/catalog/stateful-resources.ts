import type { ResourceType } from './components.js'

/** Resources that hold data: replacing one means moving what is in it. */
export const STATEFUL_RESOURCES: ReadonlySet<ResourceType> = new Set<ResourceType>([
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.Storage/storageAccounts',
])
