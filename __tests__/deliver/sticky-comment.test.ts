import { describe, expect, test } from '@jest/globals'
import type { Marker } from '../../src/deliver/marker.js'
import { markerLine } from '../../src/deliver/marker.js'
import type { WantedComment } from '../../src/deliver/sticky-comment.js'
import { reconcileComment } from '../../src/deliver/sticky-comment.js'
import { HostRefusal } from '../../src/model/failure.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'

const HEAD = '4'.repeat(40)
const EARLIER_HEAD = '3'.repeat(40)
const BOT = 'github-actions[bot]'

const marker = (change: Partial<Marker> = {}): Marker => ({
  root: '',
  tool: '0.1.0',
  run: { number: 18, id: 9_120_344, attempt: 1 },
  head: HEAD,
  config: '9b1c',
  ...change,
})

const run = (id: number, attempt = 1): Pick<Marker, 'run'> => ({ run: { number: 1, id, attempt } })

const wanted = (change: Partial<WantedComment> = {}): WantedComment => ({
  pullRequest: 7,
  marker: marker(),
  headBefore: null,
  visible: '**2 components could share 3 resources.**\n',
  create: true,
  ...change,
})

const comment = (visible: string, change: Partial<Marker> = {}): string => markerLine(marker(change)) + visible

describe('the comment of a pull request', () => {
  test('is written when there is none', async () => {
    const host = new MemoryCodeHost({ head: HEAD, comments: [['ada', 'Looks good to me.']] })
    const outcome = await reconcileComment(host, wanted())
    expect(outcome.kind).toBe('created')
    expect(host.comments.map(({ body }) => body)).toEqual(['Looks good to me.', comment(wanted().visible)])
  })

  test.each([HEAD, EARLIER_HEAD])(
    'about our own commit is written while the host names %s as the head',
    async (head) => {
      const host = new MemoryCodeHost({ head })
      expect((await reconcileComment(host, wanted({ headBefore: EARLIER_HEAD }))).kind).toBe('created')
      const moved = new MemoryCodeHost({ head: '5'.repeat(40) })
      expect((await reconcileComment(moved, wanted({ headBefore: EARLIER_HEAD }))).kind).toBe('head-moved')
    },
  )

  test('is updated in place when something changed', async () => {
    const host = new MemoryCodeHost({
      head: HEAD,
      comments: [
        ['ada', 'Please have a look.'],
        [BOT, comment('**1 component …**\n', { head: EARLIER_HEAD, ...run(9_000_000) })],
      ],
    })
    const outcome = await reconcileComment(host, wanted())
    expect(outcome.kind).toBe('updated')
    expect(host.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, 'Please have a look.'],
      [2, comment(wanted().visible)],
    ])
  })

  test.each([
    ['the same text', wanted().visible],
    ['the same text with the line ends of a web form', wanted().visible.replaceAll('\n', '\r\n')],
    ['the same text without its last line end', wanted().visible.trimEnd()],
  ])('is left alone when an earlier run wrote %s for this head', async (_law, visible) => {
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, comment(visible, run(9_000_000))]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('unchanged')
    expect(host.writes).toEqual([])
  })

  test('is updated when only the head changed, so that it never claims to be about an old commit', async () => {
    const host = new MemoryCodeHost({
      head: HEAD,
      comments: [[BOT, comment(wanted().visible, { head: EARLIER_HEAD, ...run(9_000_000) })]],
    })
    expect((await reconcileComment(host, wanted())).kind).toBe('updated')
  })

  test('is not begun when nothing is to be said', async () => {
    const host = new MemoryCodeHost({ head: HEAD })
    expect(await reconcileComment(host, wanted({ create: false }))).toEqual({ kind: 'not-wanted' })
    expect(host.writes).toEqual([])
  })

  test('is brought up to date when nothing is left to be said', async () => {
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, comment('**2 components …**', run(1))]] })
    const clean = wanted({ create: false, visible: 'Nothing to share.\n' })
    expect((await reconcileComment(host, clean)).kind).toBe('updated')
    expect(host.comments[0]?.body).toBe(comment('Nothing to share.\n'))
  })

  test('is the oldest one when there are several; the others stay as they are', async () => {
    const host = new MemoryCodeHost({
      head: HEAD,
      comments: [
        [BOT, comment('first', run(1))],
        [BOT, comment('second', run(2))],
      ],
    })
    expect((await reconcileComment(host, wanted())).kind).toBe('updated')
    expect(host.comments.map(({ body }) => body)).toEqual([comment(wanted().visible), comment('second', run(2))])
  })

  test('of another folder belongs to another job', async () => {
    const other = comment('Nothing to share in services/shop.', { root: 'services/shop', ...run(1) })
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, other]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('created')
    expect(host.comments[0]?.body).toBe(other)
  })
})

