import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findPolicy, readPolicy } from '../config/find-policy.js'
import type { PolicySource } from '../config/find-policy.js'
import type { Policy } from '../model/policy.js'
import type { Workspace } from '../ports/workspace.js'
import { whyOf } from './file-error.js'

/**
 * The policy that judges a root: the one named on the command line, else the root's own, else the defaults.
 * @throws UsageError
 */
export const policyOf = (workspace: Workspace, configPath: string | null, cwd: string): Promise<Policy> =>
  configPath === null ? findPolicy(workspace) : readPolicy(filesFrom(cwd), configPath)

/** Files anywhere: whoever names a file on the command line means that file. */
const filesFrom = (cwd: string): PolicySource => ({
  size: (path) =>
    stat(resolve(cwd, path)).then(
      ({ size }) => size,
      () => null,
    ),
  read: async (path, limit = Infinity) => {
    try {
      const { size } = await stat(resolve(cwd, path))
      if (size > limit) return { kind: 'too-large' }
      return { kind: 'bytes', bytes: await readFile(resolve(cwd, path)) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'missing' }
      return { kind: 'unreadable', why: whyOf(error) }
    }
  },
})
