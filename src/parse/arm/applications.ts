import type { Assembly, NamedApplication, TemplateFiles } from '../../model/template-files.js'
import { byText } from '../../model/order.js'
import type { ArmValue } from './expression/value.js'
import { parameterFilesFor, readParameters } from './parameter-files.js'
import type { TemplateFile } from './template-file.js'
import type { Root, Walk } from './walk.js'

/** What is deployed together, before anybody has looked inside. */
export interface ApplicationPlan {
  readonly name: string
  readonly roots: readonly Root[]
  /** Belong to it too, though it may be that no root links to them in a way that can be followed. */
  readonly listed: readonly Root[]
  /** Files of stack code that the policy counts to it. */
  readonly code: readonly string[]
  /** Output of the framework's synthesis. */
  readonly isSynthesized: boolean
}

export interface WalkedApplication {
  readonly plan: ApplicationPlan
  readonly walk: Walk
}

type Files = ReadonlyMap<string, TemplateFile>

/**
 * Applications, and what a walk finds in each: an assembly, an application of the policy, and every template that no other
 * one links to, once for each of its parameter files. Templates in one folder are no application for that alone.
 */
export function planApplications(
  files: TemplateFiles,
  templates: Files,
  parameters: Files,
  walk: (plan: ApplicationPlan) => Walk,
): readonly WalkedApplication[] {
  const assemblies = files.assemblies.map((assembly) => planAssembly(assembly, templates))
  const named = files.applications.map((application) => planNamed(application, templates, parameters))
  const settled = [...assemblies, ...named]
    .filter(({ roots, listed }) => roots.length + listed.length > 0)
    .map((plan) => ({ plan, walk: walk(plan) }))

  const taken = new Set([
    ...files.assemblies.flatMap(({ roots, linked }) => [...roots, ...linked]),
    ...files.applications.flatMap((application) => application.templates),
    ...settled.flatMap((each) => [...each.walk.linkedFiles]),
  ])
  const free = [...templates.values()].filter(({ path }) => !taken.has(path))
  const single = planSingle(free, parameters, walk)
  return [...settled, ...single].sort((a, b) => byText(a.plan.name, b.plan.name))
}

function planAssembly({ folder, roots, linked }: Assembly, templates: Files): ApplicationPlan {
  const rootsOf = (paths: readonly string[]): readonly Root[] =>
    paths.flatMap((path) => templates.get(path) ?? []).map(rootOf)
  return { name: folder, roots: rootsOf(roots), listed: rootsOf(linked), code: [], isSynthesized: true }
}

const rootOf = (file: TemplateFile): Root => ({ file, given: new Map() })

/** All of its parameter files go to every one of its templates: each takes what it knows. */
function planNamed(application: NamedApplication, templates: Files, parameters: Files): ApplicationPlan {
  const given = new Map<string, ArmValue>()
  for (const path of application.parameters) {
    const file = parameters.get(path)
    if (file !== undefined) for (const [name, value] of readParameters(file)) given.set(name, value)
  }
  const roots = application.templates.flatMap((path) => templates.get(path) ?? [])
  return {
    name: application.name,
    roots: roots.map((file) => ({ file, given: new Map([...beside(file, parameters), ...given]) })),
    listed: [],
    code: application.code,
    isSynthesized: false,
  }
}

function beside(file: TemplateFile, parameters: Files): ReadonlyMap<string, ArmValue> {
  const [first] = parameterFilesFor(file.path, [...parameters.keys()])
  return first === undefined ? new Map() : readParameters(parameters.get(first)!)
}

/** Templates that another one links to are part of that one's deployment. */
function planSingle(
  files: readonly TemplateFile[],
  parameters: Files,
  walk: (plan: ApplicationPlan) => Walk,
): readonly WalkedApplication[] {
  const found = files.map((file) => variantsOf(file, parameters).map((plan) => ({ plan, walk: walk(plan) })))
  const linkedBy = new Map(found.map((variants, index) => [files[index]!.path, linksOf(variants)]))
  const inner = linkedFrom(
    files.map(({ path }) => path),
    linkedBy,
  )
  return found.filter((_, index) => !inner.has(files[index]!.path)).flat()
}

function variantsOf(file: TemplateFile, parameters: Files): readonly ApplicationPlan[] {
  const beside = parameterFilesFor(file.path, [...parameters.keys()])
  if (beside.length === 0)
    return [{ name: file.path, roots: [rootOf(file)], listed: [], code: [], isSynthesized: false }]
  return beside.map((path) => ({
    name: beside.length === 1 ? file.path : `${file.path} with ${path.slice(path.lastIndexOf('/') + 1)}`,
    roots: [{ file, given: readParameters(parameters.get(path)!) }],
    listed: [],
    code: [],
    isSynthesized: false,
  }))
}

const linksOf = (variants: readonly WalkedApplication[]): ReadonlySet<string> =>
  new Set(variants.flatMap((variant) => [...variant.walk.linkedFiles]))

/** Files that can be reached from others. In a circle the first one by name counts as the outer one. */
function linkedFrom(paths: readonly string[], links: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const targets = new Set([...links.values()].flatMap((each) => [...each]))
  const reached = new Set<string>()
  const reach = (path: string): void => {
    for (const next of links.get(path) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      reach(next)
    }
  }
  const outer = paths.filter((path) => !targets.has(path))
  for (const path of outer) reach(path)
  for (const path of paths.toSorted(byText)) {
    if (outer.includes(path) || reached.has(path)) continue
    reach(path)
    reached.delete(path)
  }
  return reached
}