describe('somebody else’s comment', () => {
  test.each([
    ['another person', 'mallory'],
    ['another app', 'dependabot[bot]'],
    ['a person with the name of the app', 'github-actions'],
    ['an account that is gone', ''],
  ])('with our marker, by %s, is not ours', async (_law, author) => {
    const forged = comment('All is well, merge it.', run(99_999_999))
    const host = new MemoryCodeHost({ head: HEAD, comments: [[author, forged]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('created')
    expect(host.comments[0]).toMatchObject({ author, body: forged })
  })

  test('that quotes ours is not ours', async () => {
    const quote = `> ${comment('text', run(1))}`
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, quote]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('created')
    expect(host.comments[0]?.body).toBe(quote)
  })

  test.each([
    ['an app that is told its name without the ending', 'storefront-advisor', 'storefront-advisor[bot]'],
    ['a person whose name is written in other letters', 'Ada', 'ada'],
  ])('is told from ours also for %s', async (_law, me, author) => {
    const host = new MemoryCodeHost({ me, head: HEAD, comments: [[author, comment('earlier', run(1))]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('updated')
  })
})

describe('an older run', () => {
  test.each([
    ['a later run', run(9_120_345)],
    ['a repetition of this run', run(9_120_344, 2)],
  ])('does not overwrite what %s wrote', async (_law, later) => {
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, comment('newer', later)]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('newer-run')
    expect(host.writes).toEqual([])
  })

  test.each([
    ['nothing yet', []],
    ['an earlier comment', [[BOT, comment('earlier', run(1))] as const]],
  ])('does not write over %s once the pull request has moved on', async (_law, comments) => {
    const host = new MemoryCodeHost({ head: '5'.repeat(40), comments })
    expect(await reconcileComment(host, wanted())).toEqual({ kind: 'head-moved', head: '5'.repeat(40) })
    expect(host.writes).toEqual([])
  })

  test('is taken to be any run whose number cannot be read', async () => {
    const odd = comment('odd').replace(/run=\S+/, 'run=1e999/NaN/-1')
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, odd]] })
    expect((await reconcileComment(host, wanted())).kind).toBe('updated')
  })
})

describe('a refusal', () => {
  test.each([403, 404, 410, 422, 429])('of %i is passed on after one attempt', async (status) => {
    const host = new MemoryCodeHost({ head: HEAD })
    host.refuse('createComment', new HostRefusal('no', status))
    await expect(reconcileComment(host, wanted())).rejects.toMatchObject({ status })
    expect(host.writes).toHaveLength(1)
  })

  test('of 502 leads to another look and another attempt', async () => {
    const host = new MemoryCodeHost({ head: HEAD })
    host.refuse('createComment', new HostRefusal('Bad Gateway', 502), new HostRefusal('reset', 0))
    expect((await reconcileComment(host, wanted())).kind).toBe('created')
    expect(host.comments).toHaveLength(1)
  })

  test('of 502 after the comment arrived does not write it twice', async () => {
    const host = new MemoryCodeHost({ head: HEAD })
    host.refuse('createComment', 'arrives-anyway')
    expect((await reconcileComment(host, wanted())).kind).toBe('unchanged')
    expect(host.comments).toHaveLength(1)
  })

  test('that does not end is passed on after three attempts', async () => {
    const host = new MemoryCodeHost({ head: HEAD })
    const refusal = new HostRefusal('Bad Gateway', 502)
    host.refuse('createComment', refusal, refusal, refusal, refusal)
    await expect(reconcileComment(host, wanted())).rejects.toBe(refusal)
    expect(host.writes).toHaveLength(3)
  })

  test('to say who we are leaves every marked comment alone', async () => {
    const host = new MemoryCodeHost({ head: HEAD, comments: [[BOT, comment('earlier', run(1))]] })
    host.refuse('whoAmI', new HostRefusal('Resource not accessible by integration', 403))
    await expect(reconcileComment(host, wanted())).rejects.toMatchObject({ status: 403 })
    expect(host.writes).toEqual([])
  })
})
