import { type ArmFunction, refuse, strict, symbolOf } from '../function.js'
import { intOf, known, mayBe, stringOf, unknown } from '../value.js'

export const DATE: Readonly<Record<string, ArmFunction>> = {
  utcnow: strict(0, 1, (call) => unknown('new-every-time', call.text())),
  /** Formats depend on .NET; equal to itself is all that is needed. */
  datetimeadd: strict(2, 3, (call) =>
    call.args.every((part) => mayBe(part, 'string')) ? symbolOf(call, 'string') : refuse(call),
  ),
  datetimetoepoch: strict(1, 1, (call) => {
    const [value] = call.args
    const text = stringOf(value)
    if (text === null) return value !== undefined && mayBe(value, 'string') ? symbolOf(call, 'int') : refuse(call)
    // Other spellings of a moment are read by .NET's rules.
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/.test(text)) return symbolOf(call, 'int')
    const moment = Date.parse(text)
    return Number.isNaN(moment) ? refuse(call) : known(Math.floor(moment / 1000))
  }),
  datetimefromepoch: strict(1, 1, (call) => {
    const [value] = call.args
    const seconds = intOf(value)
    if (seconds === null) return value !== undefined && mayBe(value, 'int') ? symbolOf(call, 'string') : refuse(call)
    return isWritable(seconds) ? known(momentOf(seconds)) : refuse(call)
  }),
}

/** The years 1 to 9999, as .NET has them. */
const isWritable = (seconds: number): boolean => seconds >= -62_135_596_800 && seconds <= 253_402_300_799

const DAY = 86_400

function momentOf(seconds: number): string {
  const days = Math.floor(seconds / DAY)
  const [year, month, day] = dateOf(days)
  const rest = seconds - days * DAY
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => pad(part, 2)).join(':')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}Z`
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** The civil date of a day counted from 1970-01-01, in a calendar whose years begin in March. */
function dateOf(days: number): [year: number, month: number, day: number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}
