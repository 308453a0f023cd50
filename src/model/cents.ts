/** Sums of prices carry binary dust; money has cents. */
export const inCents = (amount: number): number => Math.round(amount * 100) / 100
