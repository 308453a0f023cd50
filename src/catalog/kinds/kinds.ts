import { API_MANAGEMENT } from './api-management.js'
import { APP_SERVICE_PLANS } from './app-service-plans.js'
import { APPLICATION_INSIGHTS } from './application-insights.js'
import { CDN_PROFILES } from './cdn-profiles.js'
import { CONTAINER_REGISTRIES } from './container-registries.js'
import { COSMOS_ACCOUNTS } from './cosmos-accounts.js'
import { EVENT_HUBS_NAMESPACES } from './event-hubs-namespaces.js'
import { FRONT_DOORS } from './front-doors.js'
import { KEY_VAULTS } from './key-vaults.js'
import type { Kind } from './kind.js'
import { LOG_ANALYTICS_WORKSPACES } from './log-analytics-workspaces.js'
import { NAT_GATEWAYS } from './nat-gateways.js'
import { PRIVATE_ENDPOINTS } from './private-endpoints.js'
import { REDIS_CACHES } from './redis-caches.js'
import { SEARCH_SERVICES } from './search-services.js'
import { SERVICE_BUS_NAMESPACES } from './service-bus-namespaces.js'
import { SIGNALR_SERVICES } from './signalr-services.js'
import { SITES } from './sites.js'
import { SQL_SERVERS } from './sql-servers.js'
import { STORAGE_ACCOUNTS } from './storage-accounts.js'

/** Every kind that the catalog knows, by type. */
export const KINDS: readonly Kind[] = [
  API_MANAGEMENT,
  REDIS_CACHES,
  CDN_PROFILES,
  CONTAINER_REGISTRIES,
  COSMOS_ACCOUNTS,
  EVENT_HUBS_NAMESPACES,
  APPLICATION_INSIGHTS,
  KEY_VAULTS,
  FRONT_DOORS,
  NAT_GATEWAYS,
  PRIVATE_ENDPOINTS,
  LOG_ANALYTICS_WORKSPACES,
  SEARCH_SERVICES,
  SERVICE_BUS_NAMESPACES,
  SIGNALR_SERVICES,
  SQL_SERVERS,
  STORAGE_ACCOUNTS,
  APP_SERVICE_PLANS,
  SITES,
]

const BY_TYPE: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.type.toLowerCase(), kind]))

/** The kind of an ARM type, written in any case; null for a type that is none of ours. */
export const kindOf = (type: string): Kind | null => BY_TYPE.get(type.toLowerCase()) ?? null
