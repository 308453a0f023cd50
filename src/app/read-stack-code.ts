import { FRAMEWORK_MARK } from '../catalog/framework.js'
import { discover } from '../discover/discover.js'
import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import type { Policy } from '../model/policy.js'
import type { Journal } from '../ports/journal.js'
import type { Workspace } from '../ports/workspace.js'
import type { StackReading } from './stack-reading.js'

/** Finds the files that matter, reads them, plans the sharing and assesses every rewrite. */
export async function readStackCode(workspace: Workspace, policy: Policy, journal: Journal): Promise<StackReading> {
  journal.progress('Looking for stack code')
  const { include, exclude } = policy
  const found = await discover(workspace, { include, exclude, mark: FRAMEWORK_MARK, onMark: warmUp })
  journal.progress(`Reading ${found.files?.texts.size ?? 0} of ${found.read} source files`)
  const read = found.files === null ? nothingRead(policy) : await withCompiler(found.files, policy)
  return { ...read, notes: [...found.notes, ...read.notes] }
}

/** The compiler is loaded here, and only when some file imports the framework. */
async function withCompiler(files: SourceFiles, policy: Policy): Promise<StackReading> {
  const { readFiles } = await loadCompiler()
  return readFiles(files, policy)
}

const loadCompiler = () => import('./read-files.js')

/** Loads the compiler while another thread still reads; whoever needs it next is told of a failure. */
function warmUp(): void {
  void loadCompiler().catch(() => undefined)
}

export const nothingRead = (policy: Policy): StackReading => ({
  contract: policy.contract ?? 'documented',
  policy,
  code: { components: [], backends: [] },
  plan: { groups: [], refused: [], solitary: [], backends: [], judgements: [], resourcesNow: 0, resourcesShared: 0 },
  proposals: new Map(),
  notes: [],
  suppressions: [],
  source: null,
})

export const NO_STACK_CODE: Note = { kind: 'no-stack-code', file: null, message: 'no Atakora component was found' }
