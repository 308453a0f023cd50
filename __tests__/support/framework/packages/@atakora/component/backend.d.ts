import type { Construct } from '../cdk/index.js'
import type { IResource, Tags } from './resources.js'

/** What a component needs of a resource; components that name the same type and key share one. */
export interface IResourceRequirement {
  readonly resourceType: string
  readonly requirementKey: string
  readonly componentId: string
  /** The higher one decides where values differ without being incompatible: framework 10, component 20, user 30. */
  readonly priority: number
  readonly config: Readonly<Record<string, unknown>>
}

/** The resources that a backend has for its components. */
export interface IResourceSupply {
  take(componentPath: string, requirement: IResourceRequirement): IResource | undefined
}

/** A component that is not created yet: what `X.define(id, props)` returns. */
export interface IComponentDefinition<TComponent, TId extends string = string> {
  readonly componentType: string
  readonly componentId: TId
  readonly props: unknown
  readonly requirements: (location: string | undefined) => readonly IResourceRequirement[]
  readonly create: (scope: Construct, supply: IResourceSupply) => TComponent
}

export interface IResourceProvider {
  readonly resourceType: string
  /** Settings of the one resource that meets all requirements; undefined where there is none. */
  provide(requirements: readonly IResourceRequirement[]): Readonly<Record<string, unknown>> | undefined
}

export type NetworkMode = 'public' | 'isolated'

export interface NetworkingConfig {
  readonly mode: NetworkMode
  readonly vnetName?: string
  readonly subnetName?: string
  readonly privateEndpoints?: boolean | readonly string[]
  readonly serviceTags?: readonly string[]
}

export interface MonitoringConfig {
  readonly enabled?: boolean
  readonly retentionDays?: number
  readonly workspaceName?: string
}

export interface NamingConfig {
  readonly prefix?: string
  readonly suffix?: string
  readonly separator?: string
}

export interface BackendLimits {
  readonly maxCosmosAccounts?: number
  readonly maxFunctionApps?: number
  readonly maxStorageAccounts?: number
  readonly maxFunctionsPerApp?: number
  readonly maxContainersPerStorage?: number
}

export interface BackendConfig {
  readonly monitoring?: boolean | MonitoringConfig
  readonly networking?: NetworkMode | NetworkingConfig
  readonly naming?: string | NamingConfig
  readonly tags?: Tags
  readonly providers?: readonly IResourceProvider[]
  readonly limits?: BackendLimits
  readonly environment?: string
  readonly location?: string
}

export interface ValidationResult {
  readonly valid: boolean
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

export type ComponentMap = Readonly<Record<string, IComponentDefinition<Construct>>>

export type ComponentsOf<TMap> = {
  readonly [TKey in keyof TMap]: TMap[TKey] extends IComponentDefinition<infer TComponent> ? TComponent : never
}

export interface IBackend<TComponents extends object = Readonly<Record<string, Construct>>> {
  /** By key in the map form, by component id in the builder form. Throws before initialisation. */
  readonly components: TComponents
  readonly config: Readonly<BackendConfig>
  /** By `type:key`; empty before initialisation. */
  readonly resources: ReadonlyMap<string, IResource>
  getResource(type: string, key: string): IResource | undefined
  /** Throws before initialisation. */
  getComponent(id: string): Construct | undefined
  /** Throws after initialisation, and where the id is taken. */
  addComponent<TComponent extends Construct, TId extends string>(
    definition: IComponentDefinition<TComponent, TId>,
  ): IBackend<TComponents & Readonly<Record<TId, TComponent>>>
  validate(): ValidationResult
  /** Creates the components in a stack. Throws the second time. */
  addToStack(stack: Construct): void
  initialize(scope: Construct): void
}

export interface IBackendBuilder<TComponents extends object = object> {
  addComponent<TComponent extends Construct, TId extends string>(
    definition: IComponentDefinition<TComponent, TId>,
  ): IBackendBuilder<TComponents & Readonly<Record<TId, TComponent>>>
  withMonitoring(monitoring: boolean | MonitoringConfig): IBackendBuilder<TComponents>
  withTags(tags: Tags): IBackendBuilder<TComponents>
  build(): IBackend<TComponents>
}

/** A key of the configuration names no component: a map that has one would be taken for a configuration. */
type NoConfigKeys = { readonly [TKey in keyof BackendConfig]?: never }

export declare function defineBackend<TMap extends ComponentMap>(
  components: TMap & NoConfigKeys,
  config?: BackendConfig,
): IBackend<ComponentsOf<TMap>>
export declare function defineBackend(config?: BackendConfig): IBackendBuilder
