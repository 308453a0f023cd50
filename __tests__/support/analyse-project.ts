import { type AnalyseSettings, analyse } from '../../src/app/analyse.js'
import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import { memoryWorkspace } from './memory-workspace.js'
import type { Project } from './projects.js'
import { silentJournal } from './silent-journal.js'
import { EXCUSES } from './today.js'

export const policyOf = ({ policy }: Project): Policy => ({ ...DEFAULT_POLICY, ...policy })

export const analyseProject = (project: Project, source: AnalyseSettings['source']): Promise<Report> =>
  analyse(
    memoryWorkspace(project.files),
    { policy: policyOf(project), version: '0.0.0-test', excuses: EXCUSES, source },
    silentJournal,
  )
