import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const compliance = new ResourceGroupStack(new App(), 'Compliance', { location: 'germanywestcentral' })

new CrudApi(compliance, 'CaseApi', { entityName: 'Case', schema: { id: 'string', opened: 'string' } })

if (process.env.AUDIT === '1') {
  new CrudApi(compliance, 'AuditApi', { entityName: 'AuditRecord', schema: { id: 'string', who: 'string' } })
}
