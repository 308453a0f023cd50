import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { StaticSiteWithCdn } from '@atakora/component/web'
import { z } from 'zod'

const stack = new ResourceGroupStack(new App(), 'Winery', { location: 'westus3' })
const tags = { team: 'cellar' }

const wineSchema = z.object({ id: z.string(), vintage: z.number() })
const wineApi = new CrudApi(stack, 'WineApi', { entityName: 'Wine', schema: wineSchema, tags })

new StaticSiteWithCdn(stack, 'Website', { indexDocument: 'index.html', tags })
console.log('cellar of', stack.location)

const barrelSchema = z.object({ id: z.string(), oak: z.string() })
const barrelApi = new CrudApi(stack, 'BarrelApi', { entityName: 'Barrel', schema: barrelSchema, tags })

export const endpoints = () => [wineApi.apiEndpoint, barrelApi.apiEndpoint]
