import { openDiskEditSink } from '../adapters/disk-edit-sink.js'
import { openNewFiles } from '../adapters/new-files.js'
import { renderBaseline, updateBaseline } from '../app/update-baseline.js'
import { printBaseline } from '../config/baseline-file.js'
import type { BaselineCommand } from '../config/command-line.js'
import { readBaseline } from '../config/find-baseline.js'
import { printable } from '../config/printable.js'
import { VERSION } from '../config/version.js'
import { UsageError } from '../model/failure.js'
import type { Workspace } from '../ports/workspace.js'
import { consoleJournal } from './console-journal.js'
import type { LoadEngine } from './engine.js'
import { exitCodeOf } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { policyOf } from './policy-of.js'
import { locate } from './target.js'
import { appearanceOf } from './terminal.js'
import type { Terminal } from './terminal.js'

/**
 * Accepts what is there: writes the baseline of the analysed folder. The exit code says only whether everything could be
 * analysed.
 * @throws UsageError when a path, the policy or the baseline cannot be used, or something may not be accepted
 */
export async function acceptFindings(
  command: BaselineCommand,
  terminal: Terminal,
  loadEngine: LoadEngine,
): Promise<ExitCode> {
  const { today } = terminal
  if (command.until !== null && command.until < today) {
    throw new UsageError(`option --until: ${command.until} is over (today is ${today})`)
  }
  const target = await locate(command.path, terminal.cwd)
  if (target.only !== null) throw new UsageError(`path "${printable(command.path)}": baseline takes a folder`)
  const engine = await loadEngine()
  const workspace = engine.openWorkspace(target.root)
  const policy = await policyOf(workspace, command.configPath, terminal.cwd)
  const file = policy.baseline
  const baseline = await readBaseline(workspace, file)
  const before = await textOf(workspace, file)

  const journal = consoleJournal(terminal)
  // Without the baseline, so that what it accepts is told as what it is.
  const excuses = { baseline: null, today }
  const settings = { policy, version: VERSION, source: command.source, excuses }
  const report = await engine.analyse(workspace, settings, journal).finally(journal.clear)
  const update = updateBaseline(report, baseline, policy, command.source, { ...command, today })

  const changes = update.accepted.length > 0 || update.removed.length > 0
  if (changes) {
    const after = printBaseline(update.entries)
    if (before === null) await openNewFiles(target.root).create([{ path: file, text: after }])
    else await openDiskEditSink(target.root).write([{ path: file, before, after }])
  }
  const result = { ...update, file, written: changes }
  await terminal.stdout.write(renderBaseline(result, appearanceOf(terminal)))
  return exitCodeOf([engine.conclude(report, { failOn: 'none', newOnly: false })])
}

/** To the byte, so that nothing that somebody writes meanwhile is lost; null where there is no such file. */
async function textOf(workspace: Workspace, path: string): Promise<string | null> {
  const file = await workspace.read(path)
  return file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : null
}
