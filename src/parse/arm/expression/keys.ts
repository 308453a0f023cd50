import { MAX_KEY } from './measure.js'
import { type ArmValue, type UnknownValue, unknown } from './value.js'

/** The canonical key of a value: equal keys are the same value. What holds anything unknown has none, and says why. */
export function keyOf(value: ArmValue): string | UnknownValue {
  if (value.kind === 'symbol') return value.key
  const parts: string[] = []
  let left = MAX_KEY
  const write = (text: string): UnknownValue | null => {
    parts.push(text)
    left -= text.length
    return left < 0 ? unknown('too-large', '') : null
  }
  const stopped = writeKey(value, write)
  return stopped ?? parts.join('')
}

/** `name(key, key)`, the key of a pure function of these values. */
export function callKey(name: string, values: readonly ArmValue[]): string | UnknownValue {
  const keys: string[] = []
  let length = name.length + 2
  for (const value of values) {
    const key = keyOf(value)
    if (typeof key !== 'string') return key
    length += key.length + 1
    if (length > MAX_KEY) return unknown('too-large', name)
    keys.push(key)
  }
  return `${name}(${keys.join(',')})`
}

type Write = (text: string) => UnknownValue | null

function writeKey(value: ArmValue, write: Write): UnknownValue | null {
  switch (value.kind) {
    case 'known':
      if (typeof value.value === 'string' && value.value.length > MAX_KEY) return unknown('too-large', '')
      return write(JSON.stringify(value.value))
    case 'symbol':
      return write(value.key)
    case 'unknown':
      return value
    case 'list':
      if (value.open !== null) return unknown(value.open, '')
      return writeParts(
        '[',
        value.items.map((item) => ['', item] as const),
        ']',
        write,
      )
    case 'object': {
      if (value.open !== null) return unknown(value.open, '')
      const entries = [...value.entries].map(([name, entry]) => [name.toLowerCase(), entry] as const)
      entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      return writeParts(
        '{',
        entries.map(([name, entry]) => [`${JSON.stringify(name)}:`, entry] as const),
        '}',
        write,
      )
    }
  }
}

function writeParts(
  open: string,
  parts: readonly (readonly [label: string, value: ArmValue])[],
  close: string,
  write: Write,
): UnknownValue | null {
  let before = open
  for (const [label, value] of parts) {
    const stopped = write(before + label) ?? writeKey(value, write)
    if (stopped !== null) return stopped
    before = ','
  }
  return write(parts.length === 0 ? open + close : close)
}
