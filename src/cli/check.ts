import type { CheckCommand } from '../config/command-line.js'
import { readBaseline } from '../config/find-baseline.js'
import { thresholdOf } from '../config/options.js'
import type { Format } from '../config/options.js'
import { printable } from '../config/printable.js'
import { VERSION } from '../config/version.js'
import type { Report } from '../model/report.js'
import type { Workspace } from '../ports/workspace.js'
import type { BaseRequest } from './base.js'
import { consoleJournal } from './console-journal.js'
import type { LoadEngine } from './engine.js'
import { exitCodeOf } from './exit-code.js'
import type { Conclusion, ExitCode } from './exit-code.js'
import { outputTo } from './output.js'
import { policyOf } from './policy-of.js'
import { locate, narrowTo } from './target.js'
import type { Terminal } from './terminal.js'

/** @throws UsageError before anything is analysed, when a path or a policy cannot be used */
export async function check(command: CheckCommand, terminal: Terminal, loadEngine: LoadEngine): Promise<ExitCode> {
  const targets = await Promise.all(command.paths.map((path) => locate(path, terminal.cwd)))
  const engine = await loadEngine()
  const jobs = await Promise.all(
    targets.map(async (target) => {
      const workspace = engine.openWorkspace(target.root)
      const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd))
      const baseline = await readBaseline(workspace, policy.baseline)
      return { target, workspace, policy, baseline }
    }),
  )

  const journal = consoleJournal(terminal)
  const output = outputTo(command.output, terminal)
  const texts: string[] = []
  const conclusions: Conclusion[] = []
  for (const { target, workspace, policy, baseline } of jobs) {
    const excuses = { baseline, today: terminal.today }
    const edits = command.format === 'sarif'
    const settings = {
      policy,
      version: VERSION,
      source: command.source,
      excuses,
      edits,
      narrowed: target.only !== null,
    }
    const analyse = (files: Workspace): Promise<Report> =>
      engine.analyse(files, settings, journal).finally(journal.clear)
    const now = await analyse(workspace)
    const { root } = target
    const request = { root, workspace, analyse, isOneOfSeveral: jobs.length > 1 }
    const report = command.base === null ? now : await beside(now, { ...request, named: command.base }, terminal)
    const text = await engine.render(report, command.format, output.appearance)
    texts.push(jobs.length === 1 ? text : headed(target.path, command.format, text))
    conclusions.push(engine.conclude(report, thresholdOf(command, policy)))
  }
  await output.write(texts.join(command.format === 'github' ? '' : '\n'))
  return exitCodeOf(conclusions)
}

/** Loaded on demand: most runs compare with nothing. */
const beside = async (report: Report, request: BaseRequest, terminal: Terminal): Promise<Report> =>
  (await import('./base.js')).holdAgainstBase(report, request, terminal)

/** Several reports one after another say which path each is about; workflow commands stand for themselves. */
function headed(path: string, format: Format, text: string): string {
  if (format === 'text') return `${printable(path)}:\n\n${text}`
  return format === 'markdown' ? `## ${codeSpan(printable(path))}\n\n${text}` : text
}

/** Inert in Markdown whatever the path holds: the fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = longest > 0 ? ' ' : ''
  return fence + padding + text + padding + fence
}
