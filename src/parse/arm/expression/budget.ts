/**
 * What evaluating a whole template may cost; shared by everything evaluated for it. One step is a call, an access or
 * 64 characters looked at or built. Whoever has none left is answered unknown `too-large`, whoever is too deep
 * `too-deep`; nothing throws.
 */
export class Budget {
  private depth = 0

  constructor(
    /** A million steps take about a second. */
    private left = 2_000_000,
    /** What several templates have together; each step is taken from it too. */
    private readonly shared: Budget | null = null,
  ) {}

  get isExhausted(): boolean {
    return this.left <= 0 || this.shared?.isExhausted === true
  }

  /** False when nothing is left. */
  spend(steps: number): boolean {
    this.left = Math.max(0, this.left - steps)
    const isSharedLeft = this.shared?.spend(steps) ?? true
    return this.left > 0 && isSharedLeft
  }

  /** False when it is too deep already; else to be followed by `leave`. */
  enter(): boolean {
    if (this.depth >= MAX_DEPTH) return false
    this.depth++
    return true
  }

  leave(): void {
    this.depth--
  }
}

/** Evaluations inside one another, through variables, parameters, functions and lambdas alike. */
const MAX_DEPTH = 400
