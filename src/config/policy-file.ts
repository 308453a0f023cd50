import { printable } from './printable.js'

/** Where a policy may be, relative to the analysed root. A repository has one of them. */
export const POLICY_PATHS = [
  '.github/backend-advisor.yml',
  '.github/backend-advisor.yaml',
  '.github/backend-advisor.json',
] as const

/** In bytes of UTF-8. The parser takes quadratic time for some texts: at this size, a few seconds. */
export const LARGEST_POLICY = 256 * 1024

export const tooLarge = (file: string): string => `${printable(file)}: larger than 256 KB, which no policy is`
