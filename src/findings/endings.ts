import type { ComponentDeclaration } from '../model/component.js'
import type { Ending, ResourceEnding } from '../model/explanation.js'
import type { Plan } from '../model/plan.js'
import type { Member, Report } from '../model/report.js'
import type { TemplateResource } from '../model/template.js'
import { fingerprintGroups } from './assemble.js'

/** Where a component ended, as the report tells it. */
export function endingOf(component: ComponentDeclaration, plan: Plan, report: Report): Ending {
  const { id, at, key } = component
  const planned = plan.groups.find(({ members }) => members.includes(component))
  const fingerprint = planned === undefined ? null : fingerprintGroups(plan).get(planned)
  const group = report.groups.find((each) => each.fingerprint === fingerprint)
  if (group !== undefined) return { kind: 'group', group }
  const held = plan.backends.find(({ members }) => members.some((member) => member.component === key))
  const backend = report.backends.find(
    ({ name, file, line }) => name === held?.name && file === held.at.file && line === held.at.line,
  )
  if (backend !== undefined) return { kind: 'backend', backend }
  const refused = plan.refused.find((each) => each.component === component)
  if (refused === undefined) return { kind: 'solitary' }
  const { verdict, reasons } = refused
  const members = [{ id, file: at.file, line: at.line }]
  return { kind: 'refused', refusal: { components: [id], members, source: 'stack-code', verdict, reasons } }
}

/** Every group and set that a template resource is in; what stack code tells already is told as its components' group. */
export function endingsOf(resource: TemplateResource, report: Report): readonly ResourceEnding[] {
  const isIt = ({ id, file, line, pointer }: Member): boolean =>
    id === resource.label &&
    file === resource.at.file &&
    line === resource.at.line &&
    (pointer === undefined || pointer === resource.pointer)
  const ends = [
    ...report.groups
      .filter(({ source, members }) => source === 'template' && members.some(isIt))
      .map((group): ResourceEnding => ({ kind: 'group', group })),
    ...report.refused
      .filter(({ source, members }) => source === 'template' && members.some(isIt))
      .map((refusal): ResourceEnding => ({ kind: 'refused', refusal })),
  ]
  if (ends.length > 0) return ends
  return report.groups
    .filter(({ counterparts = [] }) => counterparts.some(isIt))
    .map((group) => ({ kind: 'group', group }))
}
