import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Jobs', { location: 'eastus' })
const archive = new Construct(stack, 'Archive')

new CrudApi(stack, 'VacancyApi', { entityName: 'Vacancy', entityNamePlural: 'Vacancies', schema: { id: 'string' } })
new CrudApi(archive, 'ApplicationApi', { entityName: 'Application', schema: { id: 'string' } })
