import type { Budget } from './budget.js'
import type { ArmValue } from './value.js'

export type ScopeFunctionName =
  'resourceGroup' | 'subscription' | 'deployment' | 'managementGroup' | 'tenant' | 'environment' | 'deployer'

/** What the place where an expression stands knows. Names arrive as written: they differ in more than case. */
export interface Environment {
  /** A parameter without value is a symbol; whoever answers guards against circles. */
  parameter(name: string): ArmValue
  variable(name: string): ArmValue
  /** The index without offset; unknown `outside-loop` where nothing is copied. */
  copyIndex(loop: string | null): ArmValue
  userFunction(namespace: string, name: string): UserFunction | null
  /**
   * An object (`describeResourceGroup`, `describeSubscription`) or a symbol; known null where there is none: a
   * deployment to a subscription is in no resource group, and its resource ids are shorter.
   */
  scopeFunction(name: ScopeFunctionName): ArmValue
  /** What `reference(argument, …)` and `references(argument)` answer; null when nothing special is known: a symbol. */
  reference?(argument: ArmValue): ArmValue | null
  readonly budget: Budget
}

export interface UserFunction {
  /** Their names, in order. A call gives all of them: they have no defaults. */
  readonly parameters: readonly string[]
  /** The output, evaluated where nothing but these parameters is visible: evaluate it in `inside`. */
  body(inside: Environment): ArmValue
}
