import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(stack, 'Back`tick``s', { entityName: 'Tick', schema: { id: 'string' } })
new CrudApi(stack, 'Pipe | Dream |', { entityName: 'Pipe', schema: { id: 'string' } })
new CrudApi(stack, '@octo-org/team', { entityName: 'Ping', schema: { id: 'string' } })
new CrudApi(stack, '<img src=x onerror=alert(1)>', { entityName: 'Image', schema: { id: 'string' } })
new CrudApi(stack, 'First\nSecond\r\n## Third', { entityName: 'Line', schema: { id: 'string' } })
new CrudApi(stack, '\u001b[31mRed\u001b[0m', { entityName: 'Colour', schema: { id: 'string' } })
new CrudApi(stack, 'User\u202eIpa\u202c', { entityName: 'Bidi', schema: { id: 'string' } })
new CrudApi(stack, '::set-output name=x::y', { entityName: 'Command', schema: { id: 'string' } })
new CrudApi(stack, 'end --> of comment', { entityName: 'Comment', schema: { id: 'string' } })
new CrudApi(stack, '```\n</details>\n```', { entityName: 'Fence', schema: { id: 'string' } })
new CrudApi(stack, '', { entityName: 'Nothing', schema: { id: 'string' } })
