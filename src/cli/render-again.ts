import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ReportCommand } from '../config/command-line.js'
import { printable } from '../config/printable.js'
import { parseReport } from '../config/report-file.js'
import { UsageError } from '../model/failure.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { whyOf } from './file-error.js'
import { outputTo } from './output.js'
import type { Terminal } from './terminal.js'

/** In bytes. */
const LARGEST_REPORT = 200_000_000

/** @throws UsageError when the file is no report */
export async function renderAgain(
  command: ReportCommand,
  terminal: Terminal,
  loadEngine: LoadEngine,
): Promise<ExitCode> {
  const report = parseReport(await readReport(command.from, terminal.cwd), command.from)
  const engine = await loadEngine()
  const output = outputTo(command.output, terminal)
  await output.write(engine.render(report, command.format, output.appearance))
  return EXIT.clean
}

async function readReport(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file)
  try {
    const { size } = await stat(path)
    if (size <= LARGEST_REPORT) return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`report "${printable(file)}": ${whyOf(error)}`)
  }
  throw new UsageError(`report "${printable(file)}" is larger than ${LARGEST_REPORT / 1_000_000} MB`)
}
