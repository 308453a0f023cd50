import type { Position } from './position.js'

/** Why a finding counts for nothing. */
export interface Suppression {
  /** `policy`: the policy turns the rule off or leaves the file out; shown only while that is not merged yet. */
  readonly kind: 'comment' | 'baseline' | 'policy'
  /**
   * `once-merged`: what would excuse the finding comes with the very change that is judged, so it excuses nothing yet.
   */
  readonly status: 'accepted' | 'once-merged'
  readonly reason: string
  readonly owner: string | null
  /** `YYYY-MM-DD`: the last day it holds; null where it holds for good. */
  readonly until: string | null
  /** That day is at most two weeks ahead. */
  readonly expiresSoon: boolean
  /** Where it is written; null for a policy. */
  readonly at: { readonly file: string; readonly line: number } | null
}

/** What every comment begins with that excuses findings, or is meant to. */
export const SUPPRESSION_MARK = 'backend-advisor-ignore'

/** Of what a comment may speak: the next line that holds code, the statement or class member that follows, its file. */
export const SUPPRESSION_EXTENTS = ['next-line', 'statement', 'file'] as const
export type SuppressionExtent = (typeof SUPPRESSION_EXTENTS)[number]

export const directiveOf = (extent: SuppressionExtent): string => `${SUPPRESSION_MARK}-${extent}`

/** A comment in the source that excuses findings, as it is written. */
export interface SuppressionComment {
  readonly at: Position
  readonly extent: SuppressionExtent
  /** The lines it speaks of, both included; null where nothing follows it. */
  readonly lines: { readonly first: number; readonly last: number } | null
  /** Rule ids as they are written. */
  readonly rules: readonly string[]
  /** As it is written: may be no date. */
  readonly until: string | null
  /** Empty where none is given. */
  readonly reason: string
  /**
   * What stands in the comment and belongs to none of its parts; empty in a well-formed one. All of it where the first word
   * is no directive.
   */
  readonly stray: string
}

/** One accepted finding. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** `YYYY-MM-DD` */
  readonly added: string
  readonly owner: string | null
  readonly until: string | null
  readonly reason: string
  /** In its file, from 1. */
  readonly line: number
}

export interface Baseline {
  /** As the report names it: relative to the analysed root where it is inside. */
  readonly file: string
  readonly entries: readonly BaselineEntry[]
}

/** An entry before it has a line. */
export type WrittenEntry = Omit<BaselineEntry, 'line'>

/** What becomes of a baseline. */
export interface BaselineUpdate {
  /** What it holds from now on, by fingerprint. */
  readonly entries: readonly WrittenEntry[]
  /** Findings that it accepts from now on, by place. */
  readonly accepted: readonly {
    readonly rule: string
    readonly fingerprint: string
    readonly file: string
    readonly line: number
  }[]
  readonly kept: number
  readonly removed: readonly { readonly entry: WrittenEntry; readonly why: 'gone' | 'expired' }[]
}
