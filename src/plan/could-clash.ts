import type { Newcomer } from './newcomer.js'
import { digestValue } from './property.js'
import type { StoredNames } from './stored-names.js'

const NOTHING = -1
const UNKNOWN = -2

/**
 * A quick first look at two newcomers, by position: false means that `Judge.collide` would find nothing. Two thousand
 * components make two million pairs, of which most have no name in common.
 */
export function quickLook(newcomers: readonly Newcomer[]): (a: number, b: number) => boolean {
  const number = numberTexts()
  const id = Int32Array.from(newcomers, ({ component }) => number(component.id))
  const isLinked = Uint8Array.from(newcomers, ({ profile }) => (profile.node === null ? 0 : 1))
  const hasVariables = Uint8Array.from(newcomers, ({ profile: { variables } }) =>
    variables.named.size > 0 || variables.others !== null ? 1 : 0,
  )
  const names = (...parts: readonly (keyof StoredNames)[]): Int32Array =>
    Int32Array.from(newcomers, ({ profile: { stored } }) => {
      if (stored === null) return NOTHING
      const values = parts.map((part) => stored[part].value)
      return values.every(({ kind }) => kind === 'known') ? number(values.map(digestValue).join()) : UNKNOWN
    })
  const entity = names('entity')
  const place = names('database', 'container')
  return (a, b) =>
    id[a] === id[b] ||
    (isLinked[a]! & isLinked[b]!) === 1 ||
    (hasVariables[a]! & hasVariables[b]!) === 1 ||
    (entity[a] !== NOTHING && entity[b] !== NOTHING && (mayEqual(entity, a, b) || mayEqual(place, a, b)))
}

const mayEqual = (numbers: Int32Array, a: number, b: number): boolean =>
  numbers[a] === numbers[b] || numbers[a] === UNKNOWN || numbers[b] === UNKNOWN

function numberTexts(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
}
