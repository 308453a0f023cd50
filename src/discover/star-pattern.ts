/** `@shop/*`, `./features/*.js` or a plain name: as tsconfig's `paths` and package.json's `exports` write them. */
export interface StarPattern<T> {
  readonly prefix: string
  /** Null where the pattern has no star and must be met exactly. */
  readonly suffix: string | null
  readonly value: T
}

export function parseStarPattern<T>(pattern: string, value: T): StarPattern<T> {
  const star = pattern.indexOf('*')
  if (star < 0) return { prefix: pattern, suffix: null, value }
  return { prefix: pattern.slice(0, star), suffix: pattern.slice(star + 1), value }
}

/** The most specific pattern that the name meets, with what its star stands for. */
export function matchStarPattern<T>(
  patterns: readonly StarPattern<T>[],
  name: string,
): { readonly value: T; readonly star: string } | null {
  let best: StarPattern<T> | null = null
  for (const pattern of patterns) {
    if (!meets(pattern, name)) continue
    if (pattern.suffix === null) return { value: pattern.value, star: '' }
    if (best === null || pattern.prefix.length > best.prefix.length) best = pattern
  }
  if (best === null) return null
  return { value: best.value, star: name.slice(best.prefix.length, name.length - (best.suffix ?? '').length) }
}

function meets({ prefix, suffix }: StarPattern<unknown>, name: string): boolean {
  if (suffix === null) return name === prefix
  return name.length >= prefix.length + suffix.length && name.startsWith(prefix) && name.endsWith(suffix)
}

/** A function, so that `$&` in a name stays two characters. */
export const fillStar = (target: string, star: string): string => target.replaceAll('*', () => star)
