import { App, ResourceGroupStack } from '@atakora/cdk';
import { StaticSiteWithCdn } from '@atakora/component/web';

const stack = new ResourceGroupStack(new App(), 'Sites', { location: 'eastus' });

new StaticSiteWithCdn(stack, 'Docs', { indexDocument: 'index.html', errorDocument: '404.html' });
new StaticSiteWithCdn(stack, 'Campaign', { indexDocument: 'index.html', errorDocument: 'oops.html' });
new StaticSiteWithCdn(stack, 'Portal', { enableSpaMode: true });
