import type { Construct } from '../cdk/index.js'
import type { IComponentDefinition } from './backend.js'
import type { Cors, IAppServicePlan, IFunctionApp, IStorageAccount, Tags } from './resources.js'

export type FunctionRuntime = 'node' | 'python' | 'dotnet' | 'java' | 'powershell' | 'custom'

export type PlanSku = string | { readonly name: string; readonly tier?: string }

export interface FunctionDefinition {
  readonly name?: string
  readonly handler?: string
  readonly trigger?: string | { readonly type: string; readonly [option: string]: unknown }
}

export interface FunctionsAppProps {
  /** `'node'` */
  readonly runtime?: FunctionRuntime
  /** `'20'` for node */
  readonly version?: string | number
  readonly runtimeVersion?: string | number
  /** `'Y1'` */
  readonly sku?: PlanSku
  readonly plan?: PlanSku
  readonly functions?: readonly FunctionDefinition[] | Readonly<Record<string, FunctionDefinition>>
  readonly environmentVariables?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly cors?: Cors
  readonly alwaysOn?: boolean
  readonly existingPlan?: IAppServicePlan
  readonly location?: string
  readonly tags?: Tags
}

export declare class FunctionsApp extends Construct {
  private readonly isFunctionsApp: true
  readonly location: string | undefined
  readonly functionApp: IFunctionApp
  readonly storage: IStorageAccount
  readonly endpoint: string
  constructor(scope: Construct, id: string, props?: FunctionsAppProps)
  static define<TId extends string>(id: TId, props?: FunctionsAppProps): IComponentDefinition<FunctionsApp, TId>
}
