import { type Budget, createBudget } from './expression/budget.js'

/** Steps of evaluation for all applications together; a million take about a second. */
const MOST_STEPS = 15_000_000
/** Resource declarations of all applications together. */
const MOST_DECLARATIONS = 60_000

/** What all applications together may cost: there may be thousands, each of which is within its own bounds. */
export class Effort {
  private steps = 0
  private declarations = 0
  private isCut = false

  /** A budget for one application. */
  budget(): Budget {
    return createBudget()
  }

  /** Whether some application was cut short. */
  get isSpent(): boolean {
    return this.isCut
  }

  /** Counts what an action takes out of its budget, which is first cut to what is left for all. */
  on<T>(budget: Budget, act: () => T): T {
    const own = budget.steps - budget.spent
    const spare = Math.max(0, MOST_STEPS - this.steps)
    if (own > spare) budget.spend(own - spare)
    const before = budget.spent
    const result = act()
    this.steps += budget.spent - before
    this.isCut ||= budget.isExhausted
    return result
  }

  /** False when no further resource is to be read. */
  declare(): boolean {
    this.declarations += 1
    return this.declarations <= MOST_DECLARATIONS
  }
}
