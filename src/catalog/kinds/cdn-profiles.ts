import { charges, ofInstance, textOf, unpriced } from './charges.js'
import { number, region, word } from './facets.js'
import type { Kind, Priced, Pricing, Read } from './kind.js'
import { ladder } from './tiers.js'

const LIMITS = 'Microsoft Learn, Azure Front Door service limits (front-door-limits.md)'

/** Front Door has a base fee; profiles of the older CDN are charged by traffic alone. */
const PROFILES: ReadonlyMap<string, string> = new Map([
  ['standard_azurefrontdoor', 'afd.standard'],
  ['premium_azurefrontdoor', 'afd.premium'],
  ['standard_microsoft', 'cdn.classic'],
  ['standard_verizon', 'cdn.classic'],
  ['premium_verizon', 'cdn.classic'],
  ['standard_akamai', 'cdn.classic'],
])

const ENDPOINTS: ReadonlyMap<string, number> = new Map([
  ['standard_azurefrontdoor', 10],
  ['premium_azurefrontdoor', 25],
])

/** CDN profiles and Front Door Standard and Premium, which are the same type: the SKU tells them apart. */
export const CDN_PROFILES: Kind = {
  type: 'Microsoft.Cdn/profiles',
  noun: 'CDN or Front Door profile',
  page: 'cdn-profiles',
  facets: {
    sku: word('sku.name'),
    location: region('location'),
    originTimeout: number('properties.originResponseTimeoutSeconds', null),
    identity: word('identity.type'),
  },
  children: { endpoints: {}, afdendpoints: {} },
  mustAgree: [
    { facet: 'sku', code: 'incompatible-tier', order: ladder('standard_azurefrontdoor', 'premium_azurefrontdoor') },
  ],
  mayDiffer: ['location', 'originTimeout', 'identity'],
  immutable: ['provider of the CDN', 'Premium, once chosen'],
  capacity: [
    {
      what: 'endpoints',
      counts: { children: ['afdendpoints'] },
      limit: (read: Read) => ENDPOINTS.get(textOf(read('sku')) ?? '') ?? null,
      isHard: true,
      source: LIMITS,
    },
  ],
  guidance: [],
  notice: (read) =>
    textOf(read('sku')) === 'standard_microsoft'
      ? 'CDN Standard from Microsoft (classic) retires on 2027-09-30: rather than put two together, plan the move to Front Door.'
      : null,
  isStateful: false,
  price,
}

function price({ read }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (sku === null) return unpriced('The tier of the profile is not known.')
  const item = PROFILES.get(sku)
  return item === undefined
    ? unpriced(`No price is known for a profile of the tier ${sku}.`)
    : charges(ofInstance(item))
}
