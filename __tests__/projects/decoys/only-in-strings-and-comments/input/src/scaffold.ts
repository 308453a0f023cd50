// import { CrudApi } from '@atakora/component/crud'
// const userApi = new CrudApi(stack, 'UserApi', { entityName: 'User' })

/**
 * Writes a stack file:
 *     new CrudApi(stack, 'ProductApi', { entityName: 'Product' })
 */
export function scaffold(entity: string): string {
  return `import { CrudApi } from '@atakora/component/crud'
new CrudApi(stack, '${entity}Api', { entityName: '${entity}' })
new CrudApi(stack, '${entity}ArchiveApi', { entityName: '${entity}Archive' })
`
}

export const HINT = "new CrudApi(stack, 'OrderApi', { entityName: 'Order' }) from '@atakora/component/crud'"
