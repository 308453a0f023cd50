import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import type { Command, Step, StepResult } from './action-runner.js'
import { runStep } from './action-runner.js'
import type { Files, PullRequestWorld } from './git-world.js'
import { checkOut, createWorld, removeTemporaryFolders, temporaryFolder } from './git-world.js'
import { pullRequestEvent } from './pull-request-event.js'
import type { StrictGitHub } from './strict-github.js'
import { startStrictGitHub, TOKENS } from './strict-github.js'
import { uploadWorld } from './upload.js'

export const SHOP = `import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' });

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id'
});
`

/** `id` is source text. */
export const api = (id: string, entity: string): string => `
const ${entity.toLowerCase()}Api = new CrudApi(shop, ${id}, {
  entityName: '${entity}',
  schema: { id: 'string', price: 'number' },
  partitionKey: '/id'
});
`

export const PRODUCTS = api(`'ProductApi'`, 'Product')
export const VERDICT = '**2 components could share 3 resources instead of creating 6.**'
/** What somebody else did to the same file meanwhile. */
const MEANWHILE = `// Somebody else\n// has added\n// three lines.\n${SHOP}`

export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

/** A pull request that adds a second API to a shop, anew on a fresh host for every test of a file. */
export class Scene {
  world!: PullRequestWorld
  /** Of the merge commit, without history. */
  checkout!: string
  github!: StrictGitHub
  number!: number

  static prepare(): Scene {
    const scene = new Scene()
    let world: PullRequestWorld
    beforeAll(() => {
      world = createWorld(temporaryFolder('world'), {
        base: { 'src/main.ts': SHOP },
        head: { 'src/main.ts': SHOP + PRODUCTS },
        meanwhile: { 'src/main.ts': MEANWHILE },
      })
      scene.checkout = checkOut(world, world.merge, 1)
    })
    beforeEach(async () => {
      scene.world = world
      scene.github = await startStrictGitHub()
      scene.number = await uploadWorld(scene.github, scene.world)
    })
    afterEach(async () => {
      await scene.github.close()
      expect(scene.github.complaints).toEqual([])
    })
    afterAll(removeTemporaryFolders)
    return scene
  }

  /** A step of a pull_request workflow after a usual checkout. */
  step(change: Partial<Step> = {}): Promise<StepResult> {
    const payload = pullRequestEvent(this.number, this.world)
    return runStep({ workspace: this.checkout, github: this.github, event: 'pull_request', payload, ...change })
  }

  /** Another pull request, on a host of its own. */
  async arrange(base: Files, head: Files, meanwhile?: Files): Promise<Pick<Step, 'workspace' | 'payload'>> {
    await this.github.close()
    this.github = await startStrictGitHub()
    const world = createWorld(temporaryFolder('world'), {
      base,
      head,
      ...(meanwhile === undefined ? {} : { meanwhile }),
    })
    this.world = world
    this.number = await uploadWorld(this.github, world)
    return { workspace: checkOut(world, world.merge, 1), payload: pullRequestEvent(this.number, world) }
  }

  comments(): Promise<readonly Comment[]> {
    return this.github.arrange(TOKENS.owner, 'GET', `/issues/${this.number}/comments`)
  }

  say(token: string, body: string): Promise<unknown> {
    return this.github.arrange(token, 'POST', `/issues/${this.number}/comments`, { body })
  }

  get writes(): readonly string[] {
    return this.github.requests.filter((line) => !line.startsWith('GET ') && line !== 'POST /graphql')
  }
}

export const named = ({ commands }: StepResult, name: string): readonly Command[] =>
  commands.filter((command) => command.name === name)

export const notices = (result: StepResult): readonly string[] => named(result, 'notice').map(({ message }) => message)
