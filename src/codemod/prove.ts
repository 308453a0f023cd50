import type { TypeFiles } from '../model/type-files.js'
import { BACKEND_MODULE } from '../catalog/framework.js'
import { byText } from '../model/order.js'
import { applyEdits } from '../syntax/edit.js'
import { type TypeProblem, newProblems, openTypeChecking } from '../syntax/type-check.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { rewriteGroups } from './rewrite.js'
import type { Rewriting } from './rewriting.js'

export interface Proof {
  /** The rewritings that stand. */
  readonly standing: readonly Rewriting[]
  /** Those that were rolled back, each with the first problem it would bring. */
  readonly rolledBack: readonly { readonly rewriting: Rewriting; readonly problem: TypeProblem }[]
  /** The changed files. */
  readonly texts: ReadonlyMap<string, string>
  /** False when the framework's types are not at hand. */
  readonly typesChecked: boolean
}

/**
 * Applies the rewritings in memory and checks types before and after. One that brings a problem which was not there
 * before is rolled back; the others stand.
 */
export function proveRewritings(
  rewritings: readonly Rewriting[],
  original: ReadonlyMap<string, string>,
  tree: SyntaxTree,
  typeFiles: TypeFiles,
): Proof {
  const apply = (chosen: readonly Rewriting[]): ReadonlyMap<string, string> =>
    applyEdits(original, rewriteGroups(chosen, tree))
  const files = [...new Set(rewritings.map(({ sites }) => tree.spanOf(sites[0]!.statement).file))].sort(byText)
  const checked = [...original.keys()].sort(byText)
  const checkTypes = openTypeChecking(typeFiles)
  const before = checkTypes(inFront(files, checked), original, BACKEND_MODULE)
  if (!before.isPossible) return { standing: rewritings, rolledBack: [], texts: apply(rewritings), typesChecked: false }

  const problemsOf = (chosen: readonly Rewriting[]): TypeProblem[] => {
    const overlay = new Map([...original, ...apply(chosen)])
    return newProblems(before.problems, checkTypes(inFront(files, checked), overlay, BACKEND_MODULE).problems)
  }
  let standing = rewritings
  const rolledBack: { rewriting: Rewriting; problem: TypeProblem }[] = []
  if (problemsOf(standing).length > 0) {
    // Which one it is shows when each is tried alone.
    const alone = standing.map((rewriting) => ({ rewriting, problem: problemsOf([rewriting])[0] }))
    standing = alone.flatMap(({ rewriting, problem }) => (problem === undefined ? [rewriting] : []))
    rolledBack.push(
      ...alone.flatMap(({ rewriting, problem }) => (problem === undefined ? [] : [{ rewriting, problem }])),
    )
    const together = problemsOf(standing)[0]
    if (together !== undefined) {
      rolledBack.push(...standing.map((rewriting) => ({ rewriting, problem: together })))
      standing = []
    }
  }
  return { standing, rolledBack, texts: apply(standing), typesChecked: true }
}

/** The compiler options are those of the first file: one that is rewritten. */
function inFront(first: readonly string[], all: readonly string[]): string[] {
  return [...new Set([...first, ...all])]
}
