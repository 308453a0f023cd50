import type { SetUpKind, Survey } from '../../model/set-up.js'
import { renderAuditWorkflow } from './audit-workflow.js'
import { renderCheckWorkflow } from './check-workflow.js'
import { renderFixWorkflow } from './fix-workflow.js'
import { renderPolicyFile } from './policy-file.js'

const RENDERERS: Readonly<Record<SetUpKind, (survey: Survey) => string>> = {
  policy: renderPolicyFile,
  check: renderCheckWorkflow,
  audit: renderAuditWorkflow,
  fix: renderFixWorkflow,
}

export const renderSetUpFile = (kind: SetUpKind, survey: Survey): string => RENDERERS[kind](survey)
