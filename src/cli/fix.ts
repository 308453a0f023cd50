import { openDiskEditSink } from '../adapters/disk-edit-sink.js'
import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import { openPrettier } from '../adapters/prettier-process.js'
import { fix } from '../app/fix.js'
import { formatChanges } from '../app/format-changes.js'
import { renderFix, renderPatch, renderReversePatch } from '../app/render-fix.js'
import type { FixCommand } from '../config/command-line.js'
import { readBaseline } from '../config/find-baseline.js'
import { VERSION } from '../config/version.js'
import { isActive } from '../model/finding.js'
import { consoleJournal } from './console-journal.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { outputTo, writeTo } from './output.js'
import { policyOf } from './policy-of.js'
import { locate, narrowTo } from './target.js'
import { appearanceOf } from './terminal.js'
import type { Terminal } from './terminal.js'

/**
 * The diff goes to standard output or the patch file, the story to standard error. Exit code 1 when groups that were asked
 * for are not rewritten.
 * @throws UsageError when a path, a policy or a file cannot be used
 */
export async function fixCode(command: FixCommand, terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  const target = await locate(command.path, terminal.cwd)
  const engine = await loadEngine()
  const workspace = engine.openWorkspace(target.root)
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd))
  const journal = consoleJournal(terminal)
  // A diff may be looked at freely; consent is asked for what is written.
  const allowStateful = command.allowStateful || !command.write
  const excuses = { baseline: await readBaseline(workspace, policy.baseline), today: terminal.today }
  const narrowed = target.only !== null
  const settings = {
    policy,
    version: VERSION,
    source: 'code' as const,
    excuses,
    narrowed,
    only: command.only,
    allowStateful,
  }
  const formatter = command.formatWith === null ? null : openPrettier(target.root)
  const outcome = await fix(workspace, openDiskTypeFiles(target.root), settings, journal).finally(journal.clear)
  const changes =
    formatter === null
      ? outcome.changes
      : await formatChanges(outcome.changes, formatter, journal).finally(journal.clear)

  if (command.write) await openDiskEditSink(target.root).write(changes)
  if (command.patch !== null) {
    await writeTo(command.patch, terminal.cwd, renderPatch(changes))
    await writeTo(`${command.patch}.reverse`, terminal.cwd, renderReversePatch(changes))
  } else if (!command.write) await outputTo(null, terminal).write(renderPatch(changes))
  const { report, applied, typesChecked } = outcome
  const result = { report, applied, typesChecked, files: changes.length, written: command.write }
  await terminal.stderr.write(renderFix(result, appearanceOf({ ...terminal, stdout: terminal.stderr })))
  const accepted = new Set(
    report.findings.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint),
  )
  const isRefused = report.groups.some(({ fingerprint, rewrite }) => {
    const isAsked = command.only === null ? !accepted.has(fingerprint) : command.only === fingerprint
    return isAsked && rewrite.kind === 'refused'
  })
  return isRefused ? EXIT.found : EXIT.clean
}
