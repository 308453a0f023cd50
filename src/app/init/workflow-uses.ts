import { isMap, isScalar, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import { firstTooDeep } from '../../config/text-depth.js'
import type { ActionUse } from '../../model/set-up.js'

/** What the steps of one workflow use. */
export interface WorkflowUses {
  /** Folders that the Action is given, from the repository's top; null for one that is known in a run only. */
  readonly advised: readonly (string | null)[]
  readonly usesCodeScanning: boolean
}

const OURS = 'backend-advisor/backend-advisor'
const CODE_SCANNING = 'github/codeql-action/'
const MENTION = /backend-advisor\/|codeql-action\//i

/** Null for text that is no YAML, or that nobody wrote by hand. */
export function readWorkflowUses(text: string): WorkflowUses | null {
  if (!MENTION.test(text)) return { advised: [], usesCodeScanning: false }
  if (firstTooDeep(text) !== null) return null
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  if (document.errors.length > 0) return null
  const advised: (string | null)[] = []
  let usesCodeScanning = false
  visit(document, {
    Map(_, step) {
      const uses = textAt(step, 'uses')?.toLowerCase() ?? ''
      if (uses.startsWith(CODE_SCANNING)) usesCodeScanning = true
      if (uses.startsWith(`${OURS}@`)) advised.push(...foldersOf(step.get('with')))
    },
  })
  return { advised, usesCodeScanning }
}

export function useOf(uses: WorkflowUses | null, folder: string): ActionUse {
  if (uses === null) return 'unknown'
  if (uses.advised.includes(folder)) return 'here'
  if (uses.advised.includes(null)) return 'unknown'
  return uses.advised.length > 0 ? 'elsewhere' : 'no'
}

function foldersOf(given: unknown): readonly (string | null)[] {
  const inputs = isMap(given) ? given : null
  const start = (inputs === null ? null : textAt(inputs, 'working-directory')) ?? ''
  const paths = ((inputs === null ? null : textAt(inputs, 'paths')) ?? '.').split(/\r?\n/)
  return paths
    .map((path) => `${start}/${path.trim()}`)
    .filter((path) => path !== `${start}/`)
    .map((path) => (path.includes('${{') ? null : plainPath(path)))
}

/** Without what changes nothing: `./services//shop/` is `services/shop`. */
const plainPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')

function textAt(map: YAMLMap, key: string): string | null {
  const node = map.items.find((item) => isScalar(item.key) && item.key.value === key)?.value
  return isScalar(node) && typeof node.value === 'string' ? node.value : null
}
