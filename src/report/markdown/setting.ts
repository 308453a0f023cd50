import type { Detail } from '../limits.js'
import type { Phrase } from '../phrase.js'
import type { Sink } from './sink.js'

/** What every section of one document is rendered with. */
export interface Setting {
  readonly sink: Sink
  readonly detail: Detail
  readonly commit: string | null
  /** What became of the rewrite, after the verdict and its table. */
  readonly delivery: readonly Phrase[]
  /** Changes that nothing else carries; null where there are none. */
  readonly patch: string | null
}
