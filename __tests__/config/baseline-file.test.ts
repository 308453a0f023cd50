import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGEST_BASELINE, parseBaseline, printBaseline } from '../../src/config/baseline-file.js'
import { problemOfReason, writeLine } from '../../src/config/baseline-line.js'
import { readBaseline } from '../../src/config/find-baseline.js'
import { UsageError } from '../../src/model/failure.js'
import { latestEntries } from '../../src/model/latest-entries.js'
import type { WrittenEntry } from '../../src/model/suppression.js'
import { anyEntry, entryFor } from '../support/baseline-entries.js'
import { commit, git, removeTemporaryFolders, temporaryFolder } from '../support/git-world.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const FILE = '.github/backend-advisor-baseline.txt'

afterAll(removeTemporaryFolders)

const entriesOf = (text: string): WrittenEntry[] =>
  parseBaseline(text, FILE).entries.map(({ fingerprint, rule, added, owner, until, reason }) => {
    return { fingerprint, rule, added, owner, until, reason }
  })

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

describe('a line', () => {
  test.each<[line: string, entry: Partial<WrittenEntry>]>([
    [
      '3f8a1c20b7d94e55 shareable-components added=2026-11-01 -- Moves in March',
      { rule: 'shareable-components', added: '2026-11-01', owner: null, until: null, reason: 'Moves in March' },
    ],
    [
      '3f8a1c20b7d94e55 mixed-regions added=2026-11-01 owner=@shop/platform until=2027-01-31 -- See ADR 12 -- really',
      { owner: '@shop/platform', until: '2027-01-31', reason: 'See ADR 12 -- really' },
    ],
    [
      '  3f8a1c20b7d94e55   mixed-regions until=2027-01-31 added=2024-02-29  --   two  words  ',
      { added: '2024-02-29', until: '2027-01-31', reason: 'two  words' },
    ],
  ])('%s', (line, entry) => {
    expect(parseBaseline(`\ufeff# Ours\r\n\r\n${line}\r\n`, FILE)).toEqual({
      file: FILE,
      entries: [expect.objectContaining({ ...entry, fingerprint: '3f8a1c20b7d94e55', line: 3 })],
    })
  })

  const HEAD = '3f8a1c20b7d94e55 mixed-regions'
  test.each<[line: string, place: string, message: string]>([
    ['<<<<<<< HEAD', '1:1', 'a merge has left a conflict here'],
    ['||||||| 1234567', '1:1', 'a merge has left a conflict here'],
    ['=======', '1:1', 'a merge has left a conflict here'],
    ['>>>>>>> reviews', '1:1', 'a merge has left a conflict here'],
    ['3F8A1C20B7D94E55 mixed-regions added=2026-11-01 -- a', '1:1', 'a fingerprint of 16 digits'],
    ['3f8a mixed-regions added=2026-11-01 -- a', '1:1', '(found "3f8a")'],
    ['-- a', '1:1', 'a fingerprint of 16 digits'],
    ['3f8a1c20b7d94e55 -- a', '1:18', 'a rule must stand behind the fingerprint'],
    [
      '3f8a1c20b7d94e55 mixed-region added=2026-11-01 -- a',
      '1:18',
      'rule "mixed-region" is not known; did you mean "mixed-regions"?',
    ],
    [`${HEAD} -- a`, '1:32', 'added=YYYY-MM-DD is missing'],
    [`${HEAD} added=2026-02-29 -- a`, '1:38', 'added= must be a day as YYYY-MM-DD (found "2026-02-29")'],
    [`${HEAD} added=2026-11-01 until=soon -- a`, '1:55', 'until= must be a day as YYYY-MM-DD (found "soon")'],
    [`${HEAD} added=2026-11-01 added=2026-11-02 -- a`, '1:49', 'added= stands here twice'],
    [`${HEAD} added=2026-11-01 owner=a,b -- a`, '1:55', 'owner= must be one word'],
    [`${HEAD} added=2026-11-01 owner=${'a'.repeat(101)} -- a`, '1:55', 'owner= may have at most 100 characters'],
    [`${HEAD} added=2026-11-01 by=me -- a`, '1:49', '"by=me" is none of added=, owner= and until='],
    [`${HEAD} added=2026-11-01`, '1:48', 'a reason is missing; write it behind " -- "'],
    [`${HEAD} added=2026-11-01 --`, '1:49', 'the reason is missing'],
    [`${HEAD} added=2026-11-01 -- a\u001b[31m`, '1:53', 'the character "\\u001b" may not stand here'],
    [`${HEAD} added=2026-11-01 -- a\u202eb`, '1:53', 'the character "\\u202e" may not stand here'],
    [`${HEAD}\tadded=2026-11-01 -- a`, '1:31', 'the character "\\u0009" may not stand here'],
    [`${HEAD} added=2026-11-01 -- ${'a'.repeat(501)}`, '1:49', 'the reason may have at most 500 characters'],
    [`${HEAD} added=2026-11-01 -- ${'a'.repeat(1000)}`, '1:1001', 'a line has at most 1000 characters'],
  ])('that is wrong: %s', (line, place, message) => {
    expect(() => parseBaseline(line, FILE)).toThrow(UsageError)
    expect(() => parseBaseline(line, FILE)).toThrow(`${FILE}:${place}: `)
    expect(() => parseBaseline(line, FILE)).toThrow(message)
  })

  test('that is wrong is told with all others, up to twenty', () => {
    const text = `${writeLine(entryFor('3f8a1c20b7d94e55'))}\n${'nonsense\n'.repeat(30)}`
    let message = ''
    try {
      parseBaseline(text, FILE)
    } catch (error) {
      message = (error as Error).message
    }
    const lines = message.split('\n')
    expect(lines).toHaveLength(21)
    expect([lines[0], lines.at(-1)]).toEqual([
      `${FILE}:2:9: a reason is missing; write it behind " -- "`,
      `${FILE}: 10 more errors`,
    ])
  })
})

