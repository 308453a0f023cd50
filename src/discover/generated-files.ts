import ignore from 'ignore'
import type { Workspace } from '../ports/workspace.js'
import { readConfigText } from './config-file.js'
import { folderOf } from './inside-root.js'

/** Whether `.gitattributes` calls a file generated (`linguist-generated`), as git reads attributes: the last word counts. */
export type IsGenerated = (path: string) => boolean

/** @param listed sorted, so that a folder's file comes before those of the folders inside */
export async function readGeneratedFiles(workspace: Workspace, listed: readonly string[]): Promise<IsGenerated> {
  const rules: Rule[] = []
  const files = listed.filter((path) => path === NAME || path.endsWith(`/${NAME}`))
  for (const path of files.toSorted((a, b) => a.split('/').length - b.split('/').length)) {
    const text = await readConfigText(workspace, path)
    if (typeof text === 'string') rules.push(...rulesOf(text, folderOf(path)))
  }
  return (path) => rules.findLast(({ matches }) => matches(path))?.isGenerated ?? false
}

const NAME = '.gitattributes'

interface Rule {
  readonly matches: (path: string) => boolean
  readonly isGenerated: boolean
}

function rulesOf(text: string, folder: string): Rule[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...attributes] = line.trim().split(/\s+/)
    const said = attributes.findLast((each) => ATTRIBUTE.test(each))
    if (pattern === undefined || pattern.startsWith('#') || said === undefined) return []
    const matcher = ignore().add(pattern)
    const matches = (path: string): boolean => path.startsWith(prefix) && matcher.ignores(path.slice(prefix.length))
    return [{ matches, isGenerated: !/^[-!]|=false$/.test(said) }]
  })
}

const ATTRIBUTE = /^[-!]?linguist-generated(=(true|false))?$/
