import { CrudApi } from '@atakora/component/crud'
import { maternity } from './stacks'

// Maternité: les nouveau-nés
new CrudApi(maternity, 'BirthApi', {
  entityName: 'Birth',
  schema: { id: 'string', prénom: 'string' },
  partitionKey: '/id',
})
