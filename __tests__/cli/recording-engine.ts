import { openDiskWorkspace } from '../../src/adapters/disk-workspace.js'
import type { Engine, LoadEngine } from '../../src/cli/engine.js'
import { loadEngine } from '../../src/cli/load-engine.js'
import type { Conclusion } from '../../src/cli/exit-code.js'
import type { Policy } from '../../src/model/policy.js'
import type { FailOn } from '../../src/model/severity.js'
import { SAMPLE_REPORT } from '../config/sample-report.js'

export interface RecordingEngine {
  readonly load: LoadEngine
  readonly loaded: () => boolean
  readonly policies: Policy[]
  readonly thresholds: FailOn[]
  readonly roots: string[]
}

interface Answers {
  /** One for every analysed root, in order; then `clean`. */
  readonly conclusions?: readonly Conclusion[]
  readonly analyse?: Engine['analyse']
}

const CLEAN: Conclusion = { failing: 0, incomplete: false }

/** Real files and policies; the report is always the same one, and its conclusion is told beforehand. */
export function recordingEngine({ conclusions = [], analyse }: Answers = {}): RecordingEngine {
  let loaded = false
  const policies: Policy[] = []
  const thresholds: FailOn[] = []
  const roots: string[] = []
  const engine: Pick<Engine, 'openWorkspace' | 'analyse' | 'render' | 'conclude'> = {
    openWorkspace: (root) => {
      roots.push(root)
      return openDiskWorkspace(root)
    },
    analyse: async (workspace, settings, journal) => {
      policies.push(settings.policy)
      journal.progress('Reading 3 of 12 source files')
      return (await analyse?.(workspace, settings, journal)) ?? SAMPLE_REPORT
    },
    render: (report, format, { colour, width }) =>
      Promise.resolve(`${format}: ${report.summary.groups} group, ${colour ? 'coloured' : 'plain'}, ${width} wide\n`),
    conclude: (_report, { failOn }) => {
      thresholds.push(failOn)
      return conclusions[thresholds.length - 1] ?? CLEAN
    },
  }
  return {
    load: async () => {
      loaded = true
      return { ...(await loadEngine()), ...engine }
    },
    loaded: () => loaded,
    policies,
    thresholds,
    roots,
  }
}
