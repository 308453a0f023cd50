import type { Position } from '../model/position.js'
import type { RuleId } from '../model/rule.js'

/**
 * A sentence before it reaches a sink. Only the sink knows what must be escaped, so the pieces stay apart until then.
 *
 * - `words`: running text, ours or somebody else's message; every sink escapes it.
 * - `name`: something as the source writes it (an id, a value, a property path), shown as code.
 * - `rule`: a rule by its id, which leads to its page where a sink has links.
 * - `place`: a line that a person can open.
 */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'place'; readonly at: Place }

export type Phrase = readonly Part[]

/** A position, or a line whose column nobody wrote down. */
export type Place = Omit<Position, 'column'> & { readonly column?: number }

type Said = Part | Phrase | number

/** Our own words with foreign pieces in them. Takes no plain string: text from outside must say what it is. */
export function say(strings: TemplateStringsArray, ...values: readonly Said[]): Phrase {
  const parts = strings.flatMap((text, index) => [...wordsOf(text), ...partsOf(values[index])])
  return parts.reduce<readonly Part[]>(joinWords, [])
}

export const name = (text: string): Part => ({ kind: 'name', text })

export const ruleName = (id: RuleId): Part => ({ kind: 'rule', id })

/** Running text from outside: a note's message. */
export const quoted = (text: string): Part => ({ kind: 'words', text })

export const place = (at: Place): Part => ({ kind: 'place', at })

/** `a`, `a and b`, `a, b and c`. */
export const inList = (phrases: readonly Phrase[]): Phrase =>
  phrases.length < 2 ? phrases.flat() : join([join(phrases.slice(0, -1), ', '), phrases.at(-1)!], ' and ')

/** `a, b, c`. */
export const inSequence = (phrases: readonly Phrase[]): Phrase => join(phrases, ', ')

/** Names one after the other; the last ones only counted when there are many. */
export function names(texts: readonly string[], atMost = 5): Phrase {
  const shown = texts.length > atMost ? texts.slice(0, atMost - 1) : texts
  const phrases: Phrase[] = shown.map((text) => [name(text)])
  return inList(shown.length < texts.length ? [...phrases, say`${texts.length - shown.length} more`] : phrases)
}

/** Places one after the other. */
export function places(positions: readonly Place[], atMost = 4): Phrase {
  const shown: Phrase[] = positions.slice(0, atMost).map((at) => [place(at)])
  const left = positions.length - shown.length
  return inSequence(left > 0 ? [...shown, say`${left} more`] : shown)
}

/** `1 resource`, `2 resources`, `12,000 resources`. */
export const count = (amount: number, one: string, many = `${one}s`): Phrase =>
  wordsOf(`${digits(amount)} ${amount === 1 ? one : many}`)

/** One after the other; the empty ones left out. */
export const sentences = (phrases: readonly Phrase[]): Phrase =>
  join(
    phrases.filter(({ length }) => length > 0),
    ' ',
  )

/** With the same words between them. */
export const join = (phrases: readonly Phrase[], between: string): Phrase =>
  phrases.flatMap((phrase, index) => (index === 0 ? phrase : [...wordsOf(between), ...phrase]))

const digits = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',')

const wordsOf = (text: string): readonly Part[] => (text === '' ? [] : [{ kind: 'words', text }])

function partsOf(value: Said | undefined): readonly Part[] {
  if (value === undefined) return []
  if (typeof value === 'number') return wordsOf(digits(value))
  return 'kind' in value ? [value] : value
}

function joinWords(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1)
  if (part.kind !== 'words' || last?.kind !== 'words') return [...parts, part]
  return [...parts.slice(0, -1), { kind: 'words', text: last.text + part.text }]
}
