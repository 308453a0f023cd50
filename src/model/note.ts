/** Something that could not be read or followed. Never a finding: it says what the report does not cover. */
export interface Note {
  readonly kind: NoteKind
  /** Relative to the analysed root; null when the note is about the whole run. */
  readonly file: string | null
  readonly message: string
}

/** `INCOMPLETE` kinds mean that part of the input was not analysed: exit code 3 when nothing else failed. */
export type NoteKind =
  | 'unreadable-file'
  | 'file-too-large'
  | 'not-utf8'
  | 'syntax-error'
  | 'nested-too-deeply'
  | 'outside-workspace'
  | 'invalid-tsconfig'
  | 'invalid-package-manifest'
  | 'too-many-files'
  | 'too-many-contexts'
  | 'unused-definition'
  | 'no-stack-code'
  | 'no-template'
  | 'duplicate-key'
  | 'circular-template'
  | 'too-many-resources'
  | 'not-a-template'
  | 'stale-output'
  | 'unmatched-application'
  | 'no-base'
  | 'not-compared'
  | 'all-rules-off'
  | 'baseline-expired'
  | 'baseline-expiring'
  | 'baseline-stale'
  | 'host-refused'

const INCOMPLETE: ReadonlySet<NoteKind> = new Set<NoteKind>([
  'unreadable-file',
  'file-too-large',
  'not-utf8',
  'syntax-error',
  'nested-too-deeply',
  'too-many-contexts',
  'too-many-files',
  'too-many-resources',
])

export const isIncomplete = (note: Note): boolean => INCOMPLETE.has(note.kind)
