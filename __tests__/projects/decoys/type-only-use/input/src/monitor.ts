import type { CrudApi } from '@atakora/component/crud'
import { type StaticSiteWithCdn } from '@atakora/component/web'
import type * as functions from '@atakora/component/functions'

export interface Watched {
  readonly apis: readonly CrudApi[]
  readonly sites: readonly StaticSiteWithCdn[]
  readonly app: functions.FunctionsApp
}

export const endpointsOf = ({ apis }: Watched): string[] => apis.map((api: CrudApi) => api.apiEndpoint)
