import { VERSION } from '../config/version.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import type { Terminal } from './terminal.js'

/** An error nobody foresaw. Nothing was judged, so the exit code is that of an unusable run, not of a finding. */
export function reportBug(error: unknown, { stderr }: Terminal): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  void stderr.write(
    `This is a bug in Backend Advisor ${VERSION}. Please report it with the text below, and with the command,\n` +
      `in the issue tracker of Backend Advisor's repository.\n\n${stack}\n`,
  )
  return EXIT.unusable
}
