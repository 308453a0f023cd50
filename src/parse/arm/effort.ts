import { Budget } from './expression/budget.js'

/** Steps of evaluation for all applications together; a million take about a second. */
const MOST_STEPS = 15_000_000
/** Resource declarations of all applications together. */
const MOST_DECLARATIONS = 60_000

/** What all applications together may cost: there may be thousands, each of which is within its own bounds. */
export class Effort {
  private readonly steps = new Budget(MOST_STEPS)
  private declarations = 0

  /** A budget for one application: what it spends is spent for all. */
  budget(): Budget {
    return new SharedBudget(this.steps)
  }

  get isSpent(): boolean {
    return this.steps.isExhausted
  }

  /** False when no further resource is to be read. */
  declare(): boolean {
    this.declarations += 1
    return this.declarations <= MOST_DECLARATIONS
  }
}

class SharedBudget extends Budget {
  constructor(private readonly all: Budget) {
    super()
  }

  override spend(steps: number): boolean {
    const isLeftForAll = this.all.spend(steps)
    return super.spend(steps) && isLeftForAll
  }
}
