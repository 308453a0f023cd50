import type { ReportCommand } from '../config/command-line.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { outputTo } from './output.js'
import { readReport } from './read-report.js'
import type { Terminal } from './terminal.js'

/** @throws UsageError when the file is no report */
export async function renderAgain(
  command: ReportCommand,
  terminal: Terminal,
  loadEngine: LoadEngine,
): Promise<ExitCode> {
  const report = await readReport(command.from, terminal.cwd)
  const engine = await loadEngine()
  const output = outputTo(command.output, terminal)
  await output.write(await engine.render(report, command.format, output.appearance))
  return EXIT.clean
}
