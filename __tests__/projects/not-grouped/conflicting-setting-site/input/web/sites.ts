import { App, ResourceGroupStack } from '@atakora/cdk'
import { StaticSiteWithCdn } from '@atakora/component/web'

const web = new ResourceGroupStack(new App(), 'Web', { location: 'eastus' })

export const shop = new StaticSiteWithCdn(web, 'ShopFront', { indexDocument: 'index.html', enableSpaMode: true })
export const handbook = new StaticSiteWithCdn(web, 'Handbook', { indexDocument: 'index.html' })
