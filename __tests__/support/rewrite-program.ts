import { fix, type FixOutcome } from '../../src/app/fix.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import { memoryTypeFiles } from './memory-type-files.js'
import { memoryWorkspace } from './memory-workspace.js'
import { silentJournal } from './silent-journal.js'
import { EXCUSES } from './today.js'

export interface Rewritten {
  readonly outcome: FixOutcome
  /** All files, as the rewrite leaves them. */
  readonly files: Readonly<Record<string, string>>
}

/** Runs `fix` over a program in memory, with the stand-in of the framework installed. */
export async function rewriteProgram(
  files: Readonly<Record<string, string>>,
  policy: Partial<Policy> = {},
): Promise<Rewritten> {
  const settings = {
    policy: { ...DEFAULT_POLICY, ...policy },
    version: '0.0.0-test',
    excuses: EXCUSES,
    source: 'all',
    only: null,
    allowStateful: true,
  } as const
  const outcome = await fix(memoryWorkspace(files), memoryTypeFiles(files), settings, silentJournal)
  const changed = Object.fromEntries(outcome.changes.map(({ path, after }) => [path, after]))
  return { outcome, files: { ...files, ...changed } }
}
