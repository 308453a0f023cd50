import { endingOf, endingsOf } from '../../findings/endings.js'
import { findingsAbout } from '../../findings/findings-about.js'
import { quoted } from '../../config/printable.js'
import type { ComponentDeclaration } from '../../model/component.js'
import type { ExplainedComponent, ExplainedResource, Explanation } from '../../model/explanation.js'
import { UsageError } from '../../model/failure.js'
import { isIncomplete } from '../../model/note.js'
import { by } from '../../model/order.js'
import type { Finding, Report } from '../../model/report.js'
import type { TemplateResource } from '../../model/template.js'
import { profileComponent } from '../../plan/explain/component.js'
import { explainPair } from '../../plan/explain/pair.js'
import { profileResource } from '../../plan/explain/resource.js'
import { explainResources } from '../../plan/explain/resources.js'
import type { Journal } from '../../ports/journal.js'
import type { Workspace } from '../../ports/workspace.js'
import { type AnalyseSettings, readSources } from '../analyse.js'
import { type SourcesReading, reportOf } from '../stack-reading.js'
import { type Nameable, findNamed, nameables } from './names.js'

export interface ExplainSettings extends AnalyseSettings {
  /** One, or two to hold against each other. */
  readonly names: readonly [string] | readonly [string, string]
}

/**
 * From a workspace to the story of one component or resource, or to why two share or do not.
 * @throws UsageError when a name is nobody's, several ones', or the two cannot be compared
 */
export async function explain(workspace: Workspace, settings: ExplainSettings, journal: Journal): Promise<Explanation> {
  const reading = await readSources(workspace, settings, journal)
  const all = nameables(reading.stack.code, reading.templates.templates)
  const [first, second] = settings.names.map((name) => findNamed(name, all))
  const report = reportOf(reading, settings)
  return second === undefined ? tellOne(first!, reading, report) : tellTwo(first!, second, reading, report)
}

function tellOne({ one }: Nameable, { stack, templates }: SourcesReading, report: Report): Explanation {
  const { code, plan, policy } = stack
  if (one.kind === 'resource') {
    const [resource] = one.readings as [TemplateResource]
    const described = describeResource(resource)
    return {
      kind: 'resource',
      resource: described,
      ...profileResource(one.readings, templates.templates),
      endings: endingsOf(resource, report),
      findings: findingsAbout(report, described),
      unread: unreadIn(report),
    }
  }
  const { component } = one
  const described = describeComponent(component, report)
  return {
    kind: 'component',
    component: described,
    ...profileComponent(component, code, policy),
    ending: endingOf(component, plan, report),
    findings: findingsAbout(report, described),
    unread: unreadIn(report),
  }
}

function tellTwo(a: Nameable, b: Nameable, { stack, templates }: SourcesReading, report: Report): Explanation {
  if (a === b) throw new UsageError(`${quoted(a.id)} is named twice; name another one to compare it with`)
  const { code, plan, policy } = stack
  if (a.one.kind === 'component' && b.one.kind === 'component') {
    const [first, second] = [a.one.component, b.one.component]
    const components = [describeComponent(first, report), describeComponent(second, report)] as const
    return {
      kind: 'components',
      components,
      ...explainPair(first, second, code, plan, policy),
      endings: [endingOf(first, plan, report), endingOf(second, plan, report)],
      findings: common(findingsAbout(report, components[0]), findingsAbout(report, components[1])),
      unread: unreadIn(report),
    }
  }
  if (a.one.kind === 'resource' && b.one.kind === 'resource') {
    const [first, second] = [a.one.readings, b.one.readings]
    const resources = [describeResource(first[0]!), describeResource(second[0]!)] as const
    return {
      kind: 'resources',
      resources,
      ...explainResources(first, second, templates.templates, policy),
      findings: common(findingsAbout(report, resources[0]), findingsAbout(report, resources[1])),
      unread: unreadIn(report),
    }
  }
  const [component, resource] = a.one.kind === 'component' ? [a, b] : [b, a]
  throw new UsageError(
    `${quoted(component.id)} is a component of stack code and ${quoted(resource.id)} a resource of a template; name two of one kind`,
  )
}

const describeComponent = (component: ComponentDeclaration, { components }: Report): ExplainedComponent => {
  const { id, kind, holder, at, scope } = component
  const reported = components.find(
    (each) => each.id === id && each.file === at.file && each.line === at.line && each.column === at.column,
  )
  return { id, kind, scope: scope?.label ?? reported?.scope ?? null, holder, ...placeOf(at) }
}

const describeResource = ({ label, type, at, pointer }: TemplateResource): ExplainedResource => ({
  id: label,
  kind: type,
  ...placeOf(at),
  pointer,
})

const placeOf = ({ file, line, column }: ComponentDeclaration['at']) => ({ file, line, column })

const common = (a: readonly Finding[], b: readonly Finding[]): readonly Finding[] =>
  a.filter((finding) => b.includes(finding))

const unreadIn = ({ notes }: Report): readonly (string | null)[] =>
  [...new Set(notes.filter(isIncomplete).map(({ file }) => file))].sort(by((file) => file ?? ''))
