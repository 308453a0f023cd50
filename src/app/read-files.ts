import { proposeRewrites } from '../codemod/propose.js'
import type { SourceFiles } from '../model/files.js'
import type { Policy } from '../model/policy.js'
import { frameworkDeclarations } from '../parse/typescript/framework-modules.js'
import { parseStackCode } from '../parse/typescript/parse.js'
import { readSuppressions } from '../parse/typescript/suppressions.js'
import { planSharing } from '../plan/plan.js'
import { openSyntaxTree } from '../syntax/tree.js'
import type { StackReading } from './stack-reading.js'

/** Parses, plans and assesses files that are at hand. Importing this module loads the compiler. */
export function readFiles(files: SourceFiles, policy: Policy): StackReading {
  const contract = policy.contract ?? 'documented'
  const tree = openSyntaxTree(files, frameworkDeclarations)
  const { code, notes } = parseStackCode(tree)
  const plan = planSharing(code, policy)
  const proposals = proposeRewrites(plan, tree, contract)
  return {
    contract,
    policy,
    code,
    plan,
    proposals,
    notes: [...tree.notes, ...notes],
    suppressions: readSuppressions(tree),
    source: { files, tree },
  }
}
