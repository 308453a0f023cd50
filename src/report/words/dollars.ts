import { inCents } from '../../model/cents.js'

/** US dollars a month; `low` = `high` when the amount is known. */
export interface Amount {
  readonly low: number
  readonly high: number
}

export const total = (amounts: readonly Amount[]): Amount => ({
  low: inCents(amounts.reduce((sum, { low }) => sum + low, 0)),
  high: inCents(amounts.reduce((sum, { high }) => sum + high, 0)),
})

export const isNothing = ({ low, high }: Amount): boolean => low === 0 && high === 0

export const negative = ({ low, high }: Amount): Amount => ({ low: -high, high: -low })

/** `$12.41`, `$0.00 to $12.41`. */
export const tellRange = ({ low, high }: Amount): string =>
  low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`

/** `$1,086.24`, with a real minus sign where it is negative. */
export function dollars(amount: number): string {
  const [whole = '', fraction = ''] = Math.abs(amount).toFixed(2).split('.')
  return `${amount < 0 ? '−' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`
}
