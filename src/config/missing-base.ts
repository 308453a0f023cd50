import { quoted } from './printable.js'

/** Why a base cannot be compared with (the adapters' words for it). */
export type MissingBase = 'no-repository' | 'no-commit' | 'unrelated' | 'shallow'

/** One line: what is wrong with the base that an option or an input names, and what helps. */
export function tellMissingBase(option: string, named: string, why: MissingBase): string {
  const base = `${option}: ${quoted(named)}`
  switch (why) {
    case 'shallow':
      return `${base} is not in this shallow clone; check out with fetch-depth: 0, or run git fetch --unshallow`
    case 'unrelated':
      return `${base} has no commit in common with what is checked out`
    case 'no-repository':
      return `${base} is no report and no folder, and the analysed folder lies in no git repository`
    case 'no-commit':
      return `${base} is no git ref, no report and no folder`
  }
}
