import type { Construct } from '../../cdk/index.js'
import type { IComponentDefinition } from '../backend.js'
import type { FunctionsApp } from '../functions.js'
import type { ICosmosAccount, IFunctionApp, IServiceBusNamespace, Tags } from '../resources.js'

export interface DataStackProps {
  readonly cosmosAccount: ICosmosAccount
  readonly functionApp?: IFunctionApp | FunctionsApp
  readonly serviceBusNamespace?: IServiceBusNamespace
  readonly location?: string
  readonly tags?: Tags
}

export declare class DataStack extends Construct {
  private readonly isDataStack: true
  readonly location: string | undefined
  readonly cosmosAccount: ICosmosAccount
  readonly functionApp: IFunctionApp | undefined
  readonly serviceBusNamespace: IServiceBusNamespace | undefined
  constructor(scope: Construct, id: string, props: DataStackProps)
  static define<TId extends string>(id: TId, props: DataStackProps): IComponentDefinition<DataStack, TId>
}
