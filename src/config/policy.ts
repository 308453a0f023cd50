import { UsageError } from '../model/failure.js'
import { DEFAULT_POLICY } from '../model/policy.js'
import type { Policy, PolicyApplication } from '../model/policy.js'
import validate from './generated/validate-policy.js'
import { readPolicyDocument } from './policy-document.js'
import type { Place } from './policy-document.js'
import { explain } from './policy-error.js'
import { LARGEST_POLICY, tooLarge } from './policy-file.js'
import { printable } from './printable.js'

/** Errors beyond these are counted only. */
const MOST_ERRORS = 20

/**
 * A policy with every key filled in.
 * @param text YAML 1.2 or JSON (read by the same parser); empty text means the defaults
 * @param file what the errors call it
 * @throws UsageError with one line for every error of the file: `file:line:column: key "…" …`
 */
export function parsePolicy(text: string, file: string): Policy {
  if (Buffer.byteLength(text) > LARGEST_POLICY) throw new UsageError(tooLarge(file))
  const document = readPolicyDocument(text)
  if (document.kind === 'broken') throw failure(file, document.errors)

  const { value } = document
  if (value === null || value === undefined) return DEFAULT_POLICY
  if (validate(value)) return fillIn(value)
  throw failure(
    file,
    (validate.errors ?? []).map((error) => explain(error, value, document)),
  )
}

type PolicyFile = Partial<Omit<Policy, 'boundaries' | 'suppressions' | 'pricing' | 'applications'>> & {
  readonly boundaries?: Partial<Policy['boundaries']>
  readonly suppressions?: Partial<Policy['suppressions']>
  readonly pricing?: Partial<Policy['pricing']>
  readonly applications?: Readonly<Record<string, Partial<PolicyApplication>>>
}

function fillIn(given: PolicyFile): Policy {
  return {
    ...DEFAULT_POLICY,
    ...given,
    boundaries: { ...DEFAULT_POLICY.boundaries, ...given.boundaries },
    suppressions: { ...DEFAULT_POLICY.suppressions, ...given.suppressions },
    pricing: { ...DEFAULT_POLICY.pricing, ...given.pricing },
    applications: Object.fromEntries(
      Object.entries(given.applications ?? {}).map(([name, application]) => [
        name,
        { templates: [], parameters: [], code: [], ...application },
      ]),
    ),
  }
}

function failure(file: string, errors: readonly (Place & { readonly message: string })[]): UsageError {
  const lines = errors
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${printable(file)}:${line}:${column}: ${message}`)
  const distinct = [...new Set(lines)]
  const shown = distinct.slice(0, MOST_ERRORS)
  if (distinct.length > MOST_ERRORS) shown.push(`${printable(file)}: ${distinct.length - MOST_ERRORS} more errors`)
  return new UsageError(shown.join('\n'))
}
