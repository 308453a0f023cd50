/** A comment of a pull request, in characters (422 "body is too long (maximum is 65536 characters)"). */
export const COMMENT_CHARACTERS = 65_536

/** What a comment carries besides the rendered body: the hidden line that says whose comment it is. */
const MARKER_CHARACTERS = 1_536

export const BODY_CHARACTERS = COMMENT_CHARACTERS - MARKER_CHARACTERS

/** A step's job summary, in bytes of UTF-8. */
export const SUMMARY_BYTES = 1_048_576

export interface AnnotationLimits {
  readonly perLevel: number
  readonly total: number
}

/** What is shown of one step: the first ten notices, ten warnings and ten errors. */
export const STEP_ANNOTATIONS: AnnotationLimits = { perLevel: 10, total: 30 }

/** What one request to create or update a check run takes. */
export const CHECK_REQUEST_ANNOTATIONS: AnnotationLimits = { perLevel: 50, total: 50 }

/** Results that code scanning shows of one run. */
export const SARIF_RESULTS = 5_000

/** Further places of one result: code scanning refuses a log with more than 1,000, and shows 100. */
export const RELATED_LOCATIONS = 100

/** How much of the report a document holds. */
export interface Detail {
  /** The suggested source. */
  readonly code: boolean
  /** Rows of every table and list. */
  readonly rows: number
}

/** From everything to the verdict and counts alone: the first step that fits is taken. */
export const LADDER: readonly Detail[] = [
  { code: true, rows: Infinity },
  { code: false, rows: Infinity },
  { code: false, rows: 25 },
  { code: false, rows: 5 },
]
