/** The contract with scripts; `--help` and docs/policy.md tell it. */
export const EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  /** Something at or above the threshold. */
  found: 1,
  /** Wrong usage or policy file; also a bug: nothing was judged. */
  unusable: 2,
  /** Part of the input could not be analysed, and nothing else failed. */
  incomplete: 3,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface Conclusion {
  /** How many findings reach the threshold. */
  readonly failing: number
  readonly incomplete: boolean
}

export function exitCodeOf(conclusions: readonly Conclusion[]): ExitCode {
  if (conclusions.some(({ failing }) => failing > 0)) return EXIT.found
  return conclusions.some(({ incomplete }) => incomplete) ? EXIT.incomplete : EXIT.clean
}
