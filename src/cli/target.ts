import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { literalGlob } from '../config/literal-glob.js'
import { printable } from '../config/printable.js'
import { UsageError } from '../model/failure.js'
import type { Policy } from '../model/policy.js'
import { whyOf } from './file-error.js'

/** What one path argument means: a root of its own. */
export interface Target {
  /** As the user wrote it. */
  readonly path: string
  /** Absolute. */
  readonly root: string
  /** The one file to read, relative to the root; null means all. */
  readonly only: string | null
}

/** @throws UsageError when there is nothing at the path that could be analysed */
export async function locate(path: string, cwd: string): Promise<Target> {
  const place = resolve(cwd, path)
  const found = await stat(place).catch((error: unknown) => {
    throw new UsageError(`path "${printable(path)}": ${whyOf(error)}`)
  })
  if (found.isDirectory()) return { path, root: place, only: null }
  if (found.isFile()) return { path, root: dirname(place), only: basename(place) }
  throw new UsageError(`path "${printable(path)}" is neither a file nor a folder`)
}

/** A file that was named is read whatever the policy includes or excludes. */
export const narrowTo = ({ only }: Target, policy: Policy): Policy =>
  only === null ? policy : { ...policy, include: [literalGlob(only)], exclude: [] }
