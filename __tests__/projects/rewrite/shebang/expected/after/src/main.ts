#!/usr/bin/env node
/* MIT */
'use strict'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Garage', { location: 'eastus' })
const backend = defineBackend({
  carApi: CrudApi.define('CarApi', { entityName: 'Car', schema: { id: 'string' } }),
  partApi: CrudApi.define('PartApi', { entityName: 'Part', schema: { id: 'string' } })
})

backend.addToStack(stack)
console.log(backend.components.carApi.id, backend.components.partApi.id)
