import { addStandardComponents } from '@acme/atakora-components'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const builder = defineBackend({ environment: 'staging' })
addStandardComponents(builder)
builder.build().initialize(shop)
