import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Policy } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'

/** A real little project: `<root>/<theme>/<case>/input`, with `options.json` where it needs a policy. */
export interface Project {
  /** `theme/case` */
  readonly name: string
  readonly folder: string
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What files of the folder are called in the run: some names cannot be checked out everywhere. */
  readonly called: ReadonlyMap<string, string>
  readonly policy: Partial<Policy>
}

const STACK_CODE = join(import.meta.dirname, '..', 'projects')
const RULES = join(import.meta.dirname, '..', 'rules')

/** Projects of stack code, or those of another folder. */
export function readProjects(root = STACK_CODE): Project[] {
  return foldersIn(root).flatMap((theme) =>
    foldersIn(join(root, theme)).map((name) => readProject(`${theme}/${name}`, join(root, theme, name))),
  )
}

/** `<rule>/<case>`: what shows one rule each. */
export const readRuleProjects = (): Project[] => readProjects(RULES)

/** All that what must hold of every project must hold of. */
export const readEveryProject = (): Project[] => [...readProjects(), ...readRuleProjects()]

/** The report that stands beside a project; null where the expectation is an error. */
export function expectedReport(folder: string): Report | null {
  const path = join(folder, 'expected/report.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null
}

/** The files as text, byte order marks kept. */
export function textsOf({ files }: Project): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]))
}

function readProject(name: string, folder: string): Project {
  const options = join(folder, 'options.json')
  const given = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as ProjectOptions) : {}
  const called = new Map(Object.entries(given.called ?? {}))
  const tree = Object.entries(readTree(join(folder, 'input')))
  const files = Object.fromEntries(tree.map(([path, bytes]) => [called.get(path) ?? path, bytes]))
  return { name, folder, files, called, policy: given.policy ?? {} }
}

interface ProjectOptions {
  readonly policy?: Partial<Policy>
  readonly called?: Readonly<Record<string, string>>
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function readTree(root: string): Record<string, Uint8Array> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path)]),
  )
}
