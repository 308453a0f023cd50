/** A day of the calendar as `YYYY-MM-DD`; as text they sort by time. No clock is read here: doors say which day it is. */
export type DateText = string

/** Days since 1970-01-01; null where the text is no day of the calendar. */
export function dayOf(text: DateText): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null
  return daysBefore(year) - EPOCH + daysBeforeMonth(year, month) + day - 1
}

/** The day so many days later, or earlier; the text itself where it is no day. Ends with the year 9999. */
export function addDays(text: DateText, days: number): DateText {
  const start = dayOf(text)
  if (start === null) return text
  const sought = start + days + EPOCH
  if (sought >= daysBefore(10_000)) return '9999-12-31'
  let year = Math.max(0, Math.floor(sought / 365.2425))
  while (daysBefore(year + 1) <= sought) year += 1
  while (year > 0 && daysBefore(year) > sought) year -= 1
  let day = sought - daysBefore(year)
  let month = 1
  for (; day >= lengthOf(year, month); month += 1) day -= lengthOf(year, month)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day + 1, 2)}`
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!)

/** Days of the Gregorian calendar before the first of January. */
const daysBefore = (year: number): number =>
  year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400)

const daysBeforeMonth = (year: number, month: number): number =>
  LENGTHS.slice(0, month - 1).reduce((sum, _, index) => sum + lengthOf(year, index + 1), 0)

const EPOCH = daysBefore(1970)

const digits = (amount: number, length: number): string => String(amount).padStart(length, '0')
