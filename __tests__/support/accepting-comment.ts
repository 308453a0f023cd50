import type { Suppression } from '../../src/model/suppression.js'

/** What a finding carries that a comment accepts. */
export const ACCEPTING_COMMENT: Suppression = {
  kind: 'comment',
  status: 'accepted',
  reason: 'so be it',
  owner: null,
  until: null,
  expiresSoon: false,
  at: { file: 'src/main.ts', line: 1 },
}
