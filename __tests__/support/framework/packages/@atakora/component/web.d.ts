import type { Construct } from '../cdk/index.js'
import type { IComponentDefinition } from './backend.js'
import type { ICdnProfile, IDnsZone, IStorageAccount, Tags } from './resources.js'

export type CdnSku = 'Standard_Microsoft' | 'Standard_Verizon' | 'Premium_Verizon'

export interface StaticSiteWithCdnProps {
  readonly indexDocument?: string
  readonly errorDocument?: string
  readonly enableSpaMode?: boolean
  readonly customDomain?: string
  readonly dnsZoneName?: string
  readonly cdnSku?: CdnSku
  readonly storageAccount?: IStorageAccount
  readonly existingDnsZone?: IDnsZone
  readonly location?: string
  readonly tags?: Tags
}

export declare class StaticSiteWithCdn extends Construct {
  private readonly isStaticSiteWithCdn: true
  readonly location: string | undefined
  readonly storageAccount: IStorageAccount
  readonly cdnProfile: ICdnProfile
  readonly siteUrl: string
  constructor(scope: Construct, id: string, props?: StaticSiteWithCdnProps)
  static define<TId extends string>(
    id: TId,
    props?: StaticSiteWithCdnProps,
  ): IComponentDefinition<StaticSiteWithCdn, TId>
}
