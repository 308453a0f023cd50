import type ts from 'typescript'

/**
 * Why a function cannot give back a definition instead.
 *
 * - `form`: it does more with the component than give it back, or is no plain function.
 * - `result`: it declares a result that may mean more than the component's class.
 * - `scope`: what the component is created in is not simply handed over.
 * - `mention`: it is called or mentioned elsewhere too.
 * - `unseen`: code that was not read may use it.
 */
export type Obstacle = 'form' | 'result' | 'scope' | 'mention' | 'unseen'

export interface Hindered {
  readonly obstacle: Obstacle
  readonly at: ts.Node
}
