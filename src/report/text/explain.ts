import type { Explanation } from '../../model/explanation.js'
import { defuseCommands } from '../escape-terminal.js'
import { inSequence, name, say } from '../phrase.js'
import { componentSections } from './explain-component.js'
import { pairSections } from './explain-pair.js'
import { resourcePairSections, resourceSections } from './explain-resource.js'
import type { Page } from './lines.js'
import { wrap } from './lines.js'
import { styleFor } from './style.js'
import type { TextOptions } from './text.js'

/** An explanation for a person at a terminal. Without colour it holds no control character but the line feed. */
export function renderExplanationText(explanation: Explanation, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  return toPage([...sectionsOf(explanation, page), unreadLines(explanation, page)])
}

/** Sections with a blank line between them. */
export const toPage = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter(({ length }) => length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]))
    .map((line) => `${defuseCommands(line)}\n`)
    .join('')

function sectionsOf(explanation: Explanation, page: Page): readonly (readonly string[])[] {
  switch (explanation.kind) {
    case 'components':
      return pairSections(explanation, page)
    case 'component':
      return componentSections(explanation, page)
    case 'resources':
      return resourcePairSections(explanation, page)
    case 'resource':
      return resourceSections(explanation, page)
  }
}

const MOST_FILES = 4

function unreadLines({ unread }: Explanation, page: Page): readonly string[] {
  const files = unread.filter((file) => file !== null)
  if (unread.length === 0) return []
  const left = files.length - MOST_FILES
  const shown = files.slice(0, MOST_FILES).map((file) => [name(file)])
  const which = files.length === 0 ? [] : say`: ${inSequence(left > 0 ? [...shown, say`${left} more`] : shown)}`
  const warning = say`Not everything could be read, so something may be missing here${which}.`
  return wrap(warning, page, { first: page.style.warn('! '), rest: '  ' })
}
