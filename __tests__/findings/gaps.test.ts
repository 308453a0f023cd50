import { expect, test } from '@jest/globals'
import { gapsOf, mayHide } from '../../src/findings/gaps.js'
import type { Note, NoteKind } from '../../src/model/note.js'
import type { FindingFacts } from '../../src/model/report.js'

const note = (kind: NoteKind, file: string | null): Note => ({ kind, file, message: kind })

const FINDING: FindingFacts = {
  rule: 'missing-provider',
  severity: 'error',
  fingerprint: '3f8a1c20b7d94e55',
  file: 'src/main.ts',
  line: 1,
  column: 1,
  arguments: {},
  subjects: [],
  related: [{ id: null, file: 'src/provider.ts', line: 1, column: 1 }],
}

test.each<[law: string, side: Note[], other: Note[], hides: boolean]>([
  ['everything was read', [], [], false],
  ['the note is about something that was read', [note('no-template', null)], [], false],
  ['its file is written wrongly', [note('syntax-error', 'src/main.ts')], [], true],
  ['one of its places is in such a file', [note('not-utf8', 'src/provider.ts')], [], true],
  ['such a file has nothing to do with it', [note('syntax-error', 'src/other.ts')], [], false],
  ['neither side has that file', [note('syntax-error', 'src/main.ts')], [note('syntax-error', 'src/main.ts')], false],
  ['some file could not be had', [note('unreadable-file', 'src/other.ts')], [], true],
  ['reading ended early', [note('too-many-files', null)], [], true],
])('whether a finding may be hidden where %s', (_law, side, other, hides) => {
  expect(mayHide(gapsOf(side, other))(FINDING)).toBe(hides)
})
