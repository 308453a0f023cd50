import type { ResourceType } from './components.js'

/**
 * What one backend may hold: the framework's own numbers ("How requirements merge"). Azure allows more databases
 * (500 databases and containers an account), but the backend throws at these.
 */
export interface BackendLimits {
  readonly maxComponentsPerBackend: number
  readonly databasesPerAccount: number
  readonly containersPerDatabase: number
  readonly functionsPerApp: number
  readonly environmentVariables: number
  readonly containersPerStorageAccount: number
}

export const DOCUMENTED_LIMITS: Omit<BackendLimits, 'maxComponentsPerBackend'> = {
  databasesPerAccount: 25,
  containersPerDatabase: 100,
  functionsPerApp: 200,
  environmentVariables: 1000,
  containersPerStorageAccount: 250,
}

/** Keys of a backend's own `limits` that lower one of the limits above. */
export const CONFIGURED_LIMITS: Readonly<Record<string, keyof BackendLimits>> = {
  maxFunctionsPerApp: 'functionsPerApp',
  maxContainersPerStorage: 'containersPerStorageAccount',
}

/** Keys of a backend's own `limits` that say how many resources of a type it may create. */
export const RESOURCE_LIMITS: Readonly<Record<string, ResourceType>> = {
  maxCosmosAccounts: 'Microsoft.DocumentDB/databaseAccounts',
  maxFunctionApps: 'Microsoft.Web/sites',
  maxStorageAccounts: 'Microsoft.Storage/storageAccounts',
}
