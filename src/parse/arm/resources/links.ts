import { LINKS, type LinkSpec, SITE_SETTINGS, isHostStorageSetting } from '../../../catalog/kinds/links.js'
import type { Link } from '../../../model/template.js'
import type { Declaration } from '../deployment/declaration.js'
import { mentions } from '../expression/mentions.js'
import { resourceIdOf } from '../expression/resource-id.js'
import { piecesOf } from '../expression/text.js'
import { type ArmSymbol, type ArmValue, stringOf } from '../expression/value.js'
import { type JsonNode, textOf, valueAt } from '../json/node.js'
import { isSameName, splitName } from '../deployment/names.js'
import { isPlain, readAll, readPath } from './properties.js'
import { keyOfDeclaration } from './resource-key.js'
import { identityOf } from '../deployment/values.js'

type Links = ReadonlyMap<Declaration, readonly Link[]>

/** How the resources of an application hang on each other, as far as their declarations name each other. */
export function findLinks(declarations: readonly Declaration[], known: readonly Declaration[]): Links {
  const links = new Map<Declaration, Map<string, Link>>()
  const index = new Index(declarations, known)
  const add = (from: Declaration, role: Link['role'], to: Declaration): void => {
    if (from === to) return
    const own = links.get(from) ?? new Map<string, Link>()
    links.set(from, own)
    if (role === 'depends-on' && own.size >= MOST_LINKS) return
    const key = keyOfDeclaration(to)
    own.set(`${role} ${key}`, { role, to: key })
  }

  for (const { role, from, path, to, when } of LINKS) {
    for (const declaration of index.ofType(from)) {
      if (when !== undefined && !maySay(declaration, when)) continue
      const owner = ownerOf(declaration, index)
      const targets = readAll(declaration.node, path, declaration.scope).flatMap((value) => named(value, to, index))
      for (const target of targets) add(owner, role, target)
    }
  }
  for (const [site, storage, role] of hostStorage(index)) add(site, role, storage)
  for (const [declaration, other] of dependencies(known, index)) add(declaration, 'depends-on', other)
  return new Map([...links].map(([declaration, own]) => [declaration, [...own.values()]]))
}

/** Of one resource; a name that thousands of resources have means none of them. */
const MOST_LINKS = 100

function maySay({ node, scope }: Declaration, { path, says }: NonNullable<LinkSpec['when']>): boolean {
  const { value } = readPath(node, path, scope)
  if (value.kind === 'unknown') return value.why !== 'missing'
  return value.kind !== 'known' || says.test(String(value.value))
}

/** Declarations by type; those of known kinds by name too: nobody asks what hangs on the others. */
class Index {
  private readonly types = new Map<string, Declaration[]>()
  private readonly names = new Map<string, Declaration[]>()

  constructor(declarations: readonly Declaration[], known: readonly Declaration[]) {
    for (const declaration of declarations) push(this.types, declaration.type, declaration)
    for (const declaration of known) {
      const name = identityOf(declaration.name())?.toLowerCase()
      if (name === undefined) continue
      push(this.names, `${declaration.type}|${name}`, declaration)
      push(this.names, `*|${name}`, declaration)
    }
  }

  ofType(type: string): readonly Declaration[] {
    return this.types.get(type) ?? []
  }

  /** `*`: of any type. */
  named(type: string, name: ArmValue): readonly Declaration[] {
    const identity = identityOf(name)?.toLowerCase()
    const found = identity === undefined ? undefined : this.names.get(`${type}|${identity}`)
    return found?.slice(0, MOST_LINKS) ?? []
  }
}

function push(groups: Map<string, Declaration[]>, key: string, declaration: Declaration): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [declaration])
  else group.push(declaration)
}

/** The top-level resource that a child belongs to; itself where it is one, or where the owner is not declared here. */
function ownerOf(declaration: Declaration, index: Index): Declaration {
  const type = rootType(declaration.type)
  if (type === declaration.type) return declaration
  const [root] = splitName(declaration.name())
  const [owner] = root === undefined ? [] : index.named(type, root)
  return owner ?? declaration
}

/** The declarations that a resource id, or a bare name, means. `*`: of any type. */
function named(value: ArmValue, type: string, index: Index): readonly Declaration[] {
  const id = resourceIdOf(value)
  const wanted = id === null ? type : rootType(id.type)
  if (type !== '*' && wanted !== type) return []
  const name = id === null ? value : id.names[0]
  return name === undefined ? [] : index.named(wanted, name)
}

const rootType = (type: string): string => type.split('/').slice(0, 2).join('/')

function* hostStorage(index: Index): Iterable<readonly [Declaration, Declaration, Link['role']]> {
  const accounts = index.ofType('microsoft.storage/storageaccounts')
  const sites = index.ofType('microsoft.web/sites')
  // One account alone is compared with nothing, nor is one app.
  const hasSeveral = accounts.length > 1 || (sites.length > 1 && sites.filter(isFunctionApp).length > 1)
  if (accounts.length === 0 || !hasSeveral) return
  const accountsIn = searchFor(accounts)
  const settled = new Set<Declaration>()
  for (const { from, path } of SITE_SETTINGS) {
    for (const declaration of index.ofType(from)) {
      const site = ownerOf(declaration, index)
      if (!isFunctionApp(site)) continue
      const values =
        writtenSettings(declaration, path) ?? settingsOf(readPath(declaration.node, path, declaration.scope).value)
      for (const account of accountsIn(values.filter(([name]) => isHostStorageSetting(name)))) {
        settled.add(site)
        yield [site, account, 'host-storage']
      }
    }
  }
  if (accounts.length < 2) return
  const likely = likelyHosts(accounts)
  const silent = sites.filter((site) => !settled.has(site) && isFunctionApp(site))
  for (const site of silent.slice(0, MOST_SILENT)) {
    for (const account of likely) yield [site, account, 'maybe-host-storage']
  }
}

