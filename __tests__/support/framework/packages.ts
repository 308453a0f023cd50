import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The folder that stands for `node_modules/@atakora`: link or copy it as a whole, since its packages know their neighbours. */
export const FRAMEWORK_PACKAGES = join(import.meta.dirname, 'packages', '@atakora')

/** The packages as files of a repository in which they are installed: `node_modules/@atakora/…` and their texts. */
export const frameworkFiles = (): Readonly<Record<string, string>> => (installed ??= readPackages())

let installed: Readonly<Record<string, string>> | undefined

function readPackages(): Readonly<Record<string, string>> {
  const paths = readdirSync(FRAMEWORK_PACKAGES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [
      `node_modules/@atakora/${relative(FRAMEWORK_PACKAGES, path).replaceAll('\\', '/')}`,
      readFileSync(path, 'utf8'),
    ]),
  )
}
