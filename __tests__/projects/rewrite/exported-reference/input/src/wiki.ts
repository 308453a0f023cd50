import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const wiki = new ResourceGroupStack(new App(), 'Wiki', { location: 'eastus' })

export const pageApi = new CrudApi(wiki, 'PageApi', { entityName: 'Page', schema: { id: 'string', text: 'string' } })

export default new CrudApi(wiki, 'AuthorApi', { entityName: 'Author', schema: { id: 'string', name: 'string' } })
