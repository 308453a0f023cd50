/** An Azure resource, whether a component created it or it existed before. */
export interface IResource<TType extends string = string> {
  readonly resourceType: TType
  readonly resourceId: string
  readonly name: string
  readonly location: string | undefined
}

export type ICosmosAccount = IResource<'Microsoft.DocumentDB/databaseAccounts'>
export type IFunctionApp = IResource<'Microsoft.Web/sites'>
export type IAppServicePlan = IResource<'Microsoft.Web/serverfarms'>
export type IStorageAccount = IResource<'Microsoft.Storage/storageAccounts'>
export type ICdnProfile = IResource<'Microsoft.Cdn/profiles'>
export type IDnsZone = IResource<'Microsoft.Network/dnsZones'>
export type IServiceBusNamespace = IResource<'Microsoft.ServiceBus/namespaces'>
export type ILogAnalyticsWorkspace = IResource<'Microsoft.OperationalInsights/workspaces'>
export type IApplicationInsights = IResource<'Microsoft.Insights/components'>

/** Origins that may call; `true` for every one. */
export type Cors =
  boolean | readonly string[] | { readonly allowedOrigins: readonly string[]; readonly supportCredentials?: boolean }

export type Tags = Readonly<Record<string, string>>
