import { resolve } from 'node:path'
import { readTrigger } from '../adapters/event-payload.js'
import type { PullRequest, Trigger } from '../adapters/event-payload.js'
import type { GitHub } from '../adapters/github-host.js'
import { writeReport, writeTemporaryFile } from '../adapters/report-file.js'
import { analyse } from '../app/analyse.js'
import { conclude } from '../app/conclude.js'
import { publish } from '../app/publish.js'
import type { Conversation } from '../app/publish.js'
import { renderSarif } from '../app/render-sarif.js'
import { render } from '../app/render.js'
import { parseActionInputs } from '../config/action-inputs.js'
import type { ActionInput, ActionOptions } from '../config/action-inputs.js'
import { VERSION } from '../config/version.js'
import type { Delivery } from '../model/delivery.js'
import { UsageError } from '../model/failure.js'
import type { Job } from '../ports/job.js'
import type { Journal } from '../ports/journal.js'
import type { Basis, BasisPlace } from './basis.js'
import { openBasis } from './basis.js'
import { reportBug } from './bug.js'
import { compare } from './comparing.js'
import { readEnvironment } from './environment.js'
import type { RunnerEnvironment } from './environment.js'
import { chooseJudging } from './judging.js'
import type { Judging } from './judging.js'
import { tellsNews, thresholdIn } from './news.js'
import { outputsOf } from './outputs.js'
import { linkBaseOf, locate, prefixOf } from './place.js'
import type { Place } from './place.js'
import { nameCommit, openReading, tellReading } from './reading.js'
import { examine } from './rewriting.js'

type Console = Job & Journal

/** One step from its inputs to its outputs; never throws. */
export async function run(
  variables: NodeJS.ProcessEnv,
  readInput: (name: ActionInput) => string,
  job: Console,
): Promise<void> {
  try {
    await perform(readEnvironment(variables), parseActionInputs(readInput), job)
  } catch (error) {
    if (error instanceof UsageError) job.fail(error.message)
    else reportBug(error, job)
  }
}

/** @throws UsageError */
async function perform(environment: RunnerEnvironment, options: ActionOptions, job: Console): Promise<void> {
  const pullRequest = pullRequestOf(readTrigger(environment.event.name, environment.event.path), job)
  const isProposing = pullRequest === null && options.mode === 'fix-pr'
  const github = pullRequest === null && !isProposing ? null : await openHost(environment, options, job)
  const host = github?.host ?? null
  const place = locate(environment, options)
  const judging = await chooseJudging({ ...place, configPath: options.configPath }, pullRequest, host)
  if (judging.notice !== null) job.notice(judging.notice)
  const basis = await openBasis(placeOfBasis(place, environment), options.base, pullRequest, host)
  const reading = await openReading(place.folder, pullRequest, host, isProposing).catch(closing(basis))
  tellReading(reading, pullRequest, basis, job)

  const prefix = await prefixOf(place)
  const { policy, baseline, own } = judging
  const excuses = { baseline, today: environment.today }
  const settings = { policy, version: VERSION, source: options.source, excuses }
  const withOwn = own === null ? excuses : { ...excuses, own }
  const { report, delivery, patch, shownPatch } = await examine(
    {
      environment,
      reading,
      settings: { ...settings, excuses: withOwn, templates: reading.templates },
      options,
      judging,
      pullRequest,
      github,
      folder: place.folder,
      prefix,
    },
    job,
  )
    .then((examined) =>
      compare(examined, {
        basis,
        workspace: reading.workspace,
        analyse: (files) => analyse(files, settings, job),
        excusesNothing: pullRequest !== null,
        tellsNews: tellsNews(options, pullRequest),
      }),
    )
    .finally(() => Promise.all([reading.close(), basis.close()]))
  const threshold = thresholdIn(report, options, judging, pullRequest)
  const conclusion = conclude(report, threshold)

  await publish(report, {
    job,
    journal: job,
    prefix,
    commit: nameCommit(reading, pullRequest),
    linkBase: linkBaseOf(environment, reading.commit, prefix),
    annotate: reading.linesAreShown,
    conversation: converse({ environment, options, pullRequest, github, judging, delivery }),
    delivery,
    patch: shownPatch,
  })
  const files = {
    report: writeReportFile(await render(report, 'json', PLAIN), environment, options, place),
    sarif: writeTemporaryFile(
      environment.temporary,
      'backend-advisor.sarif',
      await renderSarif(report, { prefix, onlyOpen: true }),
    ),
    patch: patch === null ? null : writeTemporaryFile(environment.temporary, 'backend-advisor.patch', patch),
  }
  const judged = { ...conclusion, certain: threshold.certain }
  for (const [name, value] of outputsOf(report, judged, files, delivery)) job.setOutput(name, value)
  if (conclusion.failing > 0) {
    const found = countFindings(conclusion.failing, threshold.newOnly)
    job.fail(`${found} at or above "${threshold.failOn}" (input fail-on)`)
  }
}

const placeOfBasis = (place: Place, { workspace, temporary }: RunnerEnvironment): BasisPlace => ({
  ...place,
  allowed: [workspace, temporary],
})

/** What stays open keeps the program from ending. */
const closing =
  (basis: Basis) =>
  async (error: unknown): Promise<never> => {
    await basis.close()
    throw error
  }

function pullRequestOf(trigger: Trigger, journal: Journal): PullRequest | null {
  if (trigger.kind === 'pull-request') return trigger.pullRequest
  if (trigger.trouble !== null) journal.notice(`Not run for a pull request: ${trigger.trouble}.`)
  return null
}

/**
 * Null where there is no token. Loaded when it is needed: the toolkit parses the event's payload as it is loaded, and
 * ends the program where that is broken.
 */
async function openHost(
  { repository, apiUrl: baseUrl }: RunnerEnvironment,
  { token }: ActionOptions,
  journal: Journal,
): Promise<GitHub | null> {
  if (repository === null || token === null) return null
  const { openGitHub } = await import('../adapters/github-host.js')
  return openGitHub({ token, baseUrl, repository }, journal)
}

interface ConversationFacts {
  readonly environment: RunnerEnvironment
  readonly options: ActionOptions
  readonly pullRequest: PullRequest | null
  readonly github: GitHub | null
  readonly judging: Judging
  readonly delivery: Delivery | null
}

function converse(facts: ConversationFacts): Conversation | null {
  const { environment, options, pullRequest, github, judging, delivery } = facts
  if (pullRequest === null || options.mode === 'annotate') return null
  const { number, headSha, fromFork } = pullRequest
  return {
    pullRequest: number,
    host: github?.host ?? null,
    fromFork,
    when: options.commentWhen,
    run: environment.run,
    head: headSha,
    commit: delivery?.kind === 'committed' ? delivery.commit : null,
    settings: judging.policy,
  }
}

function writeReportFile(
  text: string,
  { workspace, temporary }: RunnerEnvironment,
  { reportFile }: ActionOptions,
  { workingDirectory }: Place,
): string {
  if (reportFile === null) return writeTemporaryFile(temporary, 'report.json', text)
  return writeReport(resolve(workingDirectory, reportFile), [workspace, temporary], text)
}

const PLAIN = { colour: false, width: 80 }

function countFindings(count: number, newOnly: boolean): string {
  const kind = newOnly ? 'new ' : ''
  return count === 1 ? `1 ${kind}finding` : `${count} ${kind}findings`
}
