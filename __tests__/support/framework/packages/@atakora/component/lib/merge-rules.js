/**
 * How a setting of a shared resource comes from what its components say ("How requirements merge"). A rule gets
 * what was said, each with its component and priority, and either returns the value or reports a conflict.
 */

function agree(said, { setting, conflict }) {
  const [first, ...others] = said
  const other = others.find(({ value }) => value !== first.value)
  return other === undefined ? first.value : conflict(setting, first, other)
}

/** The major version must agree; of minor ones the highest. */
function agreeOnMajor(said, { setting, conflict }) {
  const [first, ...others] = said
  const other = others.find(({ value }) => partsOf(value)[0] !== partsOf(first.value)[0])
  if (other !== undefined) return conflict(setting, first, other)
  return highestBy(said, ({ value }) => partsOf(value)[1] ?? -1).value
}

const partsOf = (version) => String(version).match(/\d+/g)?.map(Number) ?? []

/** The last of `ladder` that somebody needs; what is not on it must agree. */
const highestOf = (ladder) => (said, notes) =>
  said.every(({ value }) => ladder.includes(value))
    ? highestBy(said, ({ value }) => ladder.indexOf(value)).value
    : agree(said, notes)

/** Every name has one value, whoever says it. */
function uniteNames(said, { setting, conflict }) {
  const united = new Map()
  for (const { componentId, value: names } of said) {
    for (const [name, value] of Object.entries(names)) {
      const known = united.get(name)
      if (known !== undefined && known.value !== value) conflict(`${setting}.${name}`, known, { componentId, value })
      united.set(name, { componentId, value })
    }
  }
  return Object.fromEntries([...united].map(([name, { value }]) => [name, value]))
}

/** Databases and their containers; the same container needs the same partition key. */
function uniteDatabases(said, { setting, conflict }) {
  const databases = [...new Set(said.flatMap(({ value }) => Object.keys(value)))]
  const containersOf = (database) => {
    const inDatabase = said.flatMap(({ value, ...by }) =>
      Object.hasOwn(value, database) ? [{ ...by, value: value[database] }] : [],
    )
    return uniteNames(inDatabase, { setting: `${setting}.${database}`, conflict })
  }
  return Object.fromEntries(databases.map((database) => [database, containersOf(database)]))
}

/** Names of containers, prefixed already: no two components have one in common. */
function distinctNames(said, { setting, conflict }) {
  const owners = new Map()
  for (const { componentId, value: names } of said) {
    for (const name of names) {
      const owner = owners.get(name)
      if (owner !== undefined) conflict(setting, { componentId: owner, value: name }, { componentId, value: name })
      owners.set(name, componentId)
    }
  }
  return [...owners.keys()]
}

/** No conflict, but not the same: the higher priority wins, and the earlier of equal ones. */
function byPriority(said, { warn }) {
  const winner = highestBy(said, ({ priority }) => priority)
  const isDisputed = said.some(({ value }) => JSON.stringify(value) !== JSON.stringify(winner.value))
  if (isDisputed) warn(winner)
  return winner.value
}

const anyOf = (said) => said.some(({ value }) => value)

const sum = (said) => said.reduce((total, { value }) => total + value, 0)

const highestBy = (said, rankOf) => said.reduce((best, next) => (rankOf(next) > rankOf(best) ? next : best))

const ACCESS = highestOf(['Enabled', 'Disabled'])

const STORAGE = {
  location: agree,
  sku: highestOf([
    'Standard_LRS',
    'Standard_ZRS',
    'Standard_GRS',
    'Standard_RAGRS',
    'Standard_GZRS',
    'Standard_RAGZRS',
  ]),
  accessTier: highestOf(['Cool', 'Hot']),
  publicNetworkAccess: ACCESS,
  containers: distinctNames,
}

const RULES_OF_KIND = {
  cosmos: {
    location: agree,
    api: agree,
    consistency: agree,
    capacityMode: agree,
    multiRegion: agree,
    publicNetworkAccess: ACCESS,
    databases: uniteDatabases,
  },
  functions: {
    location: agree,
    runtime: agree,
    version: agreeOnMajor,
    sku: highestOf(['Y1', 'B1', 'B2', 'B3', 'S1', 'S2', 'S3', 'EP1', 'EP2', 'EP3']),
    plan: agree,
    alwaysOn: anyOf,
    cors: byPriority,
    functionCount: sum,
    variables: uniteNames,
  },
  storage: STORAGE,
  'site-storage': STORAGE,
}

module.exports = { RULES_OF_KIND }
