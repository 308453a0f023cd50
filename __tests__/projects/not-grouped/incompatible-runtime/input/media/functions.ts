import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const media = new ResourceGroupStack(new App(), 'Media', { location: 'eastus' })

new FunctionsApp(media, 'Thumbnails', { runtime: 'python', version: '3.12', functions: ['resize', 'crop'] })
new FunctionsApp(media, 'Mailer', { functions: ['send'] })
