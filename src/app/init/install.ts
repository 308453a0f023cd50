import { foldersFrom } from '../../discover/inside-root.js'
import type { Install } from '../../model/set-up.js'

const LOCKS: readonly (readonly [file: string, tool: Install['tool']])[] = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
]

/**
 * What installs the packages of a folder: the lock file in it or nearest above. Null where there is none, or where the
 * lock files of two tools lie together.
 * @param listed files of the whole repository
 */
export function findInstall(folder: string, listed: readonly string[]): Install | null {
  const files = new Set(listed)
  for (const place of foldersFrom(folder)) {
    const prefix = place === '' ? '' : `${place}/`
    const tools = new Set(LOCKS.filter(([file]) => files.has(prefix + file)).map(([, tool]) => tool))
    const [tool, other] = tools
    if (tool !== undefined) return other === undefined ? { tool, folder: place } : null
  }
  return null
}
