import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  backTickS: CrudApi.define('Back`tick``s', { entityName: 'Tick', schema: { id: 'string' } }),
  pipeDream: CrudApi.define('Pipe | Dream |', { entityName: 'Pipe', schema: { id: 'string' } }),
  octoOrgTeam: CrudApi.define('@octo-org/team', { entityName: 'Ping', schema: { id: 'string' } }),
  imgSrcXOnerrorAlert1: CrudApi.define('<img src=x onerror=alert(1)>', { entityName: 'Image', schema: { id: 'string' } }),
  firstSecondThird: CrudApi.define('First\nSecond\r\n## Third', { entityName: 'Line', schema: { id: 'string' } }),
  component31mRed0m: CrudApi.define('\u001b[31mRed\u001b[0m', { entityName: 'Colour', schema: { id: 'string' } }),
  userIpa: CrudApi.define('User\u202eIpa\u202c', { entityName: 'Bidi', schema: { id: 'string' } }),
  setOutputNameXY: CrudApi.define('::set-output name=x::y', { entityName: 'Command', schema: { id: 'string' } }),
  endOfComment: CrudApi.define('end --> of comment', { entityName: 'Comment', schema: { id: 'string' } }),
  details: CrudApi.define('```\n</details>\n```', { entityName: 'Fence', schema: { id: 'string' } }),
  component: CrudApi.define('', { entityName: 'Nothing', schema: { id: 'string' } })
})

backend.addToStack(stack)
