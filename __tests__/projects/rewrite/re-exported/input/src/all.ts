export * from './apis.js'
