#!/usr/bin/env node
/* MIT */
'use strict'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Garage', { location: 'eastus' })
const carApi = new CrudApi(stack, 'CarApi', { entityName: 'Car', schema: { id: 'string' } })
const partApi = new CrudApi(stack, 'PartApi', { entityName: 'Part', schema: { id: 'string' } })
console.log(carApi.id, partApi.id)
