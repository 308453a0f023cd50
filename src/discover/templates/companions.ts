import type { Note } from '../../model/note.js'
import { folderOf, joinInside } from '../inside-root.js'

export const JSON_FILE = /\.jsonc?$/i

export interface ReadTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly notes: readonly Note[]
}

/**
 * What belongs to templates that somebody named by their path: the parameter files beside them and what they link to, round
 * by round. Each file is read once.
 * @param available paths that may be read and have not been
 */
export async function readCompanions(
  named: readonly string[],
  held: ReadonlyMap<string, string>,
  available: readonly string[],
  read: (paths: readonly string[]) => Promise<ReadTexts>,
): Promise<ReadTexts> {
  const left = new Set(available)
  const texts = new Map<string, string>()
  const notes: Note[] = []
  const take = async (paths: ReadonlySet<string>, isTaken: (text: string) => boolean): Promise<void> => {
    const found = await read([...paths])
    for (const [path, text] of found.texts) {
      if (!isTaken(text)) continue
      texts.set(path, text)
      left.delete(path)
    }
    notes.push(...found.notes)
  }
  await take(new Set(named.flatMap((path) => besideTemplate(path, left))), isParameterFile)
  let round: readonly Reached[] = named.map((path) => ({ path, from: folderOf(path) }))
  while (round.length > 0) {
    const mentioned = round.flatMap((each) => mentionedBy(each, texts.get(each.path) ?? held.get(each.path)!, left))
    const next = new Map(mentioned.map((each) => [each.path, each]))
    for (const path of next.keys()) left.delete(path)
    await take(new Set(next.keys()), () => true)
    round = [...next.values()].filter(({ path }) => texts.has(path))
  }
  return { texts, notes }
}

/** A template, and the folder of the named one that led to it: where `_artifactsLocation` leads. */
interface Reached {
  readonly path: string
  readonly from: string
}

/** What may be parameter files: `main.parameters.json`, `main.prod.json` … beside `main.json`. */
function besideTemplate(path: string, available: Iterable<string>): readonly string[] {
  const stem = `${path.replace(JSON_FILE, '').toLowerCase()}.`
  return [...available].filter((each) => folderOf(each) === folderOf(path) && each.toLowerCase().startsWith(stem))
}

/** By its schema: other files of such a name are templates of their own. */
const isParameterFile = (text: string): boolean => /deploymentParameters\.json/i.test(text)

/** The files that are named in a string. Whether that is a link is for the parser to tell: it needs them at hand for that. */
function mentionedBy({ path, from }: Reached, text: string, available: ReadonlySet<string>): readonly Reached[] {
  const paths = text
    .split(/["']/)
    .filter((piece) => piece.length <= LONGEST_PATH && JSON_FILE.test(piece))
    .map((piece) => piece.replaceAll(/\\+/g, '/').replace(/^\/+/, ''))
    .flatMap((piece) => [joinInside(folderOf(path), piece), joinInside(from, piece)])
  return [...new Set(paths)].flatMap((each) => (each !== null && available.has(each) ? [{ path: each, from }] : []))
}

/** Characters; what is longer is no path of a repository. */
const LONGEST_PATH = 1000
