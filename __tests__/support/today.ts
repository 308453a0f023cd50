/** The day on which every test runs. */
export const TODAY = '2026-11-27'

/** Nothing but comments may excuse. */
export const EXCUSES = { baseline: null, today: TODAY } as const
