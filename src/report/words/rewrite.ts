import type { RewriteRefusalCode } from '../../model/reason.js'
import type { Phrase } from '../phrase.js'
import { name, say } from '../phrase.js'
import type { Explanation, Topic } from './explain.js'
import { be, valueOf } from './explain.js'

type Words = Readonly<Record<RewriteRefusalCode, (topic: Topic) => Explanation>>

/** Why a group is suggested but its source is not rewritten. */
export const REWRITE_WORDS: Words = {
  'props-not-movable': explainProps,
  'used-before-last-member': (topic) => ({
    why: say`A component of the group is used before ${needed(topic)} exists, which another one needs.`,
    change: say`Move that use below the last component of the group.`,
  }),
  'exported-reference': explainExport,
  'unclassified-reference': (topic) => ({
    why: say`${topic.subject} ${be(topic)} used in a way that cannot be followed.`,
    change: say`Read it by its own name only, and assign to it only once.`,
  }),
  'existing-backend-not-editable': (topic) => ({
    why: say`The existing backend cannot take ${topic.subject} where it stands${because(topic)}.`,
    change: say`Write its components as one object literal, below everything that they need.`,
  }),
  'generated-file': (topic) => ({
    why: say`The file that creates ${topic.subject} is generated: its generator would undo the change.`,
    change: say`Change what generates it.`,
  }),
  'type-errors': () => ({
    why: say`The rewritten source would have type errors that it does not have now.`,
    change: say`Follow the suggestion by hand, and correct the types on the way.`,
  }),
  'contract-forbids': (topic) => ({
    why: say`The contract of the framework does not take this grouping${because(topic)}.`,
    change: say`Update the framework to a release that takes it.`,
  }),
  'not-stack-code': () => ({
    why: say`Templates are not rewritten: what writes them is.`,
    change: say`Change their source by the table, and deploy in that order.`,
  }),
  'contract-unproven': (topic) => ({
    why: say`It is not proven that the framework takes this grouping${because(topic)}.`,
    change: say`Try it in a development environment first.`,
  }),
  'loses-resources': (topic) => ({
    why: say`Inside a backend, ${topic.subject} would no longer create everything that it creates now${because(topic)}.`,
    change: say`Create what is missing beside the backend.`,
  }),
  'stateful-needs-consent': () => ({
    why: say`The rewrite replaces resources that hold data.`,
    change: say`Agree to it with ${name('allow-stateful')}, once the data has a way to move.`,
  }),
}

/** `path` says what in the source is in the way. */
function explainProps(topic: Topic): Explanation {
  const { subject, reason } = topic
  switch (reason.path) {
    case 'instances': {
      const times = valueOf(topic)
      const often = times === null ? say`more than once` : say`${times} times`
      return {
        why: say`The code that creates ${subject} runs ${often}, and not every run gives the same group.`,
        change: say`Create it where it is needed, outside the shared function.`,
      }
    }
    case 'statements':
      return {
        why: say`${subject} are created in different blocks of the source.`,
        change: say`Create them in one block.`,
      }
    case 'declarators':
      return {
        why: say`${subject} ${be(topic)} declared in one statement with components of another group.`,
        change: say`Declare it in a statement of its own.`,
      }
    case 'factory-form':
      return {
        why: say`The function that creates ${subject} does more with it than give it back.`,
        change: say`Return it as it is created, at the end of a plain function.`,
      }
    case 'factory-result':
      return {
        why: say`The function that creates ${subject} declares a result that a definition may not be.`,
        change: say`Declare the class of the component as its result, or nothing.`,
      }
    case 'factory-scope':
      return {
        why: say`The function that creates ${subject} is not simply handed what it is created in.`,
        change: say`Take the stack as a parameter, and hand it over by its name.`,
      }
    case 'factory-mention':
      return {
        why: say`The function that creates ${subject} is used elsewhere too, so what it gives back cannot change.`,
        change: say`Call it once, and use it nowhere else.`,
      }
    default:
      return {
        why: say`The arguments of ${subject} may mean something else where the backend would be created.`,
        change: say`Create the components of the group one after the other, with nothing between them.`,
      }
  }
}

function explainExport(topic: Topic): Explanation {
  const { subject, reason } = topic
  if (reason.path === 'factory-unseen') {
    return {
      why: say`Code that was not read may use the function that creates ${subject}.`,
      change: say`Let all code be read, and say "private": true in a package.json that nobody installs.`,
    }
  }
  return {
    why: say`${subject} ${be(topic)} exported where it is created, so other files may use it.`,
    change: say`Give it a name of its own first, and export that.`,
  }
}

const needed = ({ reason }: Topic): Phrase => (reason.path === null ? say`something` : [name(reason.path)])

const because = ({ reason }: Topic): Phrase => (reason.path === null ? [] : say` (${name(reason.path)})`)
