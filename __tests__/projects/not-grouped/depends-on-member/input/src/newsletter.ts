import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const newsletter = new ResourceGroupStack(new App(), 'Newsletter', { location: 'eastus' })

const subscriberApi = new CrudApi(newsletter, 'SubscriberApi', {
  entityName: 'Subscriber',
  schema: { id: 'string', email: 'string' },
})

const subscribersUrl = `${subscriberApi.apiEndpoint}/subscribers`

export const notifier = new FunctionsApp(newsletter, 'Notifier', {
  runtime: 'node',
  environmentVariables: { SUBSCRIBERS_URL: subscribersUrl },
})
