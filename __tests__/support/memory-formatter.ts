import type { Formatter } from '../../src/ports/formatter.js'

/** A formatter that lays out texts by a function; what it throws is why it failed. */
export function memoryFormatter(layOut: (text: string) => string): Formatter & { readonly asked: readonly string[] } {
  const asked: string[] = []
  return {
    name: 'prettier',
    asked,
    format(path, text) {
      asked.push(path)
      try {
        return Promise.resolve({ kind: 'formatted', text: layOut(text) })
      } catch (error) {
        return Promise.resolve({ kind: 'failed', why: (error as Error).message })
      }
    },
  }
}