describe('the file', () => {
  test('begins with what it is, and holds a line for each finding, sorted', () => {
    const text = printBaseline([
      entryFor('b000000000000000', { owner: '@shop/platform', until: '2027-01-31' }),
      entryFor('a000000000000000', { reason: 'Stays' }),
    ])
    expect(text).toBe(`# Findings that Backend Advisor accepts, one a line:
# fingerprint rule added=day owner=who until=day -- reason
# Written by "backend-advisor baseline", which keeps no other lines that begin with #.
# Lines stand for themselves, in any order: to merge is to keep the lines of both sides. git does so by itself with a line in
# .gitattributes: this file's path, and "merge=union" behind it.

a000000000000000 shareable-components added=2026-11-01 -- Stays
b000000000000000 shareable-components added=2026-11-01 owner=@shop/platform until=2027-01-31 -- Moves in March
`)
  })

  test('without entries says what it is all the same', () => {
    expect(printBaseline([])).toMatch(/^(?:# .*\n)+$/)
    expect(entriesOf(printBaseline([]))).toEqual([])
  })

  test('is read as it was printed, and printed as it was read', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const text = printBaseline(entries)
        expect(entriesOf(text)).toEqual(latestEntries(entries))
        expect(printBaseline(entriesOf(text))).toBe(text)
        expect(linesOf(text)).toEqual(linesOf(text).sort())
      }),
    )
  })

  test.each<[law: string, older: Partial<WrittenEntry>, newer: Partial<WrittenEntry>]>([
    ['the later day of acceptance counts', { added: '2026-10-01' }, { added: '2026-11-01', until: '2026-12-01' }],
    ['of one day, the one that holds longer', { until: '2027-01-01' }, { until: '2027-02-01' }],
    ['of one day, the one that holds for good', { until: '2027-01-01' }, { until: null }],
    ['else the first by text', { reason: 'B' }, { reason: 'A' }],
  ])('of two entries for one finding, %s', (_, older, newer) => {
    const [a, b] = [older, newer].map((given) => entryFor('3f8a1c20b7d94e55', given))
    expect(latestEntries([a!, b!])).toEqual([b])
    expect(latestEntries([b!, a!])).toEqual([b])
  })
})

