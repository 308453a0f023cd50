import { UsageError } from '../model/failure.js'
import { printable } from './printable.js'

/**
 * @param path what the error calls the file
 * @throws UsageError where the bytes are no UTF-8
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${printable(path)}:1:1: not UTF-8 text`)
  }
}
