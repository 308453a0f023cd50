import type { Note } from '../../../model/note.js'
import type { Declaration, Loop, Unread, Written } from './declaration.js'
import { stringOf } from '../expression/value.js'
import type { ArmValue } from '../expression/value.js'
import { joinNames } from './names.js'
import { type JsonNode, type JsonObject, memberOf, pointerTo, textOf, valueAt } from '../json/node.js'
import { readTemplateLink } from '../files/linked-file.js'
import { secret } from '../files/parameter-files.js'
import { type Lazy, once } from './lazy.js'
import { type Place, placeOfDeployment, placeOfRoot } from './place.js'
import { Effort } from './effort.js'
import { type Evaluation, TemplateScope } from './scope.js'
import { type TemplateFile, levelOf } from '../files/template-file.js'

/** What the walk through one application found. */
export interface Walk {
  readonly declarations: readonly Declaration[]
  readonly unread: readonly Unread[]
  /** Files that templates of the application link to. */
  readonly linkedFiles: ReadonlySet<string>
  readonly notes: readonly Note[]
}

export interface Root {
  readonly file: TemplateFile
  /** Values of parameters, by lower-case name. */
  readonly given: ReadonlyMap<string, ArmValue>
}

/** Reads a path of the repository as a template; null when it is none, or not at hand. */
export type OpenTemplate = (path: string) => TemplateFile | null

/** Azure takes 800 resources a template; beyond these somebody plays with us. */
const MOST_DECLARATIONS = 10_000
/** Deployments inside one another. */
const DEEPEST_DEPLOYMENT = 20

/** Follows the deployments of an application from its roots and evaluates every resource declaration on the way. */
export function walkTemplates(
  application: string,
  roots: readonly Root[],
  /** Roots too, unless another template has linked to them by then. */
  listed: readonly Root[],
  evaluation: Evaluation,
  effort: Effort,
  open: OpenTemplate,
): Walk {
  const walker = new Walker(application, evaluation, effort, open)
  for (const root of roots) walker.enter(root)
  for (const root of listed) if (!walker.linkedFiles.has(root.file.path)) walker.enter(root)
  return walker
}