describe('merging keeps the lines of both sides', () => {
  const branches = fc.record({
    before: fc.array(anyEntry),
    ours: fc.array(anyEntry),
    theirs: fc.array(anyEntry),
    order: fc.infiniteStream(fc.nat()),
  })

  test('in any order, with doubles: nothing is lost and nothing is added', () => {
    fc.assert(
      fc.property(branches, ({ before, ours, theirs, order }) => {
        const sides = [ours, theirs].map((own) => printBaseline([...before, ...own]))
        const lines = sides.flatMap((side) => side.split('\n'))
        const shuffled = lines
          .map((line) => ({ line, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ line }) => line)
        const merged = entriesOf(shuffled.join('\n'))
        expect(new Set(merged.map(writeLine))).toEqual(new Set(sides.flatMap(linesOf)))
        // What counts after the merge is what counts of everything that anybody ever accepted.
        expect(latestEntries(merged)).toEqual(latestEntries([...before, ...ours, ...theirs]))
      }),
    )
  })

  test('as git does it with merge=union', () => {
    const folder = temporaryFolder('baseline')
    git(folder, 'init', '--quiet', '--initial-branch=main')
    const numbers = (remainder: number): string[] =>
      Array.from({ length: 24 }, (_, index) => index)
        .filter((index) => index % 4 === remainder)
        .map((index) => index.toString(16).padStart(16, 'f'))
    const entries = (...remainders: number[]): WrittenEntry[] =>
      remainders.flatMap(numbers).map((fingerprint) => entryFor(fingerprint))
    const renewed = entryFor(numbers(0)[0]!, { added: '2026-11-20', reason: 'Decided anew' })
    commit(folder, { '.gitattributes': `${FILE} merge=union\n`, [FILE]: printBaseline(entries(0)) }, 'Accept')
    git(folder, 'checkout', '--quiet', '-b', 'reviews')
    commit(folder, { [FILE]: printBaseline(entries(0, 1, 3)) }, 'Accept more')
    git(folder, 'checkout', '--quiet', 'main')
    commit(folder, { [FILE]: printBaseline([...entries(0, 2, 3), renewed]) }, 'Accept others')
    git(folder, 'merge', '--quiet', '--no-edit', 'reviews')

    const merged = entriesOf(readFileSync(join(folder, FILE), 'utf8'))
    expect(latestEntries(merged)).toEqual(latestEntries([...entries(0, 1, 2, 3), renewed]))
  })

  test('as git leaves it without: every marker is told', () => {
    const folder = temporaryFolder('baseline')
    git(folder, 'init', '--quiet', '--initial-branch=main')
    const [a, b] = ['a', 'b'].map((digit) => printBaseline([entryFor(digit.repeat(16))]))
    commit(folder, { [FILE]: printBaseline([]) }, 'Begin')
    git(folder, 'checkout', '--quiet', '-b', 'reviews')
    commit(folder, { [FILE]: a! }, 'Accept one')
    git(folder, 'checkout', '--quiet', 'main')
    commit(folder, { [FILE]: b! }, 'Accept another')
    expect(() => git(folder, 'merge', '--quiet', 'reviews')).toThrow()

    const left = readFileSync(join(folder, FILE), 'utf8')
    expect(() => parseBaseline(left, FILE)).toThrow(/^(?:\S+:\d+:1: a merge has left a conflict here.*\n?){3}$/)
    const kept = left.split('\n').filter((line) => !/^[<=>]{7}/.test(line))
    expect(entriesOf(kept.join('\n')).map(({ fingerprint }) => fingerprint[0])).toEqual(
      expect.arrayContaining(['a', 'b']),
    )
  })
})

describe('the baseline of a root', () => {
  test('is null where there is none', async () => {
    expect(await readBaseline(memoryWorkspace({}), FILE)).toBeNull()
  })

  test('is named as the report names it', async () => {
    const text = printBaseline([entryFor('3f8a1c20b7d94e55')])
    expect(await readBaseline(memoryWorkspace({ [FILE]: text }), FILE)).toEqual({
      file: FILE,
      entries: [{ ...entryFor('3f8a1c20b7d94e55'), line: linesBefore(text) + 1 }],
    })
  })

  test.each<[law: string, file: Parameters<typeof memoryWorkspace>[0][string], message: string]>([
    ['other text than UTF-8', Uint8Array.of(0xff, 0xfe, 0x66, 0x00), `${FILE}:1:1: not UTF-8 text`],
    [
      'a link that leaves the workspace',
      { kind: 'outside', why: 'it links out of the workspace' },
      `baseline "${FILE}" cannot be read: it links out of the workspace`,
    ],
    ['a wrong line', 'nonsense', `${FILE}:1:9: a reason is missing; write it behind " -- "`],
  ])('%s is refused', async (_, file, message) => {
    await expect(readBaseline(memoryWorkspace({ [FILE]: file }), FILE)).rejects.toThrow(new UsageError(message))
  })

  test('a file of a size that no baseline has is refused', () => {
    expect(() => parseBaseline('#'.repeat(LARGEST_BASELINE + 1), FILE)).toThrow('larger than 4 MB')
  })
})

const linesBefore = (text: string): number => text.split('\n').findIndex((line) => line.startsWith('3f8a'))

test('blanks around a reason do not make it too long', () => {
  expect(problemOfReason(` ${'a'.repeat(500)} `)).toBeNull()
  expect(problemOfReason('a'.repeat(501))).toBe('may have at most 500 characters')
})
