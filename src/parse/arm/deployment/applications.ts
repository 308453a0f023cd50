import type { Assembly, NamedApplication, TemplateFiles } from '../../../model/template-files.js'
import type { Note } from '../../../model/note.js'
import { byText } from '../../../model/order.js'
import type { ArmValue } from '../expression/value.js'
import { matchParameterFiles, readParameters } from '../files/parameter-files.js'
import type { TemplateFile } from '../files/template-file.js'
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

/** What is known of the files before anything is followed. */
export interface Reading {
  readonly templates: Files
  /** By path. */
  readonly parameters: Files
  /** Templates that one names, as far as that can be told without knowing what it is given. */
  readonly linksOf: (file: TemplateFile) => ReadonlySet<string>
  readonly walk: (plan: ApplicationPlan) => Walk
  readonly note: (note: Note) => void
}

/**
 * Applications, and what a walk finds in each: an assembly, an application of the policy, and every template that no other
 * one links to, once for each of its parameter files. Templates in one folder are no application for that alone.
 */
export function planApplications(files: TemplateFiles, reading: Reading): readonly WalkedApplication[] {
  const { templates, parameters } = reading
  const besides = matchParameterFiles([...templates.values()], [...parameters.values()])
  const walked = (plan: ApplicationPlan): WalkedApplication => ({ plan, walk: reading.walk(plan) })
  const assemblies = files.assemblies.map((assembly) => planAssembly(assembly, templates))
  const named = files.applications.map((application) => planNamed(application, reading, besides))
  const settled = [...assemblies, ...named].filter(({ roots, listed }) => roots.length + listed.length > 0).map(walked)

  const taken = new Set([
    ...files.assemblies.flatMap(({ roots, linked }) => [...roots, ...linked]),
    ...files.applications.flatMap((application) => application.templates),
    ...settled.flatMap((each) => [...each.walk.linkedFiles]),
  ])
  const free = [...templates.values()].filter(({ path }) => !taken.has(path))
  const outer = withoutLinked(free, reading.linksOf)
  const found = outer.map((file) => variantsOf(file, besides, reading).map(walked))
  // What a template is given may have led to others than was thought.
  const links = new Map(found.map((variants, index) => [outer[index]!, linkedBy(variants)]))
  const single = new Set(withoutLinked(outer, (file) => links.get(file)!))
  return [...settled, ...found.filter((_, index) => single.has(outer[index]!)).flat()].sort((a, b) =>
    byText(a.plan.name, b.plan.name),
  )
}

type ParametersOf = ReadonlyMap<string, readonly TemplateFile[]>

function planAssembly({ folder, roots, linked }: Assembly, templates: Files): ApplicationPlan {
  const rootsOf = (paths: readonly string[]): readonly Root[] =>
    paths.flatMap((path) => templates.get(path) ?? []).map((file) => ({ file, given: new Map() }))
  return { name: folder, roots: rootsOf(roots), listed: rootsOf(linked), code: [], isSynthesized: true }
}

/** All of its parameter files go to every one of its templates: each takes what it knows. */
function planNamed(
  application: NamedApplication,
  { templates, parameters }: Reading,
  besides: ParametersOf,
): ApplicationPlan {
  const given = new Map<string, ArmValue>()
  for (const path of application.parameters) {
    const file = parameters.get(path)
    if (file !== undefined) for (const [name, value] of readParameters(file)) given.set(name, value)
  }
  const firstBeside = ({ path }: TemplateFile): ReadonlyMap<string, ArmValue> => {
    const [first] = besides.get(path) ?? []
    return first === undefined ? new Map() : readParameters(first)
  }
  const roots = application.templates.flatMap((path) => templates.get(path) ?? [])
  return {
    name: application.name,
    roots: roots.map((file) => ({ file, given: new Map([...firstBeside(file), ...given]) })),
    listed: [],
    code: application.code,
    isSynthesized: false,
  }
}

/** A template is deployed once for each environment that has a parameter file. */
const MOST_VARIANTS = 24

function variantsOf(file: TemplateFile, besides: ParametersOf, { note }: Reading): readonly ApplicationPlan[] {
  const all = besides.get(file.path) ?? []
  const single = { listed: [], code: [], isSynthesized: false }
  if (all.length === 0) return [{ ...single, name: file.path, roots: [{ file, given: new Map() }] }]
  if (all.length > MOST_VARIANTS) note(tooMany(file, all.length))
  return all.slice(0, MOST_VARIANTS).map((given) => ({
    ...single,
    name: all.length === 1 ? file.path : `${file.path} with ${given.path.slice(given.path.lastIndexOf('/') + 1)}`,
    roots: [{ file, given: readParameters(given) }],
  }))
}

const tooMany = ({ path: file }: TemplateFile, count: number): Note => ({
  kind: 'too-many-contexts',
  file,
  message: `has ${count} parameter files, of which the first ${MOST_VARIANTS} were taken`,
})

const linkedBy = (variants: readonly WalkedApplication[]): ReadonlySet<string> =>
  new Set(variants.flatMap(({ walk }) => [...walk.linkedFiles]))

/**
 * Those that cannot be reached from others: templates that another one links to are part of its deployment. In a circle the
 * first one by name counts as the outer one.
 */
function withoutLinked(
  files: readonly TemplateFile[],
  linksOf: (file: TemplateFile) => ReadonlySet<string>,
): readonly TemplateFile[] {
  const known = new Map(files.map((file) => [file.path, linksOf(file)]))
  const targets = new Set([...known].flatMap(([path, links]) => [...links].filter((link) => link !== path)))
  const reached = new Set<string>()
  const reachFrom = (start: string): void => {
    const open = [start]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      for (const next of known.get(path) ?? []) {
        if (reached.has(next) || next === start) continue
        reached.add(next)
        open.push(next)
      }
    }
  }
  const outer = files.filter(({ path }) => !targets.has(path))
  for (const { path } of outer) reachFrom(path)
  const inCircles = files.filter(({ path }) => targets.has(path)).toSorted((a, b) => byText(a.path, b.path))
  for (const { path } of inCircles) if (!reached.has(path)) reachFrom(path)
  return files.filter(({ path }) => !reached.has(path))
}
