import type { Phrase } from '../../phrase.js'
import { name, names, say } from '../../phrase.js'
import { resourceNoun } from '../resources.js'
import { type Given, numberIn, textIn, textsIn } from './given.js'
import type { RuleWords } from './rule-words.js'

/** How a backend is defined, filled and put on its stack. */
export const LIFECYCLE_WORDS = {
  'empty-backend': {
    title: 'A backend has no component',
    summary: 'A backend is put on a stack with no component in it, which throws.',
    tell: (given) =>
      say`${backend(given)} is put on a stack and has no component, which throws. Give it its components, or remove it.`,
  },
  'reserved-component-key': {
    title: 'A component has the key of a setting',
    summary: 'A key of the component map is the name of a setting, so that the map is taken for a configuration.',
    tell: (given) =>
      say`An object with the key ${name(textIn(given, 'key'))} is a configuration to ${name('defineBackend')}: no component in it is created. Give this component another key.`,
  },
  'duplicate-component-id': {
    title: 'Two components of a backend have one id',
    summary: 'Members of one backend have the same id, which throws.',
    tell: (given) =>
      say`${numberIn(given, 'amount')} components of ${backend(given)} have the id ${name(textIn(given, 'component'))}, which throws. Give each an id of its own.`,
  },
  'access-before-initialization': {
    title: 'Components are read before there are any',
    summary: 'Components of a backend are read before it is on a stack, which throws.',
    tell: (given) => tellAccess(given),
  },
  'initialized-twice': {
    title: 'A backend is put on a stack twice',
    summary: 'A backend is put on a stack a second time, which throws.',
    tell: (given) =>
      say`${backend(given)} is on a stack already, and putting it on one a second time throws. Define a backend for each stack, or remove this call.`,
  },
  'backend-not-added': {
    title: 'A backend is used and on no stack',
    summary: 'A backend is used, but nothing puts it on a stack.',
    tell: (given) =>
      say`Nothing puts ${backend(given)} on a stack, although it is used: nothing of it is created, and reading its components throws. Call ${name('addToStack')} before they are read.`,
  },
  'component-added-after-initialization': {
    title: 'A component is added too late',
    summary: 'A component is added to a backend that is on its stack already, which throws.',
    tell: (given) =>
      say`${added(given)} is added to ${backend(given)} when that is on its stack already, which throws. Add it before.`,
  },
  'missing-provider': {
    title: 'A backend has no provider for a resource',
    summary: "A component needs a resource that none of the backend's own providers brings, which throws.",
    tell: (given) => tellProvider(given),
  },
  'unused-backend': {
    title: 'A backend is defined and never used',
    summary: 'Nothing reads a backend after it is defined, so that nothing of it is created.',
    tell: (given) =>
      say`Nothing uses ${backend(given)} after it is defined: ${lost(given)} created. Put it on a stack with ${name('addToStack')}, or remove it.`,
  },
} satisfies Record<string, RuleWords>

const backend = (given: Given): Phrase => [name(textIn(given, 'backend'))]

function tellAccess(given: Given): Phrase {
  const components = textsIn(given, 'components')
  const what = components.length === 0 ? say`Components` : names(components)
  const [verb, them] = components.length === 1 ? [say`is`, say`it`] : [say`are`, say`them`]
  const wayOut =
    given.isPlaced === true
      ? say`Read ${them} below the call that puts it there.`
      : say`Call ${name('addToStack')} first.`
  return say`${what} ${verb} read from ${backend(given)} before it is on a stack, which throws. ${wayOut}`
}

function added(given: Given): Phrase {
  const id = textIn(given, 'component')
  return id === '' ? say`A component` : [name(id)]
}

function lost(given: Given): Phrase {
  const components = textsIn(given, 'components')
  if (components.length === 0) return say`nothing of it is`
  return components.length === 1 ? say`${names(components)} is not` : say`${names(components)} are not`
}

function tellProvider(given: Given): Phrase {
  const components = textsIn(given, 'components')
  const need = components.length === 1 ? say`needs` : say`need`
  const provider = textIn(given, 'provider')
  const wayOut = provider === '' ? [] : say` Add ${name(`new ${provider}()`)} to its ${name('providers')}.`
  return say`${names(components)} ${need} a ${resourceNoun(textIn(given, 'type'))}, and no provider of ${backend(given)} brings one: this throws.${wayOut}`
}
