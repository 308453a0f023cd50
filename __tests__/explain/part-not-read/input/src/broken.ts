import { CrudApi } from '@atakora/component/crud'
export const api = new CrudApi(
