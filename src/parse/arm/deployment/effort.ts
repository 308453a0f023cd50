import { Budget } from '../expression/budget.js'

/** Steps of evaluation for all applications together; a million take about a second. */
const MOST_STEPS = 15_000_000
/** Resource declarations of all applications together. */
const MOST_DECLARATIONS = 60_000

/** What all applications together may cost: there may be thousands, each of which is within its own bounds. */
export class Effort {
  private readonly all = new Budget(MOST_STEPS)
  private readonly budgets: Budget[] = []
  private declarations = 0

  /** A budget for one application: what it spends is spent for all. */
  budget(): Budget {
    const budget = new Budget(undefined, this.all)
    this.budgets.push(budget)
    return budget
  }

  /** Whether some application was cut short so far. */
  get isSpent(): boolean {
    return this.budgets.some(({ isExhausted }) => isExhausted)
  }

  /** False when no further resource is to be read. */
  declare(): boolean {
    this.declarations += 1
    return this.declarations <= MOST_DECLARATIONS
  }
}
