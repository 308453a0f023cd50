import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The sources of one of the repository's examples, as files of a program. */
export function readExample(name: string): Record<string, string> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'examples', name, 'src')
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`src/${file}`, readFileSync(join(folder, file), 'utf8')]),
  )
}
