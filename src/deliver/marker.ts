import { createHash } from 'node:crypto'

/**
 * The hidden first line of our comment. Its front part says whose comment it is and never changes; the rest tells
 * which run wrote it:
 *
 *     <!-- backend-advisor:v1 root=services%2Fshop tool=0.1.0 run=18/9120344/1 head=3f2a… config=9b1c… -->
 */
export interface Marker {
  /** The analysed folder: jobs for different folders of one repository keep a comment each. */
  readonly root: string
  readonly tool: string
  readonly run: RunIdentity
  /** The head commit that the comment is about. */
  readonly head: string
  /** `digestOf` the settings that judged. */
  readonly config: string
}

/** `id` grows from run to run and stays when a run is repeated; `attempt` counts the repetitions from 1. */
export interface RunIdentity {
  readonly number: number
  readonly id: number
  readonly attempt: number
}

export interface MarkedComment {
  readonly marker: Marker
  /** The comment without its marker line: what people see. */
  readonly visible: string
}

/** @param settings in any form that can be serialised */
export const digestOf = (settings: unknown): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12)

const PREFIX = '<!-- backend-advisor:v1 '
const SUFFIX = ' -->'

export function markerLine(marker: Marker): string {
  const { run } = marker
  const fields = [
    `root=${encodeField(marker.root)}`,
    `tool=${encodeField(marker.tool)}`,
    `run=${run.number}/${run.id}/${run.attempt}`,
    `head=${encodeField(marker.head)}`,
    `config=${encodeField(marker.config)}`,
  ]
  return `${PREFIX}${fields.join(' ')}${SUFFIX}\n`
}

/** Null when the text does not begin with a marker of ours: a quoted or moved marker is none. */
export function readMarked(body: string): MarkedComment | null {
  const [line = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n')
  if (!line.startsWith(PREFIX) || !line.endsWith(SUFFIX)) return null
  const fields = new Map(line.slice(PREFIX.length, -SUFFIX.length).split(' ').map(splitField))
  const marker: Marker = {
    root: decodeField(fields.get('root')),
    tool: decodeField(fields.get('tool')),
    run: readRun(fields.get('run')),
    head: decodeField(fields.get('head')),
    config: decodeField(fields.get('config')),
  }
  return { marker, visible: rest.join('\n') }
}

export const isNewerRun = (a: RunIdentity, b: RunIdentity): boolean =>
  a.id === b.id ? a.attempt > b.attempt : a.id > b.id

function splitField(field: string): [string, string] {
  const at = field.indexOf('=')
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
}

/**
 * `encodeURIComponent` leaves `-` alone, and two of them could end the HTML comment early; it throws on half a
 * surrogate pair, which the way through UTF-8 replaces.
 */
const encodeField = (text: string): string =>
  encodeURIComponent(Buffer.from(text).toString('utf8')).replaceAll('-', '%2D')

function decodeField(text = ''): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** What cannot be read counts as the oldest run there is, so that it never blocks an update. */
function readRun(text = ''): RunIdentity {
  const [number = 0, id = 0, attempt = 0] = /^\d{1,15}\/\d{1,15}\/\d{1,9}$/.test(text)
    ? text.split('/').map(Number)
    : []
  return { number, id, attempt }
}
