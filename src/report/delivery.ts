import type { Delivery } from '../model/delivery.js'
import type { Report } from '../model/report.js'
import type { Phrase } from './phrase.js'
import { sentences } from './phrase.js'
import { plainText } from './plain.js'
import { tellConsent, tellDelivery, tellWorkflows } from './words/delivery.js'

/** What a comment says of the rewrite, paragraph by paragraph. */
export const deliveryParagraphs = (delivery: Delivery, report: Report): readonly Phrase[] =>
  [sentences([tellDelivery(delivery), tellWorkflows(delivery)]), tellConsent(report)].filter(({ length }) => length > 0)

/** One line for the log of the run; empty when there is nothing to say. */
export const renderDelivery = (delivery: Delivery): string => plainText(tellDelivery(delivery))
