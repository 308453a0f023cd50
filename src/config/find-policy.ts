import { UsageError } from '../model/failure.js'
import { DEFAULT_POLICY } from '../model/policy.js'
import type { Policy } from '../model/policy.js'
import { decodeText } from './decode-text.js'
import { LARGEST_POLICY, POLICY_PATHS, tooLarge } from './policy-file.js'
import { printable } from './printable.js'

/** Where policy files are looked for; a `Workspace` is one. */
export interface PolicySource {
  /** In bytes, or null when there is no such file. */
  size(path: string): Promise<number | null>
  /** With a limit in bytes, a larger file need not be read. */
  read(
    path: string,
    limit?: number,
  ): Promise<
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'missing' }
    | { readonly kind: 'too-large' }
    | { readonly kind: 'outside' | 'unreadable'; readonly why: string }
  >
}

/**
 * The policy of a root: its one policy file, or the defaults.
 * @throws UsageError when there are two, or the one cannot be read or used
 */
export async function findPolicy(source: PolicySource): Promise<Policy> {
  const sizes = await Promise.all(POLICY_PATHS.map((path) => source.size(path)))
  const present = POLICY_PATHS.filter((_, index) => sizes[index] !== null)
  const [path, other] = present
  if (path === undefined) return DEFAULT_POLICY
  if (other !== undefined) throw new UsageError(`${path} and ${other}: two policy files; keep one`)
  return readPolicy(source, path)
}

/** @throws UsageError when the file is not there, or cannot be read or used */
export async function readPolicy(source: PolicySource, path: string): Promise<Policy> {
  const name = printable(path)
  const file = await source.read(path, LARGEST_POLICY)
  switch (file.kind) {
    case 'missing':
      throw new UsageError(`policy file "${name}" does not exist`)
    case 'too-large':
      throw new UsageError(tooLarge(path))
    case 'outside':
    case 'unreadable':
      throw new UsageError(`policy file "${name}" cannot be read: ${printable(file.why)}`)
    case 'bytes': {
      // Loaded on demand: most repositories have no policy, and need no YAML parser.
      const { parsePolicy } = await import('./policy.js')
      return parsePolicy(decodeText(file.bytes, path), path)
    }
  }
}
