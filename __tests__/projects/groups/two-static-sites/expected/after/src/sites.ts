import { App, ResourceGroupStack } from '@atakora/cdk'
import { StaticSiteWithCdn } from '@atakora/component/web'
import { defineBackend } from '@atakora/component/backend'

const web = new ResourceGroupStack(new App(), 'Web', { location: 'eastus' })

const backend = defineBackend({
  docs: StaticSiteWithCdn.define('Docs', { indexDocument: 'index.html', errorDocument: '404.html' }),
  blog: StaticSiteWithCdn.define('Blog', {})
})

backend.addToStack(web)

console.log(backend.components.docs.siteUrl, backend.components.blog.siteUrl)
