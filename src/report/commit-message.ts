import type { Group } from '../model/report.js'

/** What git and GitHub show of the first line. */
const HEADLINE = 72

/** The message of the commit that carries the groups out. */
export function renderCommitMessage(groups: readonly Group[]): { readonly headline: string; readonly body: string } {
  const [first, ...others] = groups
  const named = first === undefined ? '' : `Share resources of ${listed(first.components)}`
  const headline = others.length === 0 && named.length <= HEADLINE ? named : 'Share resources between components'
  return { headline, body: groups.map(lineOf).join('\n') }
}

const lineOf = ({ components, scope, resourcesNow, resourcesShared, fingerprint }: Group): string =>
  `- ${listed(components)} in ${plain(scope)}: ${resourcesNow} to ${resourcesShared} resources (${fingerprint})`

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.map(plain).join('')
    : `${names.slice(0, -1).map(plain).join(', ')} and ${plain(names.at(-1)!)}`

/**
 * GitHub obeys what it finds in messages (`Fixes #1`, `[skip ci]`, `Co-authored-by:`, `@name`): a name that could be
 * anything but a name is not repeated there.
 */
const plain = (name: string): string => (/^[\w.$-]{1,60}$/.test(name) ? name : '(a component with an unusual name)')
