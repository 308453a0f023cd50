import type { SeparationCode } from '../../model/reason.js'
import { name, say } from '../phrase.js'
import type { Explanation, Topic } from './explain.js'
import { IS, IS_IN, be, both, property, tellStates, tellValues } from './explain.js'
import {
  explainConflict,
  explainLimit,
  tellClass,
  tellDeciding,
  tellExisting,
  tellPolicy,
  tellScopes,
  tellSubclass,
  tellUndecided,
} from './evidence.js'

type Words = Readonly<Record<SeparationCode, (topic: Topic) => Explanation>>

/** Why a component is not grouped. */
export const SEPARATION_WORDS: Words = {
  'different-scope': (topic) => ({
    why: tellScopes(topic),
    change: say`Create them in one construct, or keep them apart.`,
  }),
  'different-region': (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are in different regions.`),
    change: say`Give them the same ${property(topic, 'location')}, or keep them apart.`,
  }),
  'different-subscription': (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different subscriptions.`),
    change: say`Deploy them to one subscription, or keep them apart.`,
  }),
  'different-resource-group': (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different resource groups.`),
    change: say`Deploy them to one resource group, or keep them apart.`,
  }),
  'different-environment': (topic) => ({
    why: tellValues(topic, 'environment'),
    change: say`Keep environments apart. If they are one, give them the same ${property(topic, 'environment')}.`,
  }),
  'different-network-boundary': (topic) => ({
    why: tellValues(topic, 'networking'),
    change: say`Keep them apart, or give them the same ${property(topic, 'networking')} if one boundary may hold them.`,
  }),
  'different-tags': (topic) => ({
    why: tellValues(topic, 'tags'),
    change: say`Give them the same ${property(topic, 'tags')}, or take that tag out of ${name('boundaries.tags')} in the policy.`,
  }),
  'incompatible-consistency': (topic) => ({
    why: tellValues(topic, 'consistency'),
    change: say`A Cosmos DB account has one default consistency: give them the same ${property(topic, 'consistency')}.`,
  }),
  'incompatible-capacity-mode': (topic) => ({
    why: tellStates(topic, IS, say`${both(topic)} are billed in different modes.`),
    change: say`A Cosmos DB account is either serverless or provisioned: choose one (${name('enableServerless')}, ${name('throughput')}).`,
  }),
  'incompatible-api': (topic) => ({
    why: tellValues(topic, 'api'),
    change: say`A Cosmos DB account speaks one API: use the same one, or keep them apart.`,
  }),
  'incompatible-runtime': (topic) => ({
    why: tellValues(topic, 'runtime'),
    change: say`A Function App has one runtime and one major version: give them the same ${property(topic, 'runtime')}${topic.reason.path === 'runtime' ? say` and version` : []}.`,
  }),
  'incompatible-os': (topic) => ({
    why: tellValues(topic, 'os'),
    change: say`A plan runs one operating system: use the same one, or keep them apart.`,
  }),
  'incompatible-tier': (topic) => ({
    why: tellValues(topic, 'sku'),
    change: say`Give them the same ${property(topic, 'sku')}, or keep them apart.`,
  }),
  'incompatible-kind': (topic) => ({
    why: tellValues(topic, 'kind'),
    change: say`Give them the same ${property(topic, 'kind')}, or keep them apart.`,
  }),
  'conflicting-setting': explainConflict,
  'disaster-recovery-pair': (topic) => ({
    why: say`${both(topic)} stand in for each other when a region fails.`,
    change: say`Nothing: sharing would remove the protection.`,
  }),
  'separate-by-guidance': (topic) => ({
    why: say`${both(topic)} are better kept apart, by the guidance for this kind of resource.`,
    change: say`Nothing: keep them apart.`,
  }),
  'isolated-by-policy': (topic) => ({
    why: tellPolicy(topic),
    change: say`Change ${property(topic, 'isolate')} in the policy, if they may share.`,
  }),
  'already-shared': (topic) => ({
    why: tellExisting(topic),
    change: say`Nothing to do.`,
  }),
  'already-in-backend': (topic) => ({
    why: say`${topic.subject} ${be(topic)} in a backend already.`,
    change: say`Nothing to do.`,
  }),
  'unsupported-component': (topic) => ({
    why: tellClass(topic),
    change: say`Use a class that it takes, or keep it apart.`,
  }),
  'limit-exceeded': explainLimit,
  'depends-on-member': (topic) => ({
    why: say`${both(topic)} cannot be in one backend: the props of one use another, and a backend creates them all at once.`,
    change: say`Hand over what is needed in another way, or keep them apart.`,
  }),
  'duplicate-component-id': (topic) => ({
    why: say`Another component is called ${topic.subject} too, and a backend takes an id only once.`,
    change: say`Rename one. Where it is deployed already, a new id means new resources.`,
  }),
  'mutually-exclusive': (topic) => ({
    why: say`${both(topic)} are never deployed together.`,
    change: say`Nothing to do: only one of them exists at a time.`,
  }),
  'declared-in-loop': (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a loop.`,
    change: say`Create each component by itself, outside the loop; where the loop makes whole stacks, each stack.`,
  }),
  'declared-conditionally': (topic) => ({
    why: say`${topic.subject} ${be(topic)} created only under a condition.`,
    change: say`Create it always, or keep it apart.`,
  }),
  'declared-in-callback': (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a callback, which may run never, once or often.`,
    change: say`Create it outside the callback.`,
  }),
  'id-not-literal': (topic) => ({
    why: say`The id ${topic.subject} ${be(topic)} not written as plain text where the component is created.`,
    change: say`Write the id as plain text.`,
  }),
  subclassed: (topic) => ({
    why: tellSubclass(topic),
    change: say`Use ${topic.kind === null ? say`the component class` : name(topic.kind)} itself, or keep it apart.`,
  }),
  undecided: (topic) => ({
    why: tellUndecided(topic),
    change: tellDeciding(topic),
  }),
}