/** Function apps that name no account; one is enough for an account to be a host. */
const MOST_SILENT = 20

/** Finds the accounts that settings name. Most are ruled out by a look at the text: values and accounts come in hundreds. */
function searchFor(
  accounts: readonly Declaration[],
): (settings: readonly (readonly [string, ArmValue])[]) => readonly Declaration[] {
  const searched = accounts.map((account) => ({ account, name: account.name(), words: wordsOf(account.name()) }))
  return (settings) => {
    const values = settings.map(([, value]) => ({ value, text: identityOf(value)?.toLowerCase() ?? null }))
    if (values.length === 0) return []
    return searched
      .filter(({ name, words }) =>
        values.some(
          ({ value, text }) =>
            (text === null || words.every((word) => text.includes(word))) && namesAccount(value, name),
        ),
      )
      .map(({ account }) => account)
  }
}

/** Text that stands in the key of whatever holds the name. */
const wordsOf = (name: ArmValue): readonly string[] =>
  (piecesOf(name) ?? []).flatMap((piece) => {
    const text = stringOf(piece)
    return text !== null && /^[\w./-]+$/.test(text) ? [text.toLowerCase()] : []
  })

/** Where no setting names it, an account that is called after functions is it; else it may be any. */
function likelyHosts(accounts: readonly Declaration[]): readonly Declaration[] {
  const called = accounts.filter(({ nameText }) => /func|webjobs/i.test(nameText))
  return called.length > 0 ? called : accounts
}

function isFunctionApp({ node, scope }: Declaration): boolean {
  const kind = stringOf(readPath(node, 'kind', scope).value) ?? ''
  return kind.toLowerCase().includes('functionapp')
}

/** Settings written out one by one: only those that matter are evaluated. Null where they are not. */
function writtenSettings({ node, scope }: Declaration, path: string): readonly (readonly [string, ArmValue])[] | null {
  const named = namedIn(valueAt(node, ...path.split('.')))
  if (named === null || named.some(([name]) => name === null || name.startsWith('['))) return null
  return named.flatMap(([name, value]) =>
    name !== null && isHostStorageSetting(name) && value !== undefined ? [[name, scope.read(value)] as const] : [],
  )
}

function namedIn(node: JsonNode | undefined): readonly (readonly [string | null, JsonNode | undefined])[] | null {
  if (node?.kind === 'array') return node.items.map((item) => [textOf(valueAt(item, 'name')), valueAt(item, 'value')])
  if (node?.kind !== 'object' || !isPlain(node)) return null
  return node.members.map(({ key, value }) => [key, value])
}

/** `[{ name, value }]` or `{ NAME: value }`: what is certainly there, whatever else may be. */
function settingsOf(value: ArmValue): readonly (readonly [string, ArmValue])[] {
  if (value.kind === 'object') return [...value.entries]
  if (value.kind === 'symbol') return certainPartsOf(value).flatMap(settingsOf)
  if (value.kind !== 'list') return []
  return value.items.flatMap((item) => {
    if (item.kind !== 'object') return []
    const name = stringOf(item.entries.get('name'))
    const setting = item.entries.get('value')
    return name === null || setting === undefined ? [] : [[name, setting] as const]
  })
}

/** Lists joined with something unseen are in the whole; of objects, only those that nothing unseen may write over. */
function certainPartsOf({ made }: ArmSymbol): readonly ArmValue[] {
  if (made?.by !== 'union' && made?.by !== 'concatarrays') return []
  const lists = made.of.filter(({ kind }) => kind === 'list')
  return lists.length > 0 ? lists : made.of.slice(made.of.findLastIndex(({ kind }) => kind !== 'object') + 1)
}

const namesAccount = (value: ArmValue, name: ArmValue): boolean => isSameName(value, name) || mentions(value, name)

/** What a declaration says that it is deployed after: ids, names, or symbolic names. */
function* dependencies(
  declarations: readonly Declaration[],
  index: Index,
): Iterable<readonly [Declaration, Declaration]> {
  const symbolic = new Map(
    declarations.flatMap((each) =>
      each.symbolicName === null ? [] : [[`${each.scope.id}|${each.symbolicName}`, each] as const],
    ),
  )
  for (const declaration of declarations) {
    const { node, scope } = declaration
    const written = valueAt(node, 'dependsOn')
    if (written?.kind !== 'array') continue
    for (const item of written.items) {
      const value = scope.read(item)
      const bySymbol = symbolic.get(`${scope.id}|${stringOf(value) ?? ''}`)
      if (bySymbol !== undefined) yield [declaration, bySymbol]
      else for (const other of named(value, '*', index)) yield [declaration, other]
    }
  }
}
