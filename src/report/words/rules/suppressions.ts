import type { Finding } from '../../../model/report.js'
import type { Phrase } from '../../phrase.js'
import { count, name, names, say, sentences } from '../../phrase.js'
import type { RuleWords } from './rule-words.js'

/** Comments that excuse findings, and do not. */
export const SUPPRESSION_WORDS = {
  'invalid-suppression': {
    title: 'Comment excuses nothing',
    summary: 'A comment that is meant to accept a finding cannot be understood, and accepts nothing.',
    tell: (given) => sentences([PROBLEMS[textOf(given, 'problem')]?.(given) ?? [], say`As it is, it accepts nothing.`]),
  },
  'expired-suppression': {
    title: 'Acceptance has expired',
    summary: 'A comment accepted a finding until a day that is over; the finding counts again.',
    tell: (given) =>
      say`This comment accepted ${names(listOf(given, 'rules'))} until ${name(textOf(given, 'until'))}, and what it accepted counts again. Repair it, or decide anew and write another day.`,
  },
  'unused-suppression': {
    title: 'Comment excuses nothing that is there',
    summary: 'A comment names a rule that has no finding in the lines it speaks of.',
    tell: (given) => {
      const rule = name(textOf(given, 'excused'))
      return given.alone === false
        ? say`There is no finding of ${rule} here. Take that rule out of this comment.`
        : say`There is no finding of ${rule} here. Remove this comment.`
    },
  },
} satisfies Record<string, RuleWords>

type Told = Finding['arguments']

/** By `problem`: what is wrong, and what to write. */
const PROBLEMS: Readonly<Record<string, (given: Told) => Phrase>> = {
  'unknown-directive': (given) => say`${found(given)} is not known${hint(given)}`,
  'stray-text': (given) =>
    say`${found(given)} belongs to none of its parts: rules, ${name('until=YYYY-MM-DD')}, then the reason behind ${name('--')}.`,
  'no-rule': () => say`This comment names no rule. Write which one it accepts.`,
  'unknown-rule': (given) => say`There is no rule ${found(given)}${hint(given)}`,
  'protected-rule': (given) =>
    say`${found(given)} speaks of such comments themselves, and none accepts it. Repair what it speaks of, or turn it off in the policy.`,
  'no-reason': () => say`This comment gives no reason. Write it at the end, behind ${name('--')}.`,
  'long-reason': (given) => say`The reason has more than ${count(mostOf(given), 'character')}. Shorten it.`,
  'impossible-date': (given) =>
    say`${found(given)} is no day of the calendar. Write it as ${name('until=YYYY-MM-DD')}.`,
  'no-expiry': (given) =>
    say`The policy accepts a finding for at most ${count(mostOf(given), 'day')}. Write until when, as ${name('until=YYYY-MM-DD')}.`,
  'far-expiry': (given) =>
    say`The policy accepts a finding for at most ${count(mostOf(given), 'day')}, and ${found(given)} is further ahead. Write an earlier day.`,
}

const found = (given: Told): Phrase => [name(textOf(given, 'found'))]

const hint = ({ nearest }: Told): Phrase =>
  typeof nearest === 'string' ? say`; did you mean ${name(nearest)}?` : say`.`

const textOf = (given: Told, key: string): string => {
  const value = given[key]
  return typeof value === 'string' ? value : ''
}

const listOf = (given: Told, key: string): readonly string[] => {
  const value = given[key]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

const mostOf = ({ most }: Told): number => (typeof most === 'number' ? most : 0)
