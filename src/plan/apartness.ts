import type { Scope } from '../model/component.js'

/**
 * What to say of two scopes that are not told to be one. Constructs that both come from outside (parameters nobody is
 * seen to pass) may turn out to be the same.
 */
export function apartness(
  a: Scope,
  b: Scope,
): { readonly code: 'different-scope'; readonly path: null } | { readonly code: 'undecided'; readonly path: 'scope' } {
  return a.at === null && b.at === null ? { code: 'undecided', path: 'scope' } : { code: 'different-scope', path: null }
}
