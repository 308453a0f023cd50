import { App, ResourceGroupStack } from '@atakora/cdk'
import { StaticSiteWithCdn } from '@atakora/component/web'

const web = new ResourceGroupStack(new App(), 'Web', { location: 'eastus' })

const docs = new StaticSiteWithCdn(web, 'Docs', { indexDocument: 'index.html', errorDocument: '404.html' })
const blog = new StaticSiteWithCdn(web, 'Blog', {})

console.log(docs.siteUrl, blog.siteUrl)
