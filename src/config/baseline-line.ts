import { dayOf } from '../model/date.js'
import { RULE_IDS } from '../model/rule.js'
import type { WrittenEntry } from '../model/suppression.js'
import { escapeControls, quoted } from './printable.js'
import { suggest } from './suggest.js'

export type LineReading =
  | { readonly kind: 'entry'; readonly entry: WrittenEntry }
  | { readonly kind: 'nothing' }
  /** `column` from 1. */
  | { readonly kind: 'wrong'; readonly column: number; readonly message: string }

/** Characters of one line: a reason and an owner of the longest kind fit. */
const LONGEST_LINE = 1000
const LONGEST_REASON = 500
const LONGEST_OWNER = 100

/** `<fingerprint> <rule> added=… [owner=…] [until=…] -- reason`; empty lines and lines that begin with `#` say nothing. */
export function readLine(line: string): LineReading {
  if (line.trim() === '' || line.startsWith('#')) return { kind: 'nothing' }
  if (line.length > LONGEST_LINE) return wrong(LONGEST_LINE + 1, `a line has at most ${LONGEST_LINE} characters`)
  if (MERGE_MARKER.test(line)) return wrong(1, MERGED)
  const control = controlIn(line)
  if (control !== null) return wrong(control + 1, `the character ${quoted(line[control]!)} may not stand here`)
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index + 1 }))
  const dashes = words.findIndex(({ text }) => text === '--')
  if (dashes === -1) return wrong(line.length + 1, 'a reason is missing; write it behind " -- "')
  const reason = line.slice(words[dashes]!.column + 1).trim()
  const [fingerprint, rule, ...settings] = words.slice(0, dashes)
  const end = words[dashes]!.column

  if (fingerprint === undefined || !FINGERPRINT.test(fingerprint.text)) {
    const found = fingerprint === undefined ? '' : ` (found ${quoted(fingerprint.text)})`
    return wrong(fingerprint?.column ?? end, `a fingerprint of 16 digits from 0 to f must stand here${found}`)
  }
  if (rule === undefined) return wrong(end, 'a rule must stand behind the fingerprint')
  if (!(RULE_IDS as readonly string[]).includes(rule.text)) {
    return wrong(rule.column, `rule ${quoted(rule.text)} is not known${suggest(rule.text, RULE_IDS)}`)
  }
  const values = new Map<string, string>()
  for (const { text, column } of settings) {
    const equals = text.indexOf('=')
    const [key, value] = [text.slice(0, Math.max(0, equals)), text.slice(equals + 1)]
    if (!KEYS.includes(key)) return wrong(column, `${quoted(text)} is none of added=, owner= and until=`)
    if (values.has(key)) return wrong(column, `${key}= stands here twice`)
    const problem = key === 'owner' ? problemOfOwner(value) : problemOfDate(value)
    if (problem !== null) return wrong(column + equals + 1, `${key}= ${problem}`)
    values.set(key, value)
  }
  const added = values.get('added')
  if (added === undefined) return wrong(end, 'added=YYYY-MM-DD is missing')
  const problem = problemOfReason(reason)
  if (problem !== null) return wrong(end, `the reason ${problem}`)
  const [owner, until] = [values.get('owner') ?? null, values.get('until') ?? null]
  return { kind: 'entry', entry: { fingerprint: fingerprint.text, rule: rule.text, added, owner, until, reason } }
}

export function writeLine({ fingerprint, rule, added, owner, until, reason }: WrittenEntry): string {
  const settings = [`added=${added}`, ...(owner === null ? [] : [`owner=${owner}`])]
  if (until !== null) settings.push(`until=${until}`)
  return `${fingerprint} ${rule} ${settings.join(' ')} -- ${reason}`
}

/** What is wrong with a reason, as the end of a sentence; null for a good one. */
export function problemOfReason(reason: string): string | null {
  if (reason.trim() === '') return 'is missing'
  if (controlIn(reason) !== null) return 'must be one line without control characters'
  return reason.trim().length > LONGEST_REASON ? `may have at most ${LONGEST_REASON} characters` : null
}

export function problemOfOwner(owner: string): string | null {
  if (owner.length > LONGEST_OWNER) return `may have at most ${LONGEST_OWNER} characters`
  return OWNER.test(owner) ? null : `must be one word, such as @shop/platform (found ${quoted(owner)})`
}

export const problemOfDate = (date: string): string | null =>
  dayOf(date) === null ? `must be a day as YYYY-MM-DD (found ${quoted(date)})` : null

/** Where the first character stands that could steer a terminal or break the line; null where none does. */
function controlIn(text: string): number | null {
  if (escapeControls(text) === text) return null
  for (let index = 0; index < text.length; index += 1) {
    if (escapeControls(text[index]!) !== text[index]) return index
  }
  return null
}

const wrong = (column: number, message: string): LineReading => ({ kind: 'wrong', column, message })

const KEYS: readonly string[] = ['added', 'owner', 'until']
const FINGERPRINT = /^[\da-f]{16}$/
const OWNER = /^@?[\w./-]+$/

/** The four of git; the rest of the line is a branch's name. */
const MERGE_MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/
const MERGED =
  'a merge has left a conflict here; every line stands for itself, so keep the entries of both sides and delete the marker'
