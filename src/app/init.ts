import { POLICY_PATHS } from '../config/policy-file.js'
import { quoted } from '../config/printable.js'
import { UsageError } from '../model/failure.js'
import { byText } from '../model/order.js'
import { SET_UP_KINDS } from '../model/set-up.js'
import type { LeftOut, SetUp, SetUpFile, SetUpKind, Survey } from '../model/set-up.js'
import type { Journal } from '../ports/journal.js'
import type { NewFiles } from '../ports/new-files.js'
import type { Workspace } from '../ports/workspace.js'
import { renderSetUpFile } from '../report/init/set-up-file.js'
import { type Grounds, survey } from './init/survey.js'
import { type WorkflowUses, readWorkflowUses, useOf } from './init/workflow-uses.js'
import { listedOnce } from './listed-once.js'

export { type SetUpResult, renderNewFiles, renderSetUp } from '../report/init/set-up.js'

/**
 * Looks at the repository and says what each file of the set-up would hold. Writes nothing.
 * @param newFiles of the repository's top
 * @throws UsageError when no workflow could name the folder, or a link is in a file's way
 */
export async function prepareInit(given: Grounds, newFiles: NewFiles, journal: Journal): Promise<SetUp> {
  assertNameable(given.folder)
  const root = listedOnce(given.root)
  const grounds = { ...given, root, top: given.top === given.root ? root : listedOnce(given.top) }
  const places = await Promise.all(SET_UP_KINDS.map((kind) => placeOf(kind, given.folder, newFiles)))

  const workflows = await readWorkflows(grounds.top)
  const codeScanning = [...workflows].find(([, uses]) => uses?.usesCodeScanning === true)?.[0] ?? null
  const found = await survey(grounds, codeScanning, journal)
  const files = places.map(({ kind, path, isThere }): SetUpFile => {
    if (isThere) return { kind, path, state: 'there', use: useOf(workflows.get(path) ?? null, given.folder) }
    const why = kind === 'fix' ? whyNoFix(found) : null
    if (why !== null) return { kind, path, state: 'left-out', why }
    return { kind, path, state: 'new', text: renderSetUpFile(kind, found) }
  })
  const own = new Set(files.map(({ path }) => path))
  const alsoUsing = [...workflows].filter(([path, uses]) => !own.has(path) && useOf(uses, given.folder) === 'here')
  return { survey: found, files, alsoUsing: alsoUsing.map(([path]) => path) }
}

/** The Action takes one folder a line, and blanks around it for layout. */
function assertNameable(folder: string): void {
  if (folder === folder.trim() && !/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/u.test(folder)) return
  throw new UsageError(
    `path ${quoted(folder)}: a workflow cannot name a folder with a line break, a control character or blanks at its end`,
  )
}

interface Place {
  readonly kind: SetUpKind
  /** What is there, by whichever of its names; else the first of them. */
  readonly path: string
  readonly isThere: boolean
}

async function placeOf(kind: SetUpKind, folder: string, newFiles: NewFiles): Promise<Place> {
  const names = namesOf(kind, folder)
  for (const path of names) if (await newFiles.isThere(path)) return { kind, path, isThere: true }
  return { kind, path: names[0]!, isThere: false }
}

/** The policy lies in the analysed folder; GitHub reads workflows at the repository's top. */
function namesOf(kind: SetUpKind, folder: string): readonly string[] {
  if (kind === 'policy') return POLICY_PATHS.map((path) => (folder === '' ? path : `${folder}/${path}`))
  const name = `${WORKFLOWS}backend-advisor${kind === 'check' ? '' : `-${kind}`}`
  return [`${name}.yml`, `${name}.yaml`]
}

const WORKFLOWS = '.github/workflows/'

/** In bytes; nobody writes longer ones. */
const LARGEST_WORKFLOW = 256 * 1024
const MOST_WORKFLOWS = 200

/** What the repository's workflows use, by path; null where that cannot be read. */
async function readWorkflows(top: Workspace): Promise<ReadonlyMap<string, WorkflowUses | null>> {
  const isWorkflow = (path: string): boolean =>
    path.startsWith(WORKFLOWS) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length))
  const paths = (await top.list()).filter(isWorkflow).toSorted(byText)
  const read = new Map<string, WorkflowUses | null>()
  for (const path of paths.slice(0, MOST_WORKFLOWS)) {
    const file = await top.read(path, LARGEST_WORKFLOW)
    read.set(path, file.kind === 'bytes' ? readWorkflowUses(Buffer.from(file.bytes).toString('utf8')) : null)
  }
  return read
}

/** Before there is anything to look at, nothing speaks against it. */
function whyNoFix({ components, backends, templates, contract }: Survey): LeftOut | null {
  if (contract !== null && contract.name !== 'documented') return 'contract'
  return components + backends === 0 && templates > 0 ? 'no-stack-code' : null
}
