import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./chunk-GFVQXI6T.js";

// src/report/generated/rule-pages.js
var RULE_PAGES = {
  "empty-backend": "# `empty-backend`\n\n**Error.** A backend is put on a stack with no component in it, which throws.\n\nA backend has nothing of its own: its resources are those that its components need. Without a component, `addToStack`\nand `initialize` throw, and the program stops before it has built the stacks that come later.\n\n## Bad\n\nNothing was ever added to the builder:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// TODO: orders and users move in here\nconst backend = defineBackend({ environment: 'staging' }).withTags({ team: 'shop' }).build()\nbackend.initialize(shop)\n```\n\n## Good\n\nThe builder gets a component before it is built:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst builder = defineBackend({ environment: 'staging' }).withTags({ team: 'shop' })\n\nbuilder.addComponent(\n  CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n)\n\nbuilder.build().initialize(shop)\n```\n\n## Not judged\n\nNothing is said of a backend that a test expects to throw. Nor where a part of the map could not be read, where a\ncomponent is added on a condition, or where others have the backend and may fill it:\n\n```ts\nimport { addStandardComponents } from '@acme/atakora-components'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst builder = defineBackend({ environment: 'staging' })\naddStandardComponents(builder)\nbuilder.build().initialize(shop)\n```\n\n## Repair\n\nAdd the components, or remove the backend with the call that puts it on its stack.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line empty-backend -- filled by the generator before it runs\n```\n",
  "reserved-component-key": "# `reserved-component-key`\n\n**Error.** A key of the component map is the name of a setting, so that the map is taken for a configuration.\n\n`defineBackend` takes a map of components or a configuration, and tells one from the other by the keys. An object that has\nany of `monitoring`, `networking`, `naming`, `tags`, `providers`, `limits`, `environment` and `location` is a\nconfiguration, and what comes back is a builder without a component. All of them are lost, also those under other keys: the\nreport does not count them either.\n\n## Bad\n\nTags of products are not the tags of a resource:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  tags: CrudApi.define('TagApi', {\n    entityName: 'Tag',\n    schema: { id: 'string', label: 'string' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\nThe same component under a key that is no setting:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  tagApi: CrudApi.define('TagApi', {\n    entityName: 'Tag',\n    schema: { id: 'string', label: 'string' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nWhat comes from elsewhere under such a key may well be the setting:\n\n```ts\nimport { tags } from '@acme/shop'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({ tags })\n  .addComponent(\n    CrudApi.define('UserApi', {\n      entityName: 'User',\n      schema: { id: 'string', email: 'string' },\n    }),\n  )\n  .build()\nbackend.initialize(shop)\n```\n\n## Repair\n\nGive the component another key, such as `tagApi`, and use that key where `backend.components` is read. The id of the component may stay.\n\nTo accept it, write why above the key:\n\n```ts\n// backend-advisor-ignore-next-line reserved-component-key -- our own wrapper of defineBackend renames it\n```\n",
  "duplicate-component-id": "# `duplicate-component-id`\n\n**Error.** Members of one backend have the same id, which throws.\n\nThe id names a component inside its backend. It is given to `define`, and the key of the map plays no part in it: two\nkeys may hold components of one id, which throws when the second one is added.\n\n## Bad\n\nAn API was copied, its id included:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('UserApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\nEach has an id of its own:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nOnly ids that are known are compared, and only members that are certainly in the backend. Nothing is said where a test\nexpects the error: in `expect(() => defineBackend({ … })).toThrow()`. Of these two one is added, never both:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst builder = defineBackend({ environment: 'staging' })\n\nif (process.env.LEGACY_ORDERS) {\n  builder.addComponent(\n    CrudApi.define('OrderApi', {\n      entityName: 'Order',\n      schema: { id: 'string', sum: 'string' },\n    }),\n  )\n} else {\n  builder.addComponent(\n    CrudApi.define('OrderApi', {\n      entityName: 'Order',\n      schema: { id: 'string', total: 'number' },\n    }),\n  )\n}\n\nbuilder.build().initialize(shop)\n```\n\n## Repair\n\nGive each component an id of its own. Where one of them is deployed already, let it keep the id.\n\nTo accept it, write why above the second component:\n\n```ts\n// backend-advisor-ignore-next-line duplicate-component-id -- the first one is removed in the next step\n```\n",
  "access-before-initialization": "# `access-before-initialization`\n\n**Error.** Components of a backend are read before it is on a stack, which throws.\n\nA backend creates its components when `addToStack` or `initialize` is called. Until then `components` throws\n`Cannot access components before backend initialization`, and nothing can be read from what `getComponent` and\n`getResource` give.\n\nThe rule follows the order in which the program runs: branches, loops, exceptions, early returns. It speaks where no way\nthat leads to the reading has put the backend on a stack. All of it has to happen in the body that defines the backend (a\nfile, a function, a constructor), or in the one file that imports it and does the rest.\n\n## Bad\n\nThe endpoints are printed above the call:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nconsole.log(backend.components.userApi.apiEndpoint)\nconsole.log(backend.components.orderApi.apiEndpoint)\n\nbackend.addToStack(shop)\n```\n\n## Good\n\nBelow it, they are there:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\n\nconsole.log(backend.components.userApi.apiEndpoint)\nconsole.log(backend.components.orderApi.apiEndpoint)\n```\n\n## Not judged\n\nFunctions that are called later are not judged. Nor is what happens after others got the backend, for they may put it on\na stack:\n\n```ts\nimport { register } from '@acme/atakora-registry'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nregister(backend, shop)\n\nconsole.log(backend.components.userApi.apiEndpoint)\n```\n\n## Repair\n\nMove the reading below the call of `addToStack`, or that call up. What is to be read later can be read in a function:\n`() => backend.components.userApi.apiEndpoint`.\n\nTo accept it, write why above the statement that reads:\n\n```ts\n// backend-advisor-ignore-next-line access-before-initialization -- the error is what this script shows\n```\n",
  "initialized-twice": "# `initialized-twice`\n\n**Error.** A backend is put on a stack a second time, which throws.\n\nA backend lives on one stack. Its components and resources are created by the first `addToStack` or `initialize`; the\nsecond call throws, on the same stack or on another.\n\n## Bad\n\nOne backend for two stacks:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst app = new App()\nconst shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })\nconst depot = new ResourceGroupStack(app, 'Depot', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\nbackend.addToStack(depot)\n```\n\n## Good\n\nA function makes a backend for each stack:\n\n```ts\nimport { App, Construct, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst app = new App()\n\nfunction serve(stack: Construct): void {\n  const backend = defineBackend({\n    userApi: CrudApi.define('UserApi', {\n      entityName: 'User',\n      schema: { id: 'string', email: 'string' },\n    }),\n    orderApi: CrudApi.define('OrderApi', {\n      entityName: 'Order',\n      schema: { id: 'string', total: 'number' },\n    }),\n  })\n  backend.addToStack(stack)\n}\n\nserve(new ResourceGroupStack(app, 'Shop', { location: 'eastus' }))\nserve(new ResourceGroupStack(app, 'Depot', { location: 'eastus' }))\n```\n\n## Not judged\n\nBoth calls must certainly run, one after the other. Calls in different branches are left alone, and so is a call in a\nloop:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst app = new App()\nconst names = process.env.STACKS?.split(',') ?? []\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nfor (const name of names) {\n  backend.addToStack(new ResourceGroupStack(app, name, { location: 'eastus' }))\n}\n```\n\n## Repair\n\nDefine a backend for each stack; a function that takes the stack and calls `defineBackend` does it. If one stack is\nenough, remove the second call.\n\nTo accept it, write why above the second call:\n\n```ts\n// backend-advisor-ignore-next-line initialized-twice -- reset() of our wrapper runs in between\n```\n",
  "backend-not-added": "# `backend-not-added`\n\n**Error.** A backend is used, but nothing puts it on a stack.\n\n`defineBackend` only describes. Without `addToStack` or `initialize` nothing of the backend is created, and reading its\ncomponents throws. A backend that is not even used is a warning of its own: [`unused-backend`](unused-backend.md).\n\n## Bad\n\nEndpoints are printed, and the call is missing:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nconsole.log(shop.location)\nconsole.log(backend.components.userApi.apiEndpoint)\nconsole.log(backend.components.orderApi.apiEndpoint)\n```\n\n## Good\n\nIt does not matter who calls it: here a function does.\n\n```ts\nimport { App, Construct, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nfunction place(stack: Construct): void {\n  backend.addToStack(stack)\n}\n\nplace(shop)\nconsole.log(backend.components.userApi.apiEndpoint)\n```\n\n## Not judged\n\nEvery use of the backend has to be known. One that is exported, returned, handed to a function or put into an object may be\nput on a stack by others:\n\n```ts\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nexport const backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nexport const userEndpoint = () => backend.components.userApi.apiEndpoint\n```\n\n## Repair\n\nCall `backend.addToStack(stack)` before the components are read.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line backend-not-added -- the harness of the tests places it\n```\n",
  "component-added-after-initialization": "# `component-added-after-initialization`\n\n**Error.** A component is added to a backend that is on its stack already, which throws.\n\n`addComponent` is for the time before `addToStack` or `initialize`: that call creates the resources from what all components\nneed together, and nothing can be added afterwards. A builder that has been built is no different: what it gets later is in\nno backend.\n\n## Bad\n\nCarts come too late:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\n\nbackend.addComponent(\n  CrudApi.define('CartApi', {\n    entityName: 'Cart',\n    schema: { id: 'string', userId: 'string' },\n  }),\n)\n```\n\n## Good\n\nCarts come in time:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nbackend.addComponent(\n  CrudApi.define('CartApi', {\n    entityName: 'Cart',\n    schema: { id: 'string', userId: 'string' },\n  }),\n)\n\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nEvery way that leads to `addComponent` has to come from the call that puts the backend on its stack:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n\nif (process.env.CI) backend.addToStack(shop)\n\nbackend.addComponent(\n  CrudApi.define('CartApi', {\n    entityName: 'Cart',\n    schema: { id: 'string', userId: 'string' },\n  }),\n)\n```\n\n## Repair\n\nMove `addComponent` above the call, or write the component into the map of `defineBackend`.\n\nTo accept it, write why above the `addComponent` statement:\n\n```ts\n// backend-advisor-ignore-next-line component-added-after-initialization -- expected to throw here\n```\n",
  "conflicting-requirements": "# `conflicting-requirements`\n\n**Error.** Members of one backend ask for settings of which the shared resource has only one.\n\nA Cosmos DB account has one default consistency, one API, and is serverless or provisioned; a Function App has one\nruntime, one major version and one value for each environment variable; a container has one partition key. A backend\nwhose members disagree on one of these throws when it is put on its stack. What a prop leaves out counts as its\ndocumented default.\n\n## Bad\n\nUsers have the default, `Session`:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n    consistency: 'Strong',\n  }),\n})\nbackend.addToStack(shop)\n\nconsole.log(backend.components.orderApi.apiEndpoint)\n```\n\n## Good\n\nWhat is written out is what the other leaves out:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n    consistency: 'Session',\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\nbackend.addToStack(shop)\n\nconsole.log(backend.components.orderApi.apiEndpoint)\n```\n\n## Not judged\n\nA value that is not known when the source is read is not compared, nor is a member that is perhaps not in the backend,\nor that perhaps brings its own account. Only what certainly differs is told. Of members with another `priority`, the one\nwith the highest may have its way.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n    consistency: process.env.ORDER_CONSISTENCY === 'strong' ? 'Strong' : 'Session',\n  }),\n})\nbackend.addToStack(shop)\n\nconsole.log(backend.components.orderApi.apiEndpoint)\n```\n\n## Repair\n\nLet the members agree, or make two backends. A member that needs a setting of its own, such as strong consistency, can\nalso stay outside as a traditional component. A variable may get another name; two containers may get two names.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line conflicting-requirements -- OrderApi moves out this week\n```\n",
  "limit-exceeded": "# `limit-exceeded`\n\n**Error.** A backend passes a limit of the framework, or one that it sets itself.\n\nA backend takes 25 databases in its account, 100 containers in a database, 200 functions and 1,000 environment variables\nin its Function App, and 250 containers in its storage account. Its own `limits` can lower some of these\n(`maxFunctionsPerApp`, `maxContainersPerStorage`) or forbid a resource altogether (`maxCosmosAccounts: 0`). A backend\nthat passes one throws. An API has five functions and one container.\n\n## Bad\n\nThree APIs have fifteen functions:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n    productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n  },\n  { limits: { maxFunctionsPerApp: 12 } },\n)\nbackend.addToStack(shop)\n```\n\n## Good\n\nAs many as are allowed:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n    productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n  },\n  { limits: { maxFunctionsPerApp: 15, maxCosmosAccounts: 1 } },\n)\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nA limit that is not known when the source is read is none. Databases and functions of members that could not be read do\nnot count, so a backend may hold more than is told, never less.\n\n```ts\nimport { sizing } from '@shop/platform'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n    productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n  },\n  { limits: { maxFunctionsPerApp: sizing.functions } },\n)\nbackend.addToStack(shop)\n```\n\n## Repair\n\nRaise the limit if it is the backend's own, or move members that belong together into another backend.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line limit-exceeded -- the limit is raised with the next release\n```\n",
  "missing-provider": "# `missing-provider`\n\n**Error.** A component needs a resource that none of the backend's own providers brings, which throws.\n\nA backend creates resources through providers. Without a `providers` setting it has those of the framework: `CosmosProvider`,\n`FunctionsProvider` and `StorageProvider`. A list of its own takes the place of all three, so that every type that a\ncomponent needs has to be in it.\n\n## Bad\n\nA `CrudApi` needs a storage account as well:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CosmosProvider, FunctionsProvider, defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', {\n      entityName: 'User',\n      schema: { id: 'string', email: 'string' },\n    }),\n  },\n  { providers: [new CosmosProvider(), new FunctionsProvider()] },\n)\nbackend.addToStack(shop)\n```\n\n## Good\n\nAll three are listed:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CosmosProvider, FunctionsProvider, StorageProvider, defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', {\n      entityName: 'User',\n      schema: { id: 'string', email: 'string' },\n    }),\n  },\n  { providers: [new CosmosProvider(), new FunctionsProvider(), new StorageProvider()] },\n)\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nEvery provider in the list has to be one of the framework's; what `withProvider` adds to is not known. What others bring is not known; nor is it asked of a subclass\nof a component what it needs. A component that brings an existing resource as a prop needs no provider for it.\n\n```ts\nimport { PlatformProvider } from '@acme/atakora-providers'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CosmosProvider, defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', {\n      entityName: 'User',\n      schema: { id: 'string', email: 'string' },\n    }),\n  },\n  { providers: [new CosmosProvider(), new PlatformProvider()] },\n)\nbackend.addToStack(shop)\n```\n\n## Repair\n\nAdd the missing provider, or leave `providers` out to have all of them.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line missing-provider -- registered by our platform package\n```\n",
  "shareable-components": "# `shareable-components`\n\n**Warning.** Components of one construct each create resources that one backend would share.\n\nEach API creates a Cosmos DB account, a Function App and a storage account of its own. Components of one construct that\nagree on everything that a shared resource has only once can share them through `defineBackend`: fewer resources to run,\nsecure and pay for. The finding names them, counts the resources before and after, and says what fixed cost that saves;\noften none, since serverless accounts are paid by use.\n\n## Bad\n\nSix resources, where three would do:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst userApi = new CrudApi(shop, 'UserApi', {\n  entityName: 'User',\n  schema: { id: 'string', email: 'string' },\n})\n\nconst orderApi = new CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nconsole.log(userApi.apiEndpoint, orderApi.apiEndpoint)\n```\n\n## Good\n\nOrders want strong consistency, which the account of the others does not have:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst userApi = new CrudApi(shop, 'UserApi', {\n  entityName: 'User',\n  schema: { id: 'string', email: 'string' },\n})\n\nconst orderApi = new CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n  consistency: 'Strong',\n})\n\nconsole.log(userApi.apiEndpoint, orderApi.apiEndpoint)\n```\n\n## Not judged\n\nWhat is not known when the source is read may keep them apart: they are listed with it, and no finding is made of them.\nSo are components that are created in a loop or under a condition.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst userApi = new CrudApi(shop, 'UserApi', {\n  entityName: 'User',\n  schema: { id: 'string', email: 'string' },\n})\n\nconst orderApi = new CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n  consistency: process.env.ORDER_CONSISTENCY === 'strong' ? 'Strong' : 'Session',\n})\n\nconsole.log(userApi.apiEndpoint, orderApi.apiEndpoint)\n```\n\n## Repair\n\nGroup them as the report suggests; `backend-advisor fix` shows the change and `--write` applies it. Data of something\nthat is deployed already does not move by itself; the report has a checklist.\n\nTo accept it, write why above the first component:\n\n```ts\n// backend-advisor-ignore-next-line shareable-components -- orders and users are deployed by two teams\n```\n\nOr keep components apart in the policy, by `isolate` or `boundaries`.\n",
  "shareable-resources": `# \`shareable-resources\`

**Warning.** Resources of a template could be one, which saves fixed cost.

Resources of one kind that are deployed together, and agree on everything that one of them has only once, could be one.
Where each has a fixed price, such as a plan or a gateway, one less costs less: the finding says how much, by list
price. [What each kind needs to agree on](../kinds/README.md) is documented kind by kind.

## Bad

Two plans of one size:

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "shop-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "B1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "blog-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "B1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "shop",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'shop-plan')]"
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "blog",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'blog-plan')]"
      }
    }
  ]
}
\`\`\`

## Good

The smaller plan was chosen for a reason; the policy may allow to share at the larger size (\`allowSkuUpgrades\`):

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "shop-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "P1v3"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "blog-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "B1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "shop",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'shop-plan')]"
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "blog",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'blog-plan')]"
      }
    }
  ]
}
\`\`\`

## Not judged

A parameter without a value may be anything. What is not known is listed, and no finding is made of it.

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "size": {
      "type": "string"
    }
  },
  "resources": [
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "shop-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "B1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "blog-plan",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "[parameters('size')]"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "shop",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'shop-plan')]"
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "blog",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'blog-plan')]"
      }
    }
  ]
}
\`\`\`

## Repair

Keep the one that the finding names, and move onto it what hangs on the others. Templates are not rewritten.

To accept it, put the finding into the baseline; templates have no comments. Or name one of the resources under
\`isolate\` in the policy.
`,
  "mixed-traditional-and-backend": "# `mixed-traditional-and-backend`\n\n**Warning.** Components stand beside a backend that they could be part of.\n\nA backend shares its resources with whoever is in it. A traditional component on the same stack that agrees with all\nmembers, and has the same kind of resources, brings its own account and Function App for nothing. The documentation of\nthe pattern advises not to mix the two forms for components that could join.\n\n## Bad\n\nReviews could be a member:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string', name: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } }),\n})\nbackend.addToStack(shop)\n\nconst reviewApi = new CrudApi(shop, 'ReviewApi', {\n  entityName: 'Review',\n  schema: { id: 'string', stars: 'number' },\n})\n\nconsole.log(reviewApi.apiEndpoint, backend.components.orderApi.apiEndpoint)\n```\n\n## Good\n\nReviews are in another region, and stay apart for a reason:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string', name: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } }),\n})\nbackend.addToStack(shop)\n\nconst reviewApi = new CrudApi(shop, 'ReviewApi', {\n  entityName: 'Review',\n  schema: { id: 'string', stars: 'number' },\n  location: 'westeurope',\n})\n\nconsole.log(reviewApi.apiEndpoint, backend.components.orderApi.apiEndpoint)\n```\n\n## Not judged\n\nA component that perhaps agrees with the members, and perhaps not, is listed with what is not known; no finding is made\nof it.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string', name: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } }),\n})\nbackend.addToStack(shop)\n\nconst reviewApi = new CrudApi(shop, 'ReviewApi', {\n  entityName: 'Review',\n  schema: { id: 'string', stars: 'number' },\n  location: process.env.REVIEW_REGION,\n})\n\nconsole.log(reviewApi.apiEndpoint, backend.components.orderApi.apiEndpoint)\n```\n\n## Repair\n\nMove it into the backend: `backend-advisor fix` shows the change. Data of something that is deployed already does not\nmove by itself; the report has a checklist.\n\nTo accept it, write why above the component:\n\n```ts\n// backend-advisor-ignore-next-line mixed-traditional-and-backend -- reviews are being sold\n```\n",
  "mixed-security-boundary": "# `mixed-security-boundary`\n\n**Warning.** Members of one backend belong to different network boundaries or classes of data.\n\nWhoever may read a Cosmos DB account or a storage account reads what all members keep in it, and an account is on one\nside of a network boundary. Looked at are the network settings (`networking`, `publicNetworkAccess`, …) and the tags by\nwhich teams say how confidential data is: `dataClass`, `dataClassification`, `classification`, `sensitivity`,\n`confidentiality`, in any spelling (`data-class`), and the tags that the policy names under `boundaries.tags`.\n\n## Bad\n\nPublic and confidential data in one account:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', {\n    entityName: 'Product',\n    schema: { id: 'string', name: 'string' },\n    tags: { team: 'shop', dataClass: 'public' },\n  }),\n  paymentApi: CrudApi.define('PaymentApi', {\n    entityName: 'Payment',\n    schema: { id: 'string', iban: 'string' },\n    tags: { team: 'billing', dataClass: 'confidential' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\nOne class, two spellings of it; other tags draw no line:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', {\n    entityName: 'Product',\n    schema: { id: 'string', name: 'string' },\n    tags: { team: 'shop', dataClass: 'confidential' },\n  }),\n  paymentApi: CrudApi.define('PaymentApi', {\n    entityName: 'Payment',\n    schema: { id: 'string', iban: 'string' },\n    tags: { team: 'billing', dataClass: 'Confidential' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nA tag that is not known when the source is read draws no line, nor does one that only one member has.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  productApi: CrudApi.define('ProductApi', {\n    entityName: 'Product',\n    schema: { id: 'string', name: 'string' },\n    tags: { team: 'shop', dataClass: 'public' },\n  }),\n  paymentApi: CrudApi.define('PaymentApi', {\n    entityName: 'Payment',\n    schema: { id: 'string', iban: 'string' },\n    tags: { team: 'billing', dataClass: process.env.PAYMENT_CLASS ?? 'confidential' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Repair\n\nMake a backend for each side of the boundary, as the documentation of the pattern advises: what they share then has one\nclass of data and one network. If both sides may see all of it, give the members the same tag.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line mixed-security-boundary -- product data is public, nothing confidential is reachable from it\n```\n",
  "mixed-regions": "# `mixed-regions`\n\n**Warning.** Members of one backend, or a member and its configuration, name different regions.\n\nWhat a backend shares is in one region. A member that names another one gets its data and its functions somewhere else\nthan its code says, which costs time on every call and may break a rule about where data may be. A member's region is\nits `location`, else that of the stack, else that of the backend.\n\n## Bad\n\nOrders are in the region of the stack:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n  reportApi: CrudApi.define('ReportApi', {\n    entityName: 'Report',\n    schema: { id: 'string', month: 'string' },\n    location: 'westeurope',\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\n`East US` and `eastus` are one region:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n  reportApi: CrudApi.define('ReportApi', {\n    entityName: 'Report',\n    schema: { id: 'string', month: 'string' },\n    location: 'East US',\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nA region that is not known when the source is read is not compared.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n  reportApi: CrudApi.define('ReportApi', {\n    entityName: 'Report',\n    schema: { id: 'string', month: 'string' },\n    location: process.env.REPORT_REGION,\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Repair\n\nMake a backend for each region, or take `location` out of the members and leave it to the stack.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line mixed-regions -- reports move to eastus in March\n```\n",
  "mixed-environments": "# `mixed-environments`\n\n**Warning.** Members of one backend, or a member and its configuration, name different environments.\n\nWhat tests do to a shared account, production feels: they share its throughput, its keys and its failures. An\nenvironment is named by the tag `environment` or `env`, by the backend's `environment`, or by a text under a component's\n`environment`.\n\n## Bad\n\nProduction and staging in one account:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n    tags: { environment: 'prod' },\n  }),\n  returnApi: CrudApi.define('ReturnApi', {\n    entityName: 'Return',\n    schema: { id: 'string', reason: 'string' },\n    tags: { environment: 'staging' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\nWords for one environment (`prod`, `prd`, `production`, `live`) are one:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n    tags: { environment: 'prod' },\n  }),\n  returnApi: CrudApi.define('ReturnApi', {\n    entityName: 'Return',\n    schema: { id: 'string', reason: 'string' },\n    tags: { environment: 'Production' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nA name that is not known when the source is read is not compared; a member that names no environment belongs to any.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n    tags: { environment: 'prod' },\n  }),\n  returnApi: CrudApi.define('ReturnApi', {\n    entityName: 'Return',\n    schema: { id: 'string', reason: 'string' },\n    tags: { environment: process.env.STAGE ?? 'staging' },\n  }),\n})\nbackend.addToStack(shop)\n```\n\n## Repair\n\nMake a backend for each environment, each on a stack of its own. If the tags are wrong, correct them.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line mixed-environments -- returns are tested in production, behind a flag\n```\n",
  "backend-too-large": "# `backend-too-large`\n\n**Warning.** A backend has more members than the policy wants in one.\n\nMembers of a backend are deployed together, run in one Function App and fail together. The documentation of the pattern\nadvises to group related components and warns of a backend of twenty. How many are too many is `maxComponentsPerBackend`\nin the policy, 20 where it is not set; suggested groups keep to the same number.\n\n## Bad\n\nFour members, where the policy wants three:\n\n**`.github/backend-advisor.yml`**\n\n```yaml\nmaxComponentsPerBackend: 3\n```\n\n**`src/main.ts`**\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n  reviewApi: CrudApi.define('ReviewApi', { entityName: 'Review', schema: { id: 'string' } }),\n})\nbackend.addToStack(shop)\n```\n\n## Good\n\nAs many as the policy wants:\n\n**`.github/backend-advisor.yml`**\n\n```yaml\nmaxComponentsPerBackend: 3\n```\n\n**`src/main.ts`**\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n})\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nMembers that could not be read do not count.\n\n**`.github/backend-advisor.yml`**\n\n```yaml\nmaxComponentsPerBackend: 3\n```\n\n**`src/main.ts`**\n\n```ts\nimport { partnerApi } from '@shop/partners'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),\n  partnerApi,\n})\nbackend.addToStack(shop)\n```\n\n## Repair\n\nGroup what belongs together: orders with returns and invoices, products with stock. Or raise the number in the policy.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line backend-too-large -- split after the summer sale\n```\n",
  "sku-raised-by-sharing": "# `sku-raised-by-sharing`\n\n**Warning.** A member of a backend shares the larger, dearer plan that another member asks for.\n\nThe members of a backend run in one Function App, on the largest plan that one of them asks for. That is right if the\nplan is needed anyway and has room. It is not if a plan with instances of its own was meant for one member, and the\nothers would have run on the Consumption plan for what they use: they take the room that was paid for.\n\n## Bad\n\nThe mailer would do with the Consumption plan:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst workers = defineBackend({\n  mailer: FunctionsApp.define('Mailer', { runtime: 'node' }),\n  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: 'EP1' }),\n})\nworkers.addToStack(shop)\n```\n\n## Good\n\nBoth ask for one plan:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst workers = defineBackend({\n  mailer: FunctionsApp.define('Mailer', { runtime: 'node', sku: 'ep1' }),\n  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: 'EP1' }),\n})\nworkers.addToStack(shop)\n```\n\n## Not judged\n\nA plan that is not known when the source is read is not compared, nor are plans that cannot replace each other.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst workers = defineBackend({\n  mailer: FunctionsApp.define('Mailer', { runtime: 'node' }),\n  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: process.env.SCORING_PLAN ?? 'Y1' }),\n})\nworkers.addToStack(shop)\n```\n\n## Repair\n\nTake the member that needs the larger plan out of the backend, or lower its `sku`. If the plan has room for all, say so.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line sku-raised-by-sharing -- EP1 is paid for anyway, and half empty\n```\n",
  "shared-function-storage": `# \`shared-function-storage\`

**Warning.** Function apps of a template keep their state in one storage account.

The runtime of a function app keeps its leases, timers, keys and queues in the account that \`AzureWebJobsStorage\` names.
Apps that use the same account slow each other down, and fail together when it is throttled or its keys change; with the
same host id they even take each other's triggers. Microsoft recommends a storage account of its own for each function
app.

## Bad

Orders and returns use one account:

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-05-01",
      "name": "shopstate",
      "location": "eastus",
      "kind": "StorageV2",
      "sku": {
        "name": "Standard_LRS"
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "functions",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "EP1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "orders",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "shopstate"
            }
          ]
        }
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "returns",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "shopstate"
            }
          ]
        }
      }
    }
  ]
}
\`\`\`

## Good

An account each; a web app that is no function app keeps no such state:

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-05-01",
      "name": "ordersstate",
      "location": "eastus",
      "kind": "StorageV2",
      "sku": {
        "name": "Standard_LRS"
      }
    },
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-05-01",
      "name": "returnsstate",
      "location": "eastus",
      "kind": "StorageV2",
      "sku": {
        "name": "Standard_LRS"
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "functions",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "EP1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "orders",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "ordersstate"
            }
          ]
        }
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "returns",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "returnsstate"
            }
          ]
        }
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "shop",
      "location": "eastus",
      "kind": "app,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "ordersstate"
            }
          ]
        }
      }
    }
  ]
}
\`\`\`

## Not judged

An app that is deployed only under a condition that is not known is left out, and so are apps that may be one and the
same, slots, and accounts that the template does not name.

\`\`\`json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "withReturns": {
      "type": "bool"
    }
  },
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-05-01",
      "name": "shopstate",
      "location": "eastus",
      "kind": "StorageV2",
      "sku": {
        "name": "Standard_LRS"
      }
    },
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "functions",
      "location": "eastus",
      "kind": "linux",
      "sku": {
        "name": "EP1"
      },
      "properties": {
        "reserved": true
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "orders",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "shopstate"
            }
          ]
        }
      }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "returns",
      "condition": "[parameters('withReturns')]",
      "location": "eastus",
      "kind": "functionapp,linux",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'functions')]",
        "siteConfig": {
          "appSettings": [
            {
              "name": "AzureWebJobsStorage__accountName",
              "value": "shopstate"
            }
          ]
        }
      }
    }
  ]
}
\`\`\`

## Repair

Declare a storage account for each function app, and name it in that app's settings. An account without data costs
nothing.

To accept it, put the finding into the baseline; templates have no comments. The rule can be turned off in the policy:
\`shared-function-storage: off\`.
`,
  "unused-backend": "# `unused-backend`\n\n**Warning.** Nothing reads a backend after it is defined, so that nothing of it is created.\n\n`defineBackend` only describes; the components come into being when the backend is put on a stack. Nothing throws here, and\nnothing is deployed either: what the code shows is not what is there.\n\n## Bad\n\nDefined and forgotten:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconsole.log(shop.location)\n\nconst backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n```\n\n## Good\n\nA backend needs no name to be put on a stack:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\ndefineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n}).addToStack(shop)\n```\n\n## Not judged\n\nA backend that leaves the file may be used by others:\n\n```ts\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nexport const backend = defineBackend({\n  userApi: CrudApi.define('UserApi', {\n    entityName: 'User',\n    schema: { id: 'string', email: 'string' },\n  }),\n  orderApi: CrudApi.define('OrderApi', {\n    entityName: 'Order',\n    schema: { id: 'string', total: 'number' },\n  }),\n})\n```\n\n## Repair\n\nPut it on its stack with `addToStack`, or delete it.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line unused-backend -- goes live with the next release\n```\n",
  "invalid-suppression": "# `invalid-suppression`\n\n**Warning.** A comment that is meant to accept a finding cannot be understood, and accepts nothing.\n\nA comment that accepts findings names its rules, may say until when, and gives a reason behind `--`. Of one with a slip in it nobody can tell\nwhat it was to accept, so it accepts nothing: the finding stands, and this one says what to repair.\n\n| What is wrong | What to write |\n|---|---|\n| a word that is no directive | `backend-advisor-ignore-next-line`, `-statement` or `-file` |\n| no rule, or one that does not exist | the rule's id, as [the list](README.md) has it; several with commas between |\n| a rule about such comments themselves | nothing: no comment accepts them, and the policy can turn them off |\n| no reason, or one of more than 500 characters | ` -- ` and one sentence, at the end |\n| a day that is none | `until=2027-03-31` |\n| no last day, or one too far ahead, where the policy has `suppressions.maxAgeDays` | an earlier one |\n| anything else between the rules and the reason | nothing |\n\n## Bad\n\nThe rule is misspelt:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-component -- Payments move to their own subscription in March.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Good\n\nA rule, a day and a reason:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components until=2027-03-31 -- Payments move to their own subscription.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Not judged\n\nA comment that only speaks of the directive asks for nothing, and neither does text that looks like one.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// Ask before you write backend-advisor-ignore-next-line here: the platform team wants these two together.\nconst backlog = ['// backend-advisor-ignore-file -- pasted from the wiki, to be discussed']\n\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n  tags: { backlog: backlog[0] },\n})\n```\n\n## Repair\n\nCorrect the comment as the finding says, or remove it. How findings are accepted: [accepting findings](../accepting.md). This one cannot be\naccepted; a team that does not want to hear of it turns the rule off in [the policy](../policy.md).\n",
  "expired-suppression": "# `expired-suppression`\n\n**Warning.** A comment accepted a finding until a day that is over; the finding counts again.\n\nA day in a comment is a promise: until then it stays, afterwards it is looked at again. From the next day on, the comment accepts nothing. For\nthe two weeks before, the finding is shown as one that ends soon. Days are those of the calendar in UTC.\n\n## Bad\n\nThe day is over, and the two still stand side by side:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components until=2026-10-31 -- Payments move to their own subscription.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Good\n\nThere is still time:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components until=2026-12-04 -- Payments move to their own subscription.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Not judged\n\nA comment that would accept nothing any more is not called expired but [unused](unused-suppression.md). Where the policy turns its rule off,\nnobody knows what it would accept, and nothing is said.\n\n**`.github/backend-advisor.yml`**\n\n```yaml\nrules:\n  shareable-components: off\n```\n\n**`src/main.ts`**\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components until=2026-10-31 -- Payments move to their own subscription.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Repair\n\nRepair what the comment accepted and remove it, or decide anew: write another day, and the reason of today. This finding cannot be accepted\nitself; a team that does not want to hear of it turns the rule off in [the policy](../policy.md). Entries of a baseline that have expired are\ntold in a note of the report: [accepting findings](../accepting.md).\n",
  "unused-suppression": "# `unused-suppression`\n\n**Warning.** A comment names a rule that has no finding in the lines it speaks of.\n\nWhat it accepted was repaired, or has moved. Left where it is, it would accept the next finding of that rule there, which nobody has looked at.\n\n## Bad\n\nPayments have moved to a stack of their own, and the comment has stayed:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components -- Payments move to their own subscription in March.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nconst payments = new ResourceGroupStack(new App(), 'Payments', { location: 'eastus' })\n\nnew CrudApi(payments, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Good\n\nThe comment accepts a finding that is there:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components -- Payments move to their own subscription in March.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: 'number' },\n})\n```\n\n## Not judged\n\nWhere part of the code could not be read, or only one file of it was asked for, what the comment accepts may be in the rest. Where the policy\nturns the rule off, nobody looks.\n\n**`src/main.ts`**\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\n// backend-advisor-ignore-next-line shareable-components -- Payments move to their own subscription in March.\nnew CrudApi(shop, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nexport { shop }\n```\n\n**`src/payments.ts`**\n\n```ts\nimport { CrudApi } from '@atakora/component/crud'\nimport { shop } from './main.js'\n\nnew CrudApi(shop, 'PaymentApi', {\n  entityName: 'Payment',\n  schema: { id: 'string', amount: },\n})\n```\n\n## Repair\n\nRemove the comment, or the one rule that the finding names. When the finding it was written for is still there, the comment stands in the wrong\nplace: `-next-line` speaks of the next line that holds code, `-statement` of the statement that follows, and of a finding about several\ncomponents each one's line will do. This finding cannot be accepted itself; a team that does not want to hear of it turns the rule off in\n[the policy](../policy.md).\n",
  "mergeable-resources": '# `mergeable-resources`\n\n**Info.** Resources of a template could be one; the fixed cost stays the same.\n\nResources of one kind that are deployed together, and agree on everything that one of them has only once, could be one.\nNothing is charged for having two of them, so that only work is saved: one resource less to secure, to watch and to keep\nup to date. [What each kind needs to agree on](../kinds/README.md) is documented kind by kind.\n\n## Bad\n\nTwo accounts alike; storage is paid by what is stored:\n\n```json\n{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "resources": [\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopscans",\n      "location": "eastus",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    },\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopcovers",\n      "location": "eastus",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    }\n  ]\n}\n```\n\n## Good\n\nAccounts in two regions:\n\n```json\n{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "resources": [\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopscans",\n      "location": "eastus",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    },\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopcovers",\n      "location": "westeurope",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    }\n  ]\n}\n```\n\n## Not judged\n\nA parameter without a value may be anything. What is not known is listed, and no finding is made of it.\n\n```json\n{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "parameters": {\n    "coverRegion": {\n      "type": "string"\n    }\n  },\n  "resources": [\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopscans",\n      "location": "eastus",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    },\n    {\n      "type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "shopcovers",\n      "location": "[parameters(\'coverRegion\')]",\n      "kind": "StorageV2",\n      "sku": {\n        "name": "Standard_LRS"\n      }\n    }\n  ]\n}\n```\n\n## Repair\n\nKeep the one that the finding names, and move onto it what hangs on the others. Data has to be copied. Templates are not\nrewritten.\n\nTo accept it, put the finding into the baseline; templates have no comments. Or name one of the resources under\n`isolate` in the policy.\n',
  "missing-monitoring-in-production": "# `missing-monitoring-in-production`\n\n**Info.** A backend or component of production has no monitoring.\n\nNobody notices that something in production is slow or broken if nothing is measured. A backend is of production if its\n`environment`, or the tag `environment` or `env` of its configuration, says so (`prod`, `prd`, `production`, `live`). It\nhas no monitoring if `monitoring` is absent or switched off and no member has its own. A component is told if it\nswitches its monitoring off by itself (`enableMonitoring: false`).\n\n## Bad\n\nA backend of production:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  },\n  { environment: 'prod', tags: { team: 'shop' } },\n)\nbackend.addToStack(shop)\n```\n\n## Good\n\nWith monitoring:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  },\n  { environment: 'prod', monitoring: { retentionDays: 90 } },\n)\nbackend.addToStack(shop)\n```\n\n## Not judged\n\nA configuration that was not read to its end may hold `monitoring`. Whoever else is given a builder may switch it\non. Other environments are not looked at.\n\n```ts\nimport { platformDefaults } from '@shop/platform'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { defineBackend } from '@atakora/component/backend'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst backend = defineBackend(\n  {\n    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),\n    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),\n  },\n  { ...platformDefaults, environment: 'prod' },\n)\nbackend.addToStack(shop)\n```\n\n## Repair\n\nAdd `monitoring` to the backend's configuration (or `withMonitoring(…)` to the builder), or take out `enableMonitoring:\nfalse`.\n\nTo accept it, write why above the `defineBackend` statement:\n\n```ts\n// backend-advisor-ignore-next-line missing-monitoring-in-production -- the platform team measures at the gateway\n```\n",
  "transient-data-without-ttl": "# `transient-data-without-ttl`\n\n**Info.** An API stores sessions, codes or the like, and sets no time after which they are deleted.\n\nItems that are worthless after a while stay in their container for good if nothing deletes them: they are paid for, make\nqueries slower, and may be personal data that nobody may keep. Cosmos DB deletes items by itself when the container has\na time to live. Names that say so: `UserSession`, `RefreshToken`, `Otp`, `VerificationCode`,\n`Nonce`, `Cache`, `RateLimit` and the like, at the end of `entityName`.\n\n## Bad\n\nNothing ever deletes a session:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst api = new CrudApi(shop, 'UserSessionApi', {\n  entityName: 'UserSession',\n  schema: { id: 'string', userId: 'string', createdAt: 'string' },\n  partitionKey: '/userId',\n})\n\nconsole.log(api.apiEndpoint)\n```\n\n## Good\n\nSessions go after half an hour:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst api = new CrudApi(shop, 'UserSessionApi', {\n  ttl: 30 * 60,\n  entityName: 'UserSession',\n  schema: { id: 'string', userId: 'string', createdAt: 'string' },\n  partitionKey: '/userId',\n})\n\nconsole.log(api.apiEndpoint)\n```\n\n## Not judged\n\nProps that were not read to their end may hold `ttl`. Names that may as well mean something that is kept are left alone:\na `ConferenceSession` is a talk.\n\n```ts\nimport { storageDefaults } from '@shop/platform'\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\n\nconst shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n\nconst api = new CrudApi(shop, 'UserSessionApi', {\n  ...storageDefaults,\n  entityName: 'UserSession',\n  schema: { id: 'string', userId: 'string', createdAt: 'string' },\n  partitionKey: '/userId',\n})\n\nconsole.log(api.apiEndpoint)\n```\n\n## Repair\n\nSet `ttl` to the seconds after which an item is worth nothing. Each item can have its own; `-1` keeps it for good.\n\nTo accept it, write why above the component:\n\n```ts\n// backend-advisor-ignore-next-line transient-data-without-ttl -- a job deletes them every night\n```\n",
  "unresolved-template-reference": "# `unresolved-template-reference`\n\n**Info.** A text in plain quotes refers to a component as a template literal would.\n\n`'${orderApi.apiEndpoint}'` is a text like any other: neither TypeScript nor the released versions of the framework put\nthe address in its place, so that the app is deployed with the dollar sign and the braces. It is told where the first\nname is that of a component of the program, or leads to the components of a backend (`backend.components.…`).\n\n## Bad\n\nPlain quotes:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst app = new App()\nconst orders = new ResourceGroupStack(app, 'Orders', { location: 'eastus' })\nconst mail = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })\n\nconst orderApi = new CrudApi(orders, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nconst mailer = new FunctionsApp(mail, 'Mailer', {\n  runtime: 'node',\n  environmentVariables: { ORDER_API: '${orderApi.apiEndpoint}/orders' },\n})\n\nconsole.log(orderApi.apiEndpoint, mailer.endpoint)\n```\n\n## Good\n\nBackticks:\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst app = new App()\nconst orders = new ResourceGroupStack(app, 'Orders', { location: 'eastus' })\nconst mail = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })\n\nconst orderApi = new CrudApi(orders, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nconst mailer = new FunctionsApp(mail, 'Mailer', {\n  runtime: 'node',\n  environmentVariables: { ORDER_API: `${orderApi.apiEndpoint}/orders` },\n})\n\nconsole.log(orderApi.apiEndpoint, mailer.endpoint)\n```\n\n## Not judged\n\nA placeholder that names nothing of the program may be filled in by whoever deploys. Texts of several lines or with\nbackticks are source text.\n\n```ts\nimport { App, ResourceGroupStack } from '@atakora/cdk'\nimport { CrudApi } from '@atakora/component/crud'\nimport { FunctionsApp } from '@atakora/component/functions'\n\nconst app = new App()\nconst orders = new ResourceGroupStack(app, 'Orders', { location: 'eastus' })\nconst mail = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })\n\nconst orderApi = new CrudApi(orders, 'OrderApi', {\n  entityName: 'Order',\n  schema: { id: 'string', total: 'number' },\n})\n\nconst mailer = new FunctionsApp(mail, 'Mailer', {\n  runtime: 'node',\n  environmentVariables: { ORDER_API: '${settings.ordersUrl}/${API_VERSION}' },\n})\n\nconsole.log(orderApi.apiEndpoint, mailer.endpoint)\n```\n\n## Repair\n\nUse a template literal. Where the component is a member of a backend, read `backend.components.<key>` after\n`addToStack`.\n\nTo accept it, write why above the property:\n\n```ts\n// backend-advisor-ignore-next-line unresolved-template-reference -- filled in by the release script\n```\n"
};
export {
  RULE_PAGES
};
