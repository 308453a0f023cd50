import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const payments = new ResourceGroupStack(new App(), 'Payments', { location: 'eastus' })

new FunctionsApp(payments, 'Checkout', {
  runtime: 'node',
  environmentVariables: { PAYMENT_MODE: 'live', LOG_LEVEL: 'info' },
})

new FunctionsApp(payments, 'PaymentDemo', {
  runtime: 'node',
  environmentVariables: { PAYMENT_MODE: 'sandbox', LOG_LEVEL: 'info' },
})
