import type { Phrase } from '../phrase.js'
import { name, say } from '../phrase.js'
import type { Explanation, Topic } from './explain.js'
import { IS_IN, be, both, isSameForAll, others, property, tellStates, tellValues, valueOf } from './explain.js'

/** Two constructs may go by one name: then the names explain nothing. */
export function tellScopes(topic: Topic): Phrase {
  const apart = say`${both(topic)} are created in different constructs`
  if (isSameForAll(topic)) return say`${apart}, each called ${valueOf(topic)!}.`
  return tellStates(topic, IS_IN, say`${apart}.`)
}

/** One value where two are needed, or two where one is needed. */
export function explainConflict(topic: Topic): Explanation {
  const { path } = topic.reason
  if (isSameForAll(topic) && path === 'entityName') {
    return {
      why: say`${both(topic)} are APIs of one entity, ${valueOf(topic)!}: their functions would have the same names.`,
      change: say`Rename one entity, or keep them apart.`,
    }
  }
  if (isSameForAll(topic)) {
    return {
      why: say`${both(topic)} have the same ${property(topic, 'name')}, ${valueOf(topic)!}: in one backend they would become one.`,
      change: say`Give them different names, or keep them apart.`,
    }
  }
  const why = tellValues(topic, 'a setting')
  if (path === 'partitionKey') {
    return {
      why,
      change: say`A container has one partition key: use the same one, or name the containers differently.`,
    }
  }
  if (path?.startsWith('environmentVariables') === true) {
    return { why, change: say`A Function App has one value per variable: use the same value, or another name.` }
  }
  return { why, change: say`A shared resource has one value for it: use the same one, or keep them apart.` }
}

/** The policy names a component, or draws a line between files. */
export function tellPolicy(topic: Topic): Phrase {
  const { subject, reason } = topic
  const value = valueOf(topic)
  if (reason.with.length > 0) {
    return say`The policy draws a line between ${both(topic)} (${property(topic, 'boundaries')}).`
  }
  const entry = value === null ? say`.` : say`, by ${value}.`
  return say`The policy keeps ${subject} apart: ${property(topic, 'isolate')}${entry}`
}

/** With others: a place that fits, but has nothing that both would use. */
export function tellExisting(topic: Topic): Phrase {
  const { subject, reason } = topic
  if (reason.with.length > 0) return say`${both(topic)} have no resource in common that a backend would share.`
  const prop = reason.path === null ? [] : say` through ${name(reason.path)}`
  return say`${subject} ${topic.many ? say`use` : say`uses`} resources that exist already${prop}.`
}

export function tellClass(topic: Topic): Phrase {
  const own = valueOf(topic) ?? (topic.kind === null ? null : name(topic.kind))
  const backend = name('defineBackend')
  return own === null
    ? say`${backend} does not take the class of ${topic.subject}.`
    : say`${backend} does not take a ${own}.`
}

/** `path` names the limit, the first value is what it allows. */
export function explainLimit(topic: Topic): Explanation {
  const limit = valueOf(topic)
  const most = limit === null ? [] : say` (${limit})`
  const isPolicy = topic.reason.path === 'maxComponentsPerBackend'
  return {
    why: say`With ${topic.subject}, the backend of ${others(topic)} would pass ${property(topic, 'a limit')}${most}.`,
    change: isPolicy
      ? say`Raise ${property(topic, '')} in the policy, or begin another backend.`
      : say`Begin another backend.`,
  }
}

export function tellSubclass(topic: Topic): Phrase {
  const own = valueOf(topic)
  const base = topic.kind === null ? say`a component class` : name(topic.kind)
  const which = own === null ? say`a class` : say`${own}, a class`
  return say`${topic.subject} ${be(topic)} of ${which} of this repository that extends ${base}.`
}

/** Values that cannot be told are the source's own expressions. */
export function tellUndecided(topic: Topic): Phrase {
  const { reason, subject } = topic
  if (reason.path === null) return say`It cannot be told whether ${both(topic)} may share.`
  if (reason.path === 'scope') return say`It cannot be told which construct ${subject} ${be(topic)} created in.`
  if (reason.values.length === 0) {
    return say`Too little could be read of ${name(reason.path)} to tell whether ${both(topic)} may share.`
  }
  const [own, other] = [valueOf(topic, 0), valueOf(topic, 1)]
  const values = own === null || other === null ? [] : say`: ${own} against ${other}`
  return say`It cannot be told whether ${both(topic)} agree on ${name(reason.path)}${values}.`
}

export function tellDeciding({ reason }: Topic): Phrase {
  if (reason.path === 'scope') return say`Create it directly in a stack or construct of this repository.`
  if (reason.values.length === 0) return say`Write it out in plain source.`
  return say`Write the value out, or use the same expression for all.`
}
