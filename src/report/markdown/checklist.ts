import type { Group } from '../../model/report.js'
import { say } from '../phrase.js'
import { checklistFor } from '../words/checklist.js'
import { BEFORE_YOU_DEPLOY } from '../words/titles.js'
import { bullets, details } from './blocks.js'
import type { Setting } from './setting.js'

export function checklistSection(groups: readonly Group[], { sink }: Setting): string {
  const checklist = checklistFor(groups)
  if (checklist === null) return ''
  return details(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, [bullets(checklist.items, sink, '1.')], sink)
}
