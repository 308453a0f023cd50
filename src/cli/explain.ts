import { explain } from '../app/explain/explain.js'
import { explainRule, renderExplanation } from '../app/explain/render.js'
import type { ExplainCommand } from '../config/command-line.js'
import { readBaseline } from '../config/find-baseline.js'
import { VERSION } from '../config/version.js'
import { RULE_IDS } from '../model/rule.js'
import { consoleJournal } from './console-journal.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { outputTo } from './output.js'
import { policyOf } from './policy-of.js'
import { locate, narrowTo } from './target.js'
import type { Terminal } from './terminal.js'

/**
 * A rule's page, the story of one component, or why two share or do not. Nothing is judged: the exit code is 0.
 * @throws UsageError when a name is nobody's, or the path or a policy cannot be used
 */
export async function explainNames(
  command: ExplainCommand,
  terminal: Terminal,
  loadEngine: LoadEngine,
): Promise<ExitCode> {
  const { names, format, source } = command
  const output = outputTo(null, terminal)
  const rule = names.length === 1 ? RULE_IDS.find((id) => id === names[0]) : undefined
  if (rule !== undefined) {
    await output.write(await explainRule(rule, format, output.appearance))
    return EXIT.clean
  }
  const target = await locate(command.path, terminal.cwd)
  const engine = await loadEngine()
  const workspace = engine.openWorkspace(target.root)
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd))
  const baseline = await readBaseline(workspace, policy.baseline)
  const settings = { policy, version: VERSION, source, names, excuses: { baseline, today: terminal.today } }
  const journal = consoleJournal(terminal)
  const explanation = await explain(workspace, settings, journal).finally(journal.clear)
  await output.write(renderExplanation(explanation, format, output.appearance))
  return EXIT.clean
}
