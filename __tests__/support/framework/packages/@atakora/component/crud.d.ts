import type { Construct } from '../cdk/index.js'
import type { IComponentDefinition } from './backend.js'
import type { FunctionsApp } from './functions.js'
import type {
  Cors,
  IApplicationInsights,
  ICosmosAccount,
  IFunctionApp,
  ILogAnalyticsWorkspace,
  Tags,
} from './resources.js'

export type Consistency = 'Strong' | 'BoundedStaleness' | 'Session' | 'ConsistentPrefix' | 'Eventual'

/** The name of a type (`'string'`, `'number'`, …), or a description of the field. */
export type SchemaField =
  string | { readonly type: string; readonly required?: boolean; readonly [option: string]: unknown }

export type EntitySchema = Readonly<Record<string, SchemaField>>

export interface CrudApiProps {
  readonly entityName: string
  readonly schema: EntitySchema
  /** `'/id'` */
  readonly partitionKey?: string
  /** `${entityName}s` */
  readonly entityNamePlural?: string
  readonly databaseName?: string
  readonly containerName?: string
  readonly location?: string
  /** Seconds; -1 keeps for ever. */
  readonly ttl?: number
  /** Request units per second; makes the account provisioned. */
  readonly throughput?: number
  readonly uniqueKeys?: readonly (string | readonly string[])[]
  readonly enableSoftDelete?: boolean
  readonly enableAudit?: boolean
  readonly cors?: Cors
  readonly consistency?: Consistency
  /** true */
  readonly enableServerless?: boolean
  readonly priority?: number
  readonly tags?: Tags
  readonly enableMonitoring?: boolean
  readonly logRetentionInDays?: number
  readonly cosmosAccount?: ICosmosAccount
  readonly functionsApp?: IFunctionApp | FunctionsApp
  readonly logAnalyticsWorkspace?: ILogAnalyticsWorkspace
  readonly applicationInsights?: IApplicationInsights
}

export declare class CrudApi extends Construct {
  private readonly isCrudApi: true
  readonly location: string | undefined
  readonly databaseName: string
  readonly containerName: string
  readonly apiEndpoint: string
  readonly cosmosAccount: ICosmosAccount
  readonly functionsApp: IFunctionApp
  readonly logAnalyticsWorkspace: ILogAnalyticsWorkspace | undefined
  readonly applicationInsights: IApplicationInsights | undefined
  constructor(scope: Construct, id: string, props: CrudApiProps)
  static define<TId extends string>(id: TId, props: CrudApiProps): IComponentDefinition<CrudApi, TId>
}
