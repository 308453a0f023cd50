import { parse } from 'yaml'
import { recordOf, stringsOf } from './config-file.js'

/** The globs of package folders in pnpm-workspace.yaml; null when it is not YAML. */
export function globsOfPnpm(text: string): readonly string[] | null {
  try {
    return stringsOf(recordOf(parse(text)).get('packages'))
  } catch {
    return null
  }
}
