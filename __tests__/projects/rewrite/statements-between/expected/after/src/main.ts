import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { StaticSiteWithCdn } from '@atakora/component/web'
import { z } from 'zod'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Winery', { location: 'westus3' })
const tags = { team: 'cellar' }

const wineSchema = z.object({ id: z.string(), vintage: z.number() })

new StaticSiteWithCdn(stack, 'Website', { indexDocument: 'index.html', tags })
console.log('cellar of', stack.location)

const barrelSchema = z.object({ id: z.string(), oak: z.string() })
const backend = defineBackend({
  wineApi: CrudApi.define('WineApi', { entityName: 'Wine', schema: wineSchema, tags }),
  barrelApi: CrudApi.define('BarrelApi', { entityName: 'Barrel', schema: barrelSchema, tags })
})

backend.addToStack(stack)

export const endpoints = () => [backend.components.wineApi.apiEndpoint, backend.components.barrelApi.apiEndpoint]
