import type { Suppression } from '../../model/suppression.js'
import { quoted } from '../phrase.js'
import { plainText } from '../plain.js'
import { type Location, locationOf } from './location.js'

export interface SuppressionObject {
  readonly kind: 'inSource' | 'external'
  readonly status: 'accepted' | 'underReview'
  readonly justification?: string
  readonly location?: Location
  readonly properties?: { readonly owner?: string; readonly until?: string }
}

const STATUS = { accepted: 'accepted', 'once-merged': 'underReview' } as const

export function describeSuppression(suppression: Suppression, prefix: string): SuppressionObject {
  const { kind, status, reason, owner, until, at } = suppression
  const properties = { ...(owner === null ? {} : { owner }), ...(until === null ? {} : { until }) }
  return {
    kind: kind === 'comment' ? 'inSource' : 'external',
    status: STATUS[status],
    ...(reason === '' ? {} : { justification: plainText([quoted(reason)]) }),
    ...(at === null || !isBelowRoot(at.file) ? {} : { location: locationOf(at, prefix) }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  }
}

/** A baseline may be kept elsewhere: of such a place a log that is read on another machine says nothing. */
const isBelowRoot = (file: string): boolean => !/^([/\\]|[a-z]:)/i.test(file) && !file.split('/').includes('..')
