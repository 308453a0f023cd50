import picomatch from 'picomatch'
import { recordOf, stringsOf } from './config-file.js'

/** The globs of package folders in package.json: `workspaces`, or `workspaces.packages`. */
export function globsOfManifest(manifest: ReadonlyMap<string, unknown>): readonly string[] {
  const workspaces = manifest.get('workspaces')
  return stringsOf(Array.isArray(workspaces) ? workspaces : recordOf(workspaces).get('packages'))
}

/** Whether a folder, relative to the file that holds the globs, is a package of that workspace. */
export function matchWorkspace(globs: readonly string[]): (folder: string) => boolean {
  const safe = globs.map(normalise).filter(isOrdinary)
  const included = safe.filter((glob) => !glob.startsWith('!'))
  const excluded = safe.filter((glob) => glob.startsWith('!')).map((glob) => normalise(glob.slice(1)))
  const options = { dot: true, noextglob: true, nonegate: true }
  const isIncluded = included.length === 0 ? () => false : picomatch(included, options)
  const isExcluded = excluded.length === 0 ? () => false : picomatch(excluded, options)
  return (folder) => isIncluded(folder) && !isExcluded(folder)
}

/** `./packages/*` and a closing slash mean `packages/*`. */
const normalise = (glob: string): string => glob.replace(/^\.?\/+/, '').replace(/\/+$/, '')

/** Globs become regular expressions, and these come from strangers: more stars could take minutes to fail. */
const isOrdinary = (glob: string): boolean =>
  glob.length > 0 && glob.length <= 200 && glob.replaceAll('**', '*').split('*').length <= 5
