import { type Value, known } from '../../model/value.js'
import { charges, exactly, numberOf, ofContent, together } from './charges.js'
import { isNothing, number, withDefault } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'

/** The price of the first five rules is known, that of the following ones is not. */
const PRICED_RULES = 5

/** Front Door (classic). Its successor is `Microsoft.Cdn/profiles`. */
export const FRONT_DOORS: Kind = {
  type: 'Microsoft.Network/frontDoors',
  noun: 'Front Door (classic)',
  page: 'front-doors',
  facets: {
    state: withDefault('properties.enabledState', 'enabled'),
    certificateCheck: withDefault('properties.backendPoolsSettings.enforceCertificateNameCheck', 'enabled'),
    originTimeout: number('properties.backendPoolsSettings.sendRecvTimeoutSeconds', 30),
    rules: { path: 'properties.routingRules', normalise: countItems },
  },
  mustAgree: [
    { facet: 'state', code: 'conflicting-setting' },
    { facet: 'certificateCheck', code: 'conflicting-setting' },
  ],
  mayDiffer: ['originTimeout', 'rules'],
  immutable: ['name of the default front end'],
  capacity: [],
  guidance: [],
  notice: () =>
    'Front Door (classic) retires on 2027-03-31: rather than put two together, plan the move to Standard or Premium.',
  isStateful: false,
  price,
}

/** How many a list holds. */
function countItems(value: Value): Value {
  if (isNothing(value)) return known(0)
  if (value.kind !== 'list') return value
  if (value.open !== null) return { kind: 'unknown', why: value.open, text: 'routingRules' }
  return known(value.items.length)
}

/** Charged per routing rule; rules move along, so one resource less saves nothing. */
function price({ read }: Priced): Pricing {
  const count = numberOf(read('rules'))
  const unsure = count === null ? 'The number of routing rules is not known; one is counted.' : null
  const further = (count ?? 1) > PRICED_RULES ? 'Routing rules after the fifth are not counted.' : null
  return charges(
    ofContent('frontdoor.classic.rule', exactly(Math.min(PRICED_RULES, count ?? 1)), together(unsure, further)),
  )
}
