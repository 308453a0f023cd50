import type { BaselineUpdate } from '../../model/suppression.js'
import { defuseCommands } from '../escape-terminal.js'
import { count, name, place, quoted, say } from '../phrase.js'
import { type Page, indentBy, wrap } from './lines.js'
import { styleFor } from './style.js'
import type { TextOptions } from './text.js'

export interface BaselineResult extends BaselineUpdate {
  /** The baseline, relative to the analysed root. */
  readonly file: string
  readonly written: boolean
}

/** For a person at a terminal: what is accepted from now on, what stays, what is removed and why. */
export function renderBaseline(result: BaselineResult, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  const { file, accepted, kept, removed, written } = result
  const verdict = written
    ? say`Accepts ${count(accepted.length, 'finding')}, keeps ${count(kept, 'entry', 'entries')}, removes ${removed.length}.`
    : say`Nothing to change: ${count(kept, 'entry', 'entries')}.`
  const shown = accepted.slice(0, MOST_LISTED)
  const lines = [
    ...wrap(verdict, page, indentBy(0), 'strong'),
    ...shown.flatMap(({ rule, fingerprint, file: at, line }) =>
      wrap(say`${quoted(rule)} ${quoted(fingerprint)} at ${place({ file: at, line })}`, page, ACCEPTED),
    ),
    ...(shown.length < accepted.length ? wrap(say`${accepted.length - shown.length} more`, page, ACCEPTED) : []),
    ...removed.flatMap(({ entry: { rule, fingerprint }, why }) =>
      wrap(
        why === 'gone'
          ? say`${quoted(rule)} ${quoted(fingerprint)}: its finding is gone`
          : say`${quoted(rule)} ${quoted(fingerprint)}: it has expired`,
        page,
        REMOVED,
      ),
    ),
    ...(written ? wrap(say`Wrote ${name(file)}. Commit it.`, page, indentBy(0)) : []),
  ]
  return lines.map((line) => `${defuseCommands(line)}\n`).join('')
}

const ACCEPTED = { first: '  + ', rest: '    ' }
const REMOVED = { first: '  - ', rest: '    ' }

/** Accepted findings that are listed one by one. */
const MOST_LISTED = 20
