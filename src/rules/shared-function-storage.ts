import type { Observation } from '../model/observation.js'
import { byPosition, byText } from '../model/order.js'
import type { Application, TemplateResource } from '../model/template.js'
import { type Value, compareValues } from '../model/value.js'
import { relatedAt } from './place.js'
import type { Rule } from './rule.js'

/** Function apps that keep their state in one storage account slow each other down, and fail together. */
export const sharedFunctionStorage: Rule = ({ templates }) =>
  distinct(templates.applications.flatMap((application) => [...observeApplication(application)]))

function observeApplication(application: Application): readonly Observation[] {
  const users = new Map<string, TemplateResource[]>()
  for (const app of functionAppsIn(application)) {
    const accounts = new Set(app.links.flatMap(({ role, to }) => (role === 'host-storage' ? [to] : [])))
    for (const account of accounts) users.set(account, [...(users.get(account) ?? []), app])
  }
  const used = application.resources.filter(
    ({ type, copy, key }) => type === STORAGE && copy === null && users.has(key),
  )
  // An account that is declared twice is one.
  const accounts = new Map(used.toReversed().map((account) => [nameOf(account), account]))
  return [...accounts].flatMap(([name, account]) => {
    const apps = used.flatMap((other) => (nameOf(other) === name ? users.get(other.key)! : []))
    const several = certainlyDifferent(apps)
    return several.length > 1 ? [observeAccount(account, several, application)] : []
  })
}

const STORAGE = 'Microsoft.Storage/storageAccounts'

function observeAccount(
  account: TemplateResource,
  users: readonly TemplateResource[],
  { name }: Application,
): Observation {
  const sorted = users.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.label, b.label))
  return {
    rule: 'shared-function-storage',
    at: account.at,
    // Neither the folder nor the line: a template may move.
    subjects: [{ kind: STORAGE, scope: name.slice(name.lastIndexOf('/') + 1), id: account.label }],
    related: sorted.map(({ label, at }) => relatedAt(label, at)),
    arguments: { account: account.label, components: sorted.map(({ label }) => label) },
  }
}

/** Most applications have one site at most: nothing more is asked of it then. */
function functionAppsIn({ resources }: Application): readonly TemplateResource[] {
  const sites = resources.filter(({ type }) => type === 'Microsoft.Web/sites')
  const mayShare = sites.length > 1 && resources.some(({ type }) => type === STORAGE)
  const apps = !mayShare ? [] : sites.filter((site) => isFunctionApp(site) && isDeployed(site))
  return apps.length < 2 ? [] : apps
}

/** A workflow of a logic app is no function app, whatever Azure calls it. */
function isFunctionApp({ facets }: TemplateResource): boolean {
  const kind = facets.kind?.value
  const words = kind?.kind === 'known' ? String(kind.value).toLowerCase().split(',') : []
  return words.includes('functionapp') && !words.includes('workflowapp')
}

/** Whatever the parameters are: a condition that is not known may leave it out. */
const isDeployed = ({ conditions, copy }: TemplateResource): boolean =>
  conditions.every(({ value }) => value.kind === 'known' && value.value === true) &&
  (copy === null || (copy.count.kind === 'known' && Number(copy.count.value) > 0))

/** The first of those that are, or may be, one and the same. */
function certainlyDifferent(apps: readonly TemplateResource[]): readonly TemplateResource[] {
  const kept: TemplateResource[] = []
  for (const app of apps) {
    if (kept.length === MOST_APPS) break
    const isOther = kept.every(({ name }) => compareValues(folded(name), folded(app.name)) === 'different')
    if (isOther) kept.push(app)
  }
  return kept
}

/** These are enough to find the others by. */
const MOST_APPS = 50

/** The evaluated name, or the expression: Azure compares names without case. */
const nameOf = ({ label }: TemplateResource): string => label.toLowerCase()

const folded = (value: Value): Value =>
  value.kind === 'known' ? { kind: 'known', value: String(value.value).toLowerCase() } : value

/** A template with several parameter files is several applications: what is the same in each is said once. */
function distinct(seen: readonly Observation[]): readonly Observation[] {
  const places = new Map(seen.toReversed().map((each) => [JSON.stringify([each.at, each.related]), each]))
  return [...places.values()].toReversed()
}
