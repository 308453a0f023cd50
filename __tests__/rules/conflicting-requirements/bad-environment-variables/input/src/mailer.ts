import { FunctionsApp } from '@atakora/component/functions'
import { COMMON } from './settings.js'

export const mailer = FunctionsApp.define('Mailer', {
  runtime: 'node',
  environmentVariables: { ...COMMON, SENDER: 'shop@example.com' },
})
