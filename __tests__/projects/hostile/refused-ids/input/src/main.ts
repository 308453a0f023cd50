import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(stack, 'Back`tick`', { entityName: 'Tick', schema: {}, location: 'west`europe' })
new CrudApi(stack, 'Pipe | Dream', { entityName: 'Pipe', schema: {}, location: 'a | b' })
new CrudApi(stack, '@octo-org/team', { entityName: 'Ping', schema: {}, location: '@octo-org/team' })
new CrudApi(stack, '<img src=x onerror=alert(1)>', { entityName: 'Image', schema: {}, location: '</td></table>' })
new CrudApi(stack, 'First\nSecond', { entityName: 'Line', schema: {}, location: 'one\n\n# two' })
new CrudApi(stack, '\u001b[31mRed\u001b[0m', { entityName: 'Colour', schema: {}, location: '\u001b]0;title\u0007' })
new CrudApi(stack, '::error file=x::y', { entityName: 'Command', schema: {}, location: '::stop-commands::z' })
new CrudApi(stack, '--><script>', { entityName: 'Comment', schema: {}, location: '<!-- x -->' })
new CrudApi(stack, '```', { entityName: 'Fence', schema: {}, location: '~~~' })
