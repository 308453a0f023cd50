// import { FunctionsApp } from '@atakora/component/functions'
