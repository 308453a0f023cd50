import { UsageError } from '../model/failure.js'
import type { Baseline } from '../model/suppression.js'
import { LARGEST_BASELINE, baselineTooLarge, parseBaseline } from './baseline-file.js'
import { decodeText } from './decode-text.js'
import type { PolicySource } from './find-policy.js'
import { printable } from './printable.js'

/**
 * The accepted findings of a root; null where the file is not there.
 * @throws UsageError when it cannot be read or used
 */
export async function readBaseline(source: PolicySource, path: string): Promise<Baseline | null> {
  const file = await source.read(path, LARGEST_BASELINE)
  switch (file.kind) {
    case 'missing':
      return null
    case 'too-large':
      throw new UsageError(baselineTooLarge(path))
    case 'outside':
    case 'unreadable':
      throw new UsageError(`baseline "${printable(path)}" cannot be read: ${printable(file.why)}`)
    case 'bytes':
      return parseBaseline(decodeText(file.bytes, path), path)
  }
}
