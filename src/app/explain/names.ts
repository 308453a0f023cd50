import { quoted } from '../../config/printable.js'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import { UsageError } from '../../model/failure.js'
import { nearestTo } from '../../model/nearest.js'
import { by, byPosition, byText } from '../../model/order.js'
import type { Position } from '../../model/position.js'
import { RULE_IDS } from '../../model/rule.js'
import type { TemplateResource, Templates } from '../../model/template.js'
import { HOME } from '../../report/docs-link.js'
import { labelOf } from '../../report/label.js'
import { SEPARATION_WORDS } from '../../report/words/separation.js'

/** Something that a person may name: a component, or a declaration of a template with one reading for each application. */
export interface Nameable {
  readonly one:
    | { readonly kind: 'component'; readonly component: ComponentDeclaration }
    | { readonly kind: 'resource'; readonly readings: readonly TemplateResource[] }
  readonly id: string
  /** What it is, in a list. */
  readonly what: string
  readonly at: Position
  /** What it may be called, the best first: in each step, exactly. */
  readonly names: readonly (readonly string[])[]
}

export const nameables = (code: StackCode, templates: Templates): readonly Nameable[] => [
  ...code.components.map(nameComponent).sort(byPlace),
  ...declarationsOf(templates).map(nameResource).sort(byPlace),
]

const byPlace = (a: Nameable, b: Nameable): number => byPosition(a.at, b.at) || byText(a.names.join(), b.names.join())

function nameComponent(component: ComponentDeclaration): Nameable {
  const { id, kind, holder, scope, at } = component
  return {
    one: { kind: 'component', component },
    id,
    what: kind,
    at,
    names: [[id], holder === null ? [] : [holder], scope === null ? [] : [`${scope.label}/${id}`], placesOf(at)],
  }
}

function nameResource(readings: readonly TemplateResource[]): Nameable {
  const [{ label, type, at, root }] = readings as [TemplateResource]
  return {
    one: { kind: 'resource', readings },
    id: label,
    what: type,
    at,
    names: [[label, labelOf(label)], [`${root}/${label}`], placesOf(at)],
  }
}

const placesOf = ({ file, line, column }: Position): readonly string[] => [
  `${file}:${line}`,
  `${file}:${line}:${column}`,
]

/** One declaration is read once for each application that deploys it. */
function declarationsOf({ applications }: Templates): readonly (readonly TemplateResource[])[] {
  const declarations = new Map<string, TemplateResource[]>()
  for (const resource of applications.flatMap(({ resources }) => resources)) {
    const key = JSON.stringify([resource.label, resource.type, resource.at.file, resource.pointer])
    const readings = declarations.get(key)
    if (readings === undefined) declarations.set(key, [resource])
    else readings.push(resource)
  }
  return [...declarations.values()]
}

/**
 * The one that is called so: by its id, else by the variable that holds it, else as `scope/id`, else by its place.
 * @throws UsageError when nobody is called so, or several are
 */
export function findNamed(name: string, all: readonly Nameable[]): Nameable {
  for (const steps of [0, 1, 2, 3]) {
    const found = all.filter(({ names }) => names[steps]?.includes(name))
    if (found.length === 1) return found[0]!
    if (found.length > 1) throw ambiguous(name, found, all)
  }
  throw unknown(name, all)
}

/** So many are listed. */
const MOST_LISTED = 12

function ambiguous(name: string, found: readonly Nameable[], all: readonly Nameable[]): UsageError {
  const ways = found.map((each) => wayToSay(each, all))
  const widest = Math.max(...ways.slice(0, MOST_LISTED).map((way) => quoted(way ?? '').length))
  const lines = found.slice(0, MOST_LISTED).map(({ what, at }, index) => {
    const way = ways[index] ?? null
    const place = `${what}, ${quoted(`${at.file}:${at.line}:${at.column}`).slice(1, -1)}`
    return `  ${(way === null ? '(has no name of its own)' : quoted(way)).padEnd(widest)}  ${place}`
  })
  const left = found.length - MOST_LISTED
  return new UsageError(
    [
      `${found.length} are called ${quoted(name)}; say which one:`,
      ...lines,
      ...(left > 0 ? [`  and ${left} more`] : []),
    ].join('\n'),
  )
}

/** The shortest name that only this one has. */
function wayToSay(one: Nameable, all: readonly Nameable[]): string | null {
  const isOwn = (name: string): boolean => {
    for (const steps of [0, 1, 2, 3]) {
      const found = all.filter(({ names }) => names[steps]?.includes(name))
      if (found.length > 0) return found.length === 1 && found[0] === one
    }
    return false
  }
  return one.names.flat().find(isOwn) ?? null
}

function unknown(name: string, all: readonly Nameable[]): UsageError {
  if (Object.hasOwn(SEPARATION_WORDS, name)) {
    return new UsageError(
      `${quoted(name)} is why components are not grouped: ${HOME}/blob/main/docs/not-grouped.md#${name}`,
    )
  }
  // Ids come before the variables that are called nearly the same, and rules last.
  const known = [namesIn(all, 0), namesIn(all, 1), RULE_IDS]
  const near = known.map((words) => nearNames(name, words)).find(({ length }) => length > 0) ?? []
  const hint = near.length === 0 ? '' : `; did you mean ${near.map(quoted).join(' or ')}?`
  if (hint !== '') return new UsageError(`nothing is called ${quoted(name)}${hint}`)
  if (all.length === 0) return new UsageError(`nothing is called ${quoted(name)}: no component or resource was found`)
  const ids = [...new Set(all.toSorted(by(({ id }) => id)).map(({ id }) => id))]
  const left = ids.length - MOST_LISTED
  const listed = ids.slice(0, MOST_LISTED).map(quoted).join(', ')
  return new UsageError(
    `nothing is called ${quoted(name)}; there ${ids.length === 1 ? 'is' : 'are'} ${listed}${left > 0 ? ` and ${left} more` : ''}`,
  )
}

const namesIn = (all: readonly Nameable[], step: number): readonly string[] =>
  [...new Set(all.flatMap(({ names }) => names[step] ?? []))].sort(byText)

/** Up to three that are near enough to be what was meant; comparing with a hundred thousand names would take long. */
function nearNames(name: string, words: readonly string[]): readonly string[] {
  const found: string[] = []
  let left = words.slice(0, 20_000)
  while (found.length < 3) {
    const nearest = nearestTo(name, left)
    if (nearest?.close !== true) return found
    found.push(nearest.word)
    left = left.filter((word) => word !== nearest.word)
  }
  return found
}
