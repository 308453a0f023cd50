import type ts from 'typescript'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import type { Note } from '../../model/note.js'
import { byPosition } from '../../model/order.js'
import type { SyntaxTree } from '../../syntax/tree.js'
import type { Callable } from './abstract.js'
import { Backends, backendSeeds } from './backends/backends.js'
import { CallSites } from './call-sites.js'
import { componentCandidates, Components } from './components.js'
import { Dependencies, withKnownDependencies } from './dependencies.js'
import { enclosingCallable } from './enclosing.js'
import { Evaluator } from './evaluator.js'
import { findRelevance } from './relevance.js'
import { Scopes } from './scopes.js'
import { indexSources } from './source-index.js'

/** Reads components and backends out of the bound syntax of a repository. Nothing of it is run. */
export function parseStackCode(tree: SyntaxTree): { code: StackCode; notes: readonly Note[] } {
  const evaluator = new Evaluator(tree, indexSources(tree.files))
  const candidates = componentCandidates(evaluator)
  const seeds = [...candidates, ...backendSeeds(evaluator.index)]
  const callSites = new CallSites(evaluator, findRelevance(evaluator.index, seeds))
  const scopes = new Scopes(evaluator, callSites)
  const components = new Components(evaluator, callSites, scopes, new Dependencies(evaluator))

  const constructed = components.constructed(candidates)
  const found = new Backends(evaluator, callSites, scopes, components).find()
  const code: StackCode = {
    components: withKnownDependencies([...constructed, ...found.components]).sort(byPlace),
    backends: [...found.backends].sort((a, b) => byPosition(a.at, b.at)),
  }
  const notes = [
    ...found.unused.map((call) =>
      noteAt(tree, call, 'unused-definition', 'this definition is in no backend that can be seen'),
    ),
    ...truncationNotes(tree, callSites.truncated, seeds),
    ...(evaluator.isExhausted ? [EXHAUSTED] : []),
  ]
  return { code, notes }
}

const byPlace = (a: ComponentDeclaration, b: ComponentDeclaration): number => byPosition(a.at, b.at)

const EXHAUSTED: Note = {
  kind: 'too-many-contexts',
  file: null,
  message: 'the code calls itself in more ways than were followed; some values are unknown for that reason',
}

function noteAt(tree: SyntaxTree, node: ts.Node, kind: Note['kind'], says: string): Note {
  const { file, line } = tree.positionOf(node)
  return { kind, file, message: `line ${line}: ${says}` }
}

/** What was cut off matters where components or backends are written; elsewhere it only leads there. */
function truncationNotes(tree: SyntaxTree, truncated: ReadonlySet<Callable>, seeds: readonly ts.Node[]): Note[] {
  const around = new Set(seeds.map(enclosingCallable))
  const written = [...truncated].filter((callable) => around.has(callable))
  return (written.length > 0 ? written : [...truncated].slice(0, 1)).map((callable) =>
    noteAt(tree, callable, 'too-many-contexts', 'called from more places than were followed'),
  )
}
