import { realpath } from 'node:fs/promises'
import { findDefaultBranch } from '../adapters/default-branch.js'
import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import { openNewFiles } from '../adapters/new-files.js'
import { locateInRepository } from '../adapters/repository-path.js'
import { prepareInit, renderNewFiles, renderSetUp } from '../app/init.js'
import type { InitCommand } from '../config/command-line.js'
import { printable } from '../config/printable.js'
import { UsageError } from '../model/failure.js'
import { consoleJournal } from './console-journal.js'
import type { LoadEngine } from './engine.js'
import { EXIT } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { locate } from './target.js'
import { appearanceOf } from './terminal.js'
import type { Terminal } from './terminal.js'

/**
 * Sets a repository up; what is there already stays as it is. With `--dry-run` the files go to standard output and the story
 * to standard error.
 * @throws UsageError when the path is no folder, or a file cannot be made
 */
export async function init(command: InitCommand, terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  const target = await locate(command.path, terminal.cwd)
  if (target.only !== null) throw new UsageError(`path "${printable(command.path)}": init takes a folder`)
  const engine = await loadEngine()
  // Git says how deep a folder lies where it really is.
  const root = await realpath(target.root)
  const repository = (await locateInRepository(root)) ?? { top: root, prefix: '' }
  const workspace = engine.openWorkspace(root)
  const newFiles = openNewFiles(repository.top)
  const journal = consoleJournal(terminal)
  const grounds = {
    root: workspace,
    top: repository.prefix === '' ? workspace : engine.openWorkspace(repository.top),
    folder: repository.prefix.replace(/\/$/, ''),
    types: openDiskTypeFiles(root),
    branch: await findDefaultBranch(root),
  }
  const setUp = await prepareInit(grounds, newFiles, journal).finally(journal.clear)

  const isWritten = !command.dryRun
  if (isWritten) await newFiles.create(setUp.files.flatMap((file) => (file.state === 'new' ? [file] : [])))
  else await terminal.stdout.write(renderNewFiles(setUp))
  const story = isWritten ? terminal.stdout : terminal.stderr
  const result = { ...setUp, path: command.path, written: isWritten }
  await story.write(renderSetUp(result, appearanceOf({ ...terminal, stdout: story })))
  return EXIT.clean
}
