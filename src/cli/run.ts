import { parseCommandLine } from '../config/command-line.js'
import type { Command } from '../config/command-line.js'
import { VERSION } from '../config/version.js'
import { UsageError, assertNever } from '../model/failure.js'
import { reportBug } from './bug.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { helpText } from './help.js'
import type { Terminal } from './terminal.js'

/** One command from its arguments to its exit code; never throws. */
export async function run(argv: readonly string[], terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  try {
    return await perform(parseCommandLine(argv), terminal, loadEngine)
  } catch (error) {
    if (!(error instanceof UsageError)) return reportBug(error, terminal)
    await terminal.stderr.write(`${error.message}\n`)
    return EXIT.unusable
  }
}

async function perform(command: Command, terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      await terminal.stdout.write(helpText(command.command))
      return EXIT.clean
    case 'version':
      await terminal.stdout.write(`${VERSION}\n`)
      return EXIT.clean
    case 'check': {
      const { check } = await import('./check.js')
      return check(command, terminal, loadEngine)
    }
    case 'fix': {
      const { fixCode } = await import('./fix.js')
      return fixCode(command, terminal, loadEngine)
    }
    case 'explain': {
      const { explainNames } = await import('./explain.js')
      return explainNames(command, terminal, loadEngine)
    }
    case 'rules': {
      const { listRules } = await import('./rules.js')
      return listRules(command, terminal, loadEngine)
    }
    case 'report': {
      const { renderAgain } = await import('./render-again.js')
      return renderAgain(command, terminal, loadEngine)
    }
    case 'baseline': {
      const { acceptFindings } = await import('./baseline.js')
      return acceptFindings(command, terminal, loadEngine)
    }
    case 'init': {
      const { init } = await import('./init.js')
      return init(command, terminal, loadEngine)
    }
    default:
      return assertNever(command)
  }
}
