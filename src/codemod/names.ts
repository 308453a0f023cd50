import ts from 'typescript'
import { BACKEND_CONFIG_KEYS } from '../catalog/framework.js'
import { identifiersIn } from './identifiers.js'
import type { LocatedMember } from './locate.js'

/**
 * The map keys of a group's members: the variable's or field's name, else the id in camelCase; never one that
 * `defineBackend` reads as configuration, never one twice, never one of `taken`.
 */
export function keysFor(members: readonly LocatedMember[], taken: ReadonlySet<string> = new Set()): string[] {
  const used = new Set(taken)
  return members.map((member) => {
    const key = free(wishFor(member), used)
    used.add(key)
    return key
  })
}

function wishFor({ component, result }: LocatedMember): string {
  if ('site' in result && result.site.holder.kind !== 'nothing') return result.site.holder.name.text.replace(/^#/, '')
  return camelCase(component.id)
}

function free(wish: string, used: ReadonlySet<string>): string {
  // In an object literal `__proto__` is no key.
  const isTaken = (name: string): boolean => used.has(name) || BACKEND_CONFIG_KEYS.has(name) || name === '__proto__'
  if (!isTaken(wish)) return wish
  const named = BACKEND_CONFIG_KEYS.has(wish) ? `${wish}Component` : wish
  return numbered(named, isTaken)
}

/** An identifier made of any text: `EU Shop-API` → `euShopAPI`. */
export function camelCase(text: string): string {
  const words = Array.from(text, (character) => (isNamePart(character) ? character : ' '))
    .join('')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
  const name = words.map((word, index) => (index === 0 ? lowerStart(word) : upperFirst(word))).join('')
  const first = name.codePointAt(0)
  const isName = first !== undefined && ts.isIdentifierStart(first, ts.ScriptTarget.ESNext)
  return isName ? name : `component${upperFirst(name)}`
}

const isNamePart = (character: string): boolean =>
  ts.isIdentifierPart(character.codePointAt(0)!, ts.ScriptTarget.ESNext)

/** `UserApi` → `userApi`, `URLShortener` → `urlShortener`, `API` → `api`. */
const lowerStart = (word: string): string =>
  word.replace(/^(\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}+(?!\p{L})|\p{Lu})/u, (start) => start.toLowerCase())

const upperFirst = (word: string): string => word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

/** A name that no identifier of the file has, so that it clashes with nothing in any scope. */
export function freeName(wish: string, file: ts.SourceFile, taken: ReadonlySet<string> = new Set()): string {
  const used = identifiersIn(file)
  return numbered(wish, (name) => used.has(name) || taken.has(name))
}

/** `name`, `name2`, `name3`… */
function numbered(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  let number = 2
  while (isTaken(`${name}${number}`)) number++
  return `${name}${number}`
}
