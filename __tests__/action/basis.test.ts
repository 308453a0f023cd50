import { afterAll, describe, expect, test } from '@jest/globals'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { openBasis } from '../../src/action/basis.js'
import { compare } from '../../src/action/comparing.js'
import { thresholdIn } from '../../src/action/news.js'
import { openHeadWorkspace } from '../../src/adapters/head-workspace.js'
import { analyse } from '../../src/app/analyse.js'
import { parseActionInputs } from '../../src/config/action-inputs.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import type { HostTree, TreeEntry } from '../../src/ports/code-host.js'
import type { Workspace } from '../../src/ports/workspace.js'
import type { PullRequestWorld } from '../support/git-world.js'
import {
  checkOut,
  createWorld,
  git,
  removeTemporaryFolders,
  temporaryFolder,
  writeFiles,
} from '../support/git-world.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'
import { pullRequestOf } from '../support/pull-request-of.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'

afterAll(removeTemporaryFolders)

const stackOf = (name: string, ...ids: readonly string[]): string => `
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
const ${name} = new ResourceGroupStack(new App(), '${name}', { location: 'eastus' })
${ids.map((id) => `new CrudApi(${name}, '${id}', { entityName: '${id}', schema: {} })\n`).join('')}`

const read = (workspace: Workspace): Promise<Report> =>
  analyse(workspace, { policy: DEFAULT_POLICY, version: '0', source: 'code', excuses: EXCUSES }, silentJournal)

const options = parseActionInputs((name) => ({ 'github-token': 'token', 'fail-on': 'warning' })[name as string] ?? '')

/** A host with every commit's files, which sends the contents of none. */
function hostWithoutContents(world: PullRequestWorld): MemoryCodeHost {
  const trees: Record<string, HostTree> = {}
  for (const commit of [world.base, world.head]) {
    const entries = git(world.origin, 'ls-tree', '-r', '-l', '-z', commit)
      .split('\0')
      .filter(Boolean)
      .map((line): TreeEntry => {
        const [, sha, size, path] = /^\d+ blob (\w+) +(\d+)\t(.*)$/.exec(line)!
        return { path: path!, kind: 'file', sha: sha!, size: Number(size) }
      })
    trees[`${commit}:everything`] = { entries, complete: true }
  }
  const mergeBases = { [`${world.base}...${world.head}`]: world.base }
  return new MemoryCodeHost({ trees, mergeBases })
}

describe('a beginning of which the host sends no files', () => {
  test('makes nothing new, and nothing resolved', async () => {
    const shop = stackOf('shop', 'Users', 'Orders')
    const world = createWorld(temporaryFolder('partial'), {
      base: { 'src/shop.ts': shop, 'src/mail.ts': stackOf('mail', 'Mails', 'Calls') },
      head: { 'src/shop.ts': `// The shop.\n${shop}`, 'src/blog.ts': stackOf('blog', 'Posts', 'Authors') },
    })
    const folder = checkOut(world, world.merge, 1)
    const host = hostWithoutContents(world)
    const pullRequest = pullRequestOf(world, true)
    const workspace = (await openHeadWorkspace(folder, world.head, host))!
    const basis = await openBasis({ folder, workingDirectory: folder, allowed: [folder] }, null, pullRequest, host)
    const examined = { report: await read(workspace) }
    const comparing = { basis, workspace, analyse: read, excusesNothing: true, tellsNews: true }
    const { report } = await compare(examined, comparing)
    await Promise.all([workspace.close(), basis.close()])

    expect(report.findings.map(({ file, state }) => [file, state])).toEqual([
      ['src/blog.ts', undefined],
      ['src/mail.ts', 'existing'],
      ['src/shop.ts', undefined],
    ])
    expect(report.comparison).toEqual({ base: 'main', resolved: [] })
    expect(report.notes).toEqual([
      {
        kind: 'no-base',
        file: null,
        message: 'main could not be read in full, so it is not known whether 2 findings are new',
      },
    ])
    const judging = {
      policy: DEFAULT_POLICY,
      baseline: null,
      own: null,
      certain: true,
      independent: true,
      notice: null,
    }
    expect(thresholdIn(report, options, judging, pullRequest)).toEqual({
      failOn: 'warning',
      newOnly: true,
      certain: false,
    })
  })
})

describe('the input base on a pull request', () => {
  const OLD = { 'old/src/main.ts': stackOf('shop', 'Users'), 'old.json': '{}' }

  test.each(['old.json', 'old', './old', 'old/src'])('%s may not be of the pull request itself', async (named) => {
    const world = createWorld(temporaryFolder('own-base'), { base: { 'README.md': '' }, head: OLD })
    const folder = checkOut(world, world.merge, 1)
    const place = { folder, workingDirectory: folder, allowed: [folder] }
    await expect(openBasis(place, named, pullRequestOf(world, true), null)).rejects.toThrow(
      `input "base": "${named}" is part of the pull request, which cannot say what is new in it`,
    )
  })

  test.each<[law: string, size: number, message: string]>([
    ['too large', 200_000_001, 'input "base": report "old.json" is larger than 200 MB'],
    ['no report', 0, 'old.json: not JSON'],
  ])('is refused in one line when it is %s', async (_law, size, message) => {
    const world = createWorld(temporaryFolder('odd-base'), { base: { 'README.md': '' }, head: { 'a.ts': '' } })
    const folder = checkOut(world, world.merge, 1)
    writeFiles(folder, { 'old.json': '' })
    truncateSync(join(folder, 'old.json'), size)
    const place = { folder, workingDirectory: folder, allowed: [folder] }
    await expect(openBasis(place, 'old.json', pullRequestOf(world, true), null)).rejects.toThrow(message)
  })

  test('may be what an earlier step has put there', async () => {
    const world = createWorld(temporaryFolder('earlier-base'), { base: { 'README.md': '' }, head: { 'a.ts': '' } })
    const folder = checkOut(world, world.merge, 1)
    writeFiles(folder, OLD)
    git(folder, 'init', '--quiet', 'nested')
    writeFiles(join(folder, 'nested'), OLD)
    git(join(folder, 'nested'), 'add', '--all')
    const place = { folder, workingDirectory: folder, allowed: [folder] }
    for (const named of ['old', './nested']) {
      expect(await openBasis(place, named, pullRequestOf(world, true), null)).toMatchObject({
        kind: 'files',
        isCommit: false,
      })
    }
  })
})
