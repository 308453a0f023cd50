import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './git-world.js'
import type { StrictGitHub } from './strict-github.js'
import { OWNER, REPOSITORY, TOKENS } from './strict-github.js'

/** One step as a workflow would have it. */
export interface Step {
  readonly workspace: string
  readonly github: StrictGitHub
  readonly event: string
  /** The event's payload; a text is written as it is, null leaves the file away. */
  readonly payload: object | string | null
  readonly inputs?: Readonly<Record<string, string>>
  readonly run?: { readonly id?: number; readonly attempt?: number }
  readonly token?: string
  /** Variables that differ from a usual runner's; null takes one away. */
  readonly environment?: Readonly<Record<string, string | null>>
}

export interface StepResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** What the runner would obey, in both of its syntaxes. */
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: () => unknown
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const ACTION = join(import.meta.dirname, '../../dist/index.js')

/** Runs dist/index.js as a runner does: only the runner's own variables, inputs as INPUT_*, files for the answers. */
export async function runStep(step: Step): Promise<StepResult> {
  const home = temporaryFolder('job')
  const file = (name: string, text: string): string => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  }
  const { payload } = step
  const event = payload === null ? join(home, 'missing.json') : file('event.json', asText(payload))
  const summary = file('summary.md', '')
  const output = file('output', '')
  const temporary = join(home, 'temp')
  mkdirSync(temporary)
  const inputs = { 'github-token': step.token ?? TOKENS.job, ...step.inputs }
  const environment: Record<string, string | null> = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.github.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: `${OWNER}/${REPOSITORY}`,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_RUN_ID: String(step.run?.id ?? 1000),
    GITHUB_RUN_NUMBER: '18',
    GITHUB_RUN_ATTEMPT: String(step.run?.attempt ?? 1),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.environment,
  }
  const { exitCode, stdout, stderr } = await spawnAction(step.workspace, environment)
  const outputs = parseOutputs(readFileSync(output, 'utf8'))
  return {
    exitCode,
    stdout,
    stderr,
    commands: [...stdout.split(/\r\n|\r|\n/), ...stderr.split(/\r\n|\r|\n/)].flatMap(obey),
    outputs,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    report: () => JSON.parse(readFileSync(outputs.report!, 'utf8')) as unknown,
  }
}

const asText = (payload: object | string): string => (typeof payload === 'string' ? payload : JSON.stringify(payload))

function spawnAction(cwd: string, environment: Readonly<Record<string, string | null>>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== null))
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [ACTION], { cwd, env: given as Record<string, string> })
    const texts = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text))
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, ...texts })
    })
  })
}

/** As actions/runner reads a line: `::name properties::message` at its start, `##[name]message` anywhere in it. */
function obey(line: string): readonly Command[] {
  const modern = /^[\s\u0085]*::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)
  const older = /##\[(?<name>[\w-]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line)
  const { name, properties = '', message = '' } = (modern ?? older)?.groups ?? {}
  if (name === undefined) return []
  const pairs = properties.split(modern === null ? ';' : ',').filter((pair) => pair.includes('='))
  return [
    {
      name,
      properties: Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]),
      ),
      message: decode(message),
    },
  ]
}

const decode = (text: string): string =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** `name<<delimiter`, lines, `delimiter`: what a step may write into GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const start = /^([^=]+?)<<(.+)$/.exec(lines[index]!)
    if (start === null) continue
    const end = lines.indexOf(start[2]!, index + 1)
    outputs[start[1]!] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}
