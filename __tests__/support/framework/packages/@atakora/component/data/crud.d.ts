import type { Construct } from '../../cdk/index.js'
import type { CrudApiProps } from '../crud.js'
import type { ICosmosAccount, IFunctionApp } from '../resources.js'

export type CrudResourceProps = CrudApiProps

export declare class CrudResource extends Construct {
  private readonly isCrudResource: true
  readonly location: string | undefined
  readonly databaseName: string
  readonly containerName: string
  readonly apiEndpoint: string
  readonly cosmosAccount: ICosmosAccount
  readonly functionsApp: IFunctionApp
  constructor(scope: Construct, id: string, props: CrudResourceProps)
}
