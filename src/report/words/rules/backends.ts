import { labelOf } from '../../label.js'
import type { Phrase } from '../../phrase.js'
import { count, inList, inSequence, name, names, say, sentences } from '../../phrase.js'
import { tellLimit } from './backend-limits.js'
import { type Given, numberIn, textIn, textsIn } from './given.js'
import type { RuleWords } from './rule-words.js'

/** What is inside a backend, and the components and resources around it. */
export const BACKEND_WORDS = {
  'conflicting-requirements': {
    title: 'Members of a backend need different things of one resource',
    summary: 'Members of one backend ask for settings of which the shared resource has only one.',
    tell: (given) => sentences([tellSides(given), tellWayOut(given)]),
  },
  'limit-exceeded': {
    title: 'A backend holds more than it may',
    summary: 'A backend passes a limit of the framework, or one that it sets itself.',
    tell: (given) => tellLimit(given),
  },
  'mixed-security-boundary': {
    title: 'A backend reaches across a security boundary',
    summary: 'Members of one backend belong to different network boundaries or classes of data.',
    tell: (given) =>
      sentences([
        tellSides(given),
        say`What they share is on one side of that boundary: make a backend for each side, or give them the same ${path(given)}.`,
      ]),
  },
  'mixed-regions': {
    title: 'A backend mixes regions',
    summary: 'Members of one backend, or a member and its configuration, name different regions.',
    tell: (given) =>
      sentences([
        tellSides(given),
        say`What they share is in one region: make a backend for each region, or give them the same ${path(given)}.`,
      ]),
  },
  'mixed-environments': {
    title: 'A backend mixes environments',
    summary: 'Members of one backend, or a member and its configuration, name different environments.',
    tell: (given) =>
      sentences([
        tellSides(given, say`the environment`),
        say`Make a backend for each environment, or give it one name everywhere if it is one.`,
      ]),
  },
  'backend-too-large': {
    title: 'A backend has too many members',
    summary: 'A backend has more members than the policy wants in one.',
    tell: (given) =>
      say`${backend(given)} has ${count(numberIn(given, 'amount'), 'member')}; the policy wants at most ${numberIn(given, 'allowed')} (${name('maxComponentsPerBackend')}). Group what belongs together into several backends.`,
  },
  'sku-raised-by-sharing': {
    title: 'A member runs on a larger plan than it asks for',
    summary: 'A member of a backend shares the larger, dearer plan that another member asks for.',
    tell: (given) =>
      sentences([
        say`In ${backend(given)}, ${names(textsIn(given, 'components'))} would do with ${names([...new Set(textsIn(given, 'values'))])} and ${areMany(given) ? say`run` : say`runs`} on ${name(textIn(given, 'result'))}, since all share one Function App.`,
        say`Keep apart what needs the larger plan, or lower its ${path(given)}.`,
      ]),
  },
  'shared-function-storage': {
    title: 'Function apps share a storage account',
    summary: 'Function apps of a template keep their state in one storage account.',
    tell: (given) =>
      sentences([
        say`${names(labels(given))} keep their state in one storage account, ${name(labelOf(textIn(given, 'account')))}: they slow each other down and fail together.`,
        say`Give each function app a storage account of its own.`,
      ]),
  },
  'missing-monitoring-in-production': {
    title: 'Production without monitoring',
    summary: 'A backend or component of production has no monitoring.',
    tell: (given) => tellUnwatched(given),
  },
  'transient-data-without-ttl': {
    title: 'Transient data is never deleted',
    summary: 'An API stores sessions, codes or the like, and sets no time after which they are deleted.',
    tell: (given) =>
      sentences([
        say`${name(textIn(given, 'component'))} stores ${name(textIn(given, 'entity'))} items and has no ${name('ttl')}: they stay, and are paid for, for good.`,
        say`Set ${name('ttl')} to the seconds after which an item is worth nothing.`,
      ]),
  },
  'unresolved-template-reference': {
    title: 'A reference that stays text',
    summary: 'A text in plain quotes refers to a component as a template literal would.',
    tell: (given) => tellReference(given),
  },
} satisfies Record<string, RuleWords>

const backend = (given: Given): Phrase => [name(textIn(given, 'backend'))]

const path = (given: Given): Phrase => [name(textIn(given, 'path'))]

const labels = (given: Given): readonly string[] => textsIn(given, 'components').map((label) => labelOf(label))

const areMany = (given: Given): boolean => textsIn(given, 'components').length > 1

/** "In `backend`, `consistency` is `Session` for `UserApi`, `Strong` for `OrderApi`." */
function tellSides(given: Given, setting: Phrase = path(given)): Phrase {
  const values = textsIn(given, 'values')
  const held = new Map<string, string[]>()
  textsIn(given, 'components').forEach((id, index) => {
    const value = values[index] ?? ''
    held.set(value, [...(held.get(value) ?? []), id])
  })
  const { configuration } = given
  const own = typeof configuration === 'string' ? configuration : null
  if (own !== null && !held.has(own)) held.set(own, [])
  const told = [...held]
  const shown = told.length > MOST_VALUES ? told.slice(0, MOST_VALUES - 1) : told
  const clauses = shown.map(([value, ids]) => {
    const who = ids.length === 0 ? [] : [names(ids)]
    return tellHeld(value, inList(value === own ? [...who, say`its configuration`] : who))
  })
  return say`In ${backend(given)}, ${setting} is ${inSequence(shown.length < told.length ? [...clauses, say`and further values`] : clauses)}.`
}

/** So many show well enough that there is not one. */
const MOST_VALUES = 5

const tellHeld = (value: string, who: Phrase): Phrase =>
  value === '' ? say`not set for ${who}` : say`${name(value)} for ${who}`

function tellWayOut(given: Given): Phrase {
  const setting = textIn(given, 'path')
  if (setting === 'partitionKey') {
    return say`A container has one partition key: use the same one, or name the containers differently.`
  }
  if (setting.startsWith('environmentVariables.')) {
    return say`A Function App has one value per variable: use the same value, or another name.`
  }
  return say`The resource that they share has one value for it: use the same one, or make two backends.`
}

function tellUnwatched(given: Given): Phrase {
  const where = name(textIn(given, 'environment'))
  const component = textIn(given, 'component')
  if (component === '') {
    return say`${backend(given)} is of the environment ${where}, and nothing in its configuration switches ${name('monitoring')} on. Set it there.`
  }
  return say`${name(component)} is of the environment ${where}, and its monitoring is switched off. Take out ${name('enableMonitoring: false')}.`
}

function tellReference(given: Given): Phrase {
  const reference = textIn(given, 'reference')
  return sentences([
    say`${path(given)} of ${name(textIn(given, 'component'))} is in plain quotes: ${name(`\${${reference}}`)} stays text there, and nothing puts a value in its place.`,
    say`Use a template literal (backticks).`,
  ])
}