/** The files that a template links to itself, without following any. */
export function findLinkedFiles(
  file: TemplateFile,
  evaluation: Evaluation,
  isTemplate: (path: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  if (!file.mayLink) return found
  const walker = new Walker(file.path, evaluation, new Effort(), (path) => {
    if (isTemplate(path)) found.add(path)
    return null
  })
  walker.enter({ file, given: new Map() })
  return found
}

/** Where the walk is: what the declarations of one list of resources have in common. */
interface Setting {
  readonly scope: TemplateScope
  readonly file: TemplateFile
  readonly place: Place
  readonly conditions: readonly Written[]
  readonly loop: Loop | null
  readonly parent: Declaration | null
  readonly depth: number
  /** Files that led here: a template that links to one of them would never end. */
  readonly within: readonly string[]
}

class Walker implements Walk {
  readonly declarations: Declaration[] = []
  readonly unread: Unread[] = []
  readonly linkedFiles = new Set<string>()
  readonly notes: Note[] = []
  private readonly odd = new Map<TemplateFile, number>()
  private isFull = false

  constructor(
    private readonly application: string,
    private readonly evaluation: Evaluation,
    private readonly effort: Effort,
    private readonly open: OpenTemplate,
  ) {}

  enter({ file, given }: Root): void {
    const place = placeOfRoot(levelOf(file.root), this.application)
    const values = new Map([...given].map(([name, value]) => [name, () => value] as const))
    const scope = new TemplateScope(this.evaluation, file.root, file.path, place, values)
    const setting: Setting = {
      scope,
      file,
      place,
      conditions: [],
      loop: null,
      parent: null,
      depth: 0,
      within: [file.path],
    }
    this.walk(valueAt(file.root, 'resources'), '/resources', setting)
  }

  /** Templates are walked from the outside in, so that a deployment is known before something asks for its outputs. */
  private walk(resources: JsonNode | undefined, pointer: string, setting: Setting): void {
    if (resources?.kind === 'scalar' && resources.value !== null) {
      this.tellOdd(setting.file, resources.start, 'resources are neither a list nor an object')
    }
    const found = [...childrenOf(resources, pointer)].flatMap((child) => this.declare(child, setting) ?? [])
    const deployments = found.flatMap((each) => (each.type === DEPLOYMENT ? this.openDeployment(each, setting) : []))
    for (const opened of deployments) this.walk(opened.resources, opened.pointer, opened.setting)
    for (const declaration of found) {
      const nested = valueAt(declaration.node, 'resources')
      if (nested === undefined || declaration.type === DEPLOYMENT) continue
      const { conditions, loop } = declaration
      this.walk(nested, pointerTo(declaration.pointer, 'resources'), {
        ...setting,
        conditions,
        loop,
        parent: declaration,
      })
    }
  }

  private declare({ node, pointer, symbolicName }: Child, setting: Setting): Declaration | null {
    const written = textOf(valueAt(node, 'type'))
    if (written === null) this.tellOdd(setting.file, node.start, 'this resource has no type')
    if (written === null || valueOf(node, 'existing') === true) return null
    if (this.declarations.length >= MOST_DECLARATIONS || !this.effort.declare()) {
      this.tellFull(setting.file)
      return null
    }
    const { scope, file, place, parent } = setting
    const loop = this.loopOf(node, pointer, setting)
    const own = this.conditionOf(node, setting, loop)
    const nameNode = valueAt(node, 'name')
    if (nameNode !== undefined && textOf(nameNode) === null) {
      this.tellOdd(file, node.start, 'the name of this resource is no text')
    }
    const isChild = parent !== null && isRelative(written)
    const declaration: Declaration = {
      type: (isChild ? `${parent.type}/${written}` : written).toLowerCase(),
      name: once(() => {
        const name = scope.within(loop, () => scope.read(nameNode))
        return isChild ? joinNames(parent.name(), name) : name
      }),
      nameText: textOf(nameNode) ?? pointer,
      node,
      file,
      pointer,
      scope,
      root: setting.within[0]!,
      place: scope.within(loop, () => this.targetOf(node, setting)) ?? place,
      conditions: own === null ? setting.conditions : [...setting.conditions, own],
      loop,
      symbolicName,
    }
    this.declarations.push(declaration)
    return declaration
  }

  private conditionOf(node: JsonObject, { scope, file }: Setting, loop: Loop | null): Written | null {
    const condition = memberOf(node, 'condition')
    if (condition === undefined) return null
    const value = once(() => scope.within(loop, () => scope.read(condition.value)))
    return { value, start: condition.value.start, file }
  }

  private loopOf(node: JsonObject, pointer: string, { scope, file, loop: around }: Setting): Loop | null {
    const copy = valueAt(node, 'copy')
    if (copy?.kind !== 'object') return around
    const count = valueAt(copy, 'count')
    return {
      name: textOf(valueAt(copy, 'name')) ?? '',
      key: `${scope.id}${pointer}`,
      count: { value: once(() => scope.within(around, () => scope.read(count))), start: (count ?? copy).start, file },
      around,
    }
  }

  /** Where a deployment goes that says so itself; null where it goes where its template goes. */
  private targetOf(node: JsonObject, { scope, place }: Setting): Place | null {
    const subscription = valueAt(node, 'subscriptionId')
    const group = valueAt(node, 'resourceGroup')
    if (subscription === undefined && group === undefined) return null
    return placeOfDeployment(place, {
      subscription: subscription === undefined ? null : scope.read(subscription),
      group: group === undefined ? null : scope.read(group),
    })
  }

  private openDeployment(declaration: Declaration, setting: Setting): readonly Opened[] {
    const { node, pointer, scope: outer, place, conditions, loop, file } = declaration
    const properties = valueAt(node, 'properties')
    const template = valueAt(properties, 'template')
    const depth = setting.depth + 1
    if (depth > DEEPEST_DEPLOYMENT) {
      this.note('nested-too-deeply', file, node.start, `deployments are nested more than ${DEEPEST_DEPLOYMENT} deep`)
      return []
    }
    if (template?.kind === 'object') {
      const at = pointerTo(pointerTo(pointerTo(pointer, 'properties'), 'template'), 'resources')
      const scope = this.isInner(properties, outer)
        ? this.scopeFor(template, `${outer.id}${pointer}`, place, properties, outer, loop)
        : outer
      announce(outer, declaration, () => scope.within(loop, () => scope.outputsOf(template)))
      const inner = { scope, file, place, conditions, loop, parent: null, depth, within: setting.within }
      return [{ resources: valueAt(template, 'resources'), pointer: at, setting: inner }]
    }
    return this.openLinked(declaration, properties, depth, setting)
  }

  private openLinked(
    declaration: Declaration,
    properties: JsonNode | undefined,
    depth: number,
    setting: Setting,
  ): readonly Opened[] {
    const { file, scope: outer, pointer, place, conditions, loop, node } = declaration
    const link = readTemplateLink(
      properties,
      (part) => outer.read(part),
      (name) => outer.variableText(name),
    )
    const linked = this.firstAtHand(link?.paths ?? [], file.path)
    if (linked === null) {
      if (link !== null) this.unread.push({ declaration, target: link.target })
      return []
    }
    this.linkedFiles.add(linked.path)
    if (setting.within.includes(linked.path)) {
      this.note('circular-template', file, node.start, `this deployment links to ${linked.path}, which leads here`)
      return []
    }
    const scope = this.scopeFor(linked.root, `${outer.id}${pointer}>${linked.path}`, place, properties, outer, loop)
    announce(outer, declaration, () => scope.outputsOf(linked.root))
    const within = [...setting.within, linked.path]
    const inner = { scope, file: linked, place, conditions, loop, parent: null, depth, within }
    return [{ resources: valueAt(linked.root, 'resources'), pointer: '/resources', setting: inner }]
  }

  private firstAtHand(paths: readonly string[], from: string): TemplateFile | null {
    for (const path of paths) {
      const resolved = resolveBeside(from, path)
      const file = resolved === null ? null : this.open(resolved)
      if (file !== null) return file
    }
    return null
  }

  /** Without a word on it, the expressions of a nested template are those of the template around it. */
  private isInner(properties: JsonNode | undefined, outer: TemplateScope): boolean {
    const scope = outer.read(valueAt(properties, 'expressionEvaluationOptions', 'scope'))
    return stringOf(scope)?.toLowerCase() === 'inner'
  }

  private scopeFor(
    template: JsonObject,
    id: string,
    place: Place,
    properties: JsonNode | undefined,
    outer: TemplateScope,
    loop: Loop | null,
  ): TemplateScope {
    const given = new Map<string, Lazy<ArmValue>>()
    const parameters = valueAt(properties, 'parameters')
    if (parameters?.kind === 'object') {
      for (const { key, value } of parameters.members) {
        const passed = memberOf(value, 'value')
        if (passed !== undefined) {
          given.set(
            key.toLowerCase(),
            once(() => outer.within(loop, () => outer.read(passed.value))),
          )
        } else if (memberOf(value, 'reference') !== undefined) {
          given.set(key.toLowerCase(), () => secret(id, key))
        }
      }
    }
    return new TemplateScope(this.evaluation, template, id, place, given)
  }

  private tellOdd(file: TemplateFile, offset: number, says: string): void {
    const told = this.odd.get(file) ?? 0
    this.odd.set(file, told + 1)
    if (told < MOST_ODD) this.note('not-a-template', file, offset, says)
  }

  private tellFull(file: TemplateFile): void {
    if (this.isFull) return
    this.isFull = true
    this.note(
      'too-many-resources',
      file,
      0,
      `more than ${MOST_DECLARATIONS} resources are declared; the rest was not read`,
    )
  }

  private note(kind: Note['kind'], file: TemplateFile, offset: number, says: string): void {
    const { line } = file.placeOf(offset)
    this.notes.push({ kind, file: file.path, message: `line ${line}: ${says}` })
  }
}

interface Opened {
  readonly resources: JsonNode | undefined
  readonly pointer: string
  readonly setting: Setting
}

interface Child {
  readonly node: JsonObject
  readonly pointer: string
  readonly symbolicName: string | null
}

/** Notes on what Azure would refuse, for one file. */
const MOST_ODD = 5

const DEPLOYMENT = 'microsoft.resources/deployments'

/** A list, or an object of symbolic names. */
function* childrenOf(resources: JsonNode | undefined, pointer: string): Iterable<Child> {
  if (resources?.kind === 'array') {
    for (const [index, node] of resources.items.entries()) {
      if (node.kind === 'object') yield { node, pointer: pointerTo(pointer, index), symbolicName: null }
    }
  } else if (resources?.kind === 'object') {
    for (const { key, value } of resources.members) {
      if (value.kind === 'object') yield { node: value, pointer: pointerTo(pointer, key), symbolicName: key }
    }
  }
}

function valueOf(node: JsonObject, key: string): unknown {
  const value = valueAt(node, key)
  return value?.kind === 'scalar' ? value.value : undefined
}

/** `databases`, `providers/diagnosticSettings`; a full type begins with a namespace, which has a dot. */
const isRelative = (type: string): boolean => !/^[^/]*\./.test(type)

const announce = (outer: TemplateScope, { name, symbolicName }: Declaration, outputs: () => ArmValue): void => {
  outer.announce({ name, symbolicName, outputs })
}

/** The path that `path` means in the folder of `from`; null when it leads out of the root. */
function resolveBeside(from: string, path: string): string | null {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') {
      parts.push(part)
    }
  }
  return parts.join('/')
}
