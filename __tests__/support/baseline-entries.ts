import fc from 'fast-check'
import { addDays } from '../../src/model/date.js'
import { RULE_IDS } from '../../src/model/rule.js'
import type { WrittenEntry } from '../../src/model/suppression.js'
import { TODAY } from './today.js'

const day = fc.integer({ min: -700, max: 700 }).map((days) => addDays(TODAY, days))

/** One line of anything that no terminal minds. */
const reason = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '').trim())
  .filter((text) => text !== '')

/** Entries as people and the command write them; few fingerprints, so that branches accept the same finding. */
export const anyEntry: fc.Arbitrary<WrittenEntry> = fc.record({
  fingerprint: fc.integer({ min: 0, max: 40 }).map((number) => number.toString(16).padStart(16, '0')),
  rule: fc.constantFrom(...RULE_IDS),
  added: day,
  owner: fc.option(fc.stringMatching(/^@?[\w./-]{1,20}$/)),
  until: fc.option(day),
  reason,
})

export const entryFor = (fingerprint: string, given: Partial<WrittenEntry> = {}): WrittenEntry => ({
  fingerprint,
  rule: 'shareable-components',
  added: '2026-11-01',
  owner: null,
  until: null,
  reason: 'Moves in March',
  ...given,
})
