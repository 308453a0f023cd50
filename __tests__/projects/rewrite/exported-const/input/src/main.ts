import { classApi, memberApi } from './apis.js'

console.log(memberApi.apiEndpoint, classApi.apiEndpoint)
