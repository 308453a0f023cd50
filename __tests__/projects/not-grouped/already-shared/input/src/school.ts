import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { account, functions } from './platform'

const school = new ResourceGroupStack(new App(), 'School', { location: 'eastus' })

new CrudApi(school, 'PupilApi', {
  entityName: 'Pupil',
  schema: { id: 'string', name: 'string' },
  cosmosAccount: account,
  functionsApp: functions,
})

new CrudApi(school, 'LessonApi', {
  entityName: 'Lesson',
  schema: { id: 'string', title: 'string' },
  cosmosAccount: account,
  functionsApp: functions,
})
