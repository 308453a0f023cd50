import { renderRules } from '../app/rules.js'
import type { RulesCommand } from '../config/command-line.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { outputTo } from './output.js'
import { policyOf } from './policy-of.js'
import { locate } from './target.js'
import type { Terminal } from './terminal.js'

/** @throws UsageError when the path or its policy cannot be used */
export async function listRules(command: RulesCommand, terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  const { root } = await locate(command.path, terminal.cwd)
  const engine = await loadEngine()
  const policy = await policyOf(engine.openWorkspace(root), command.configPath, terminal.cwd)
  const output = outputTo(null, terminal)
  await output.write(renderRules(policy, command.format, output.appearance))
  return EXIT.clean
}
