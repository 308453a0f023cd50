/** Most of what is declared nobody asks for: it is evaluated when somebody does, and once. */
export type Lazy<T> = () => T

export function once<T extends object>(find: () => T): Lazy<T> {
  let found: T | null = null
  return () => (found ??= find())
}
