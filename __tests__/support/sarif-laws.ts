import type { SarifFix, SarifLocation, SarifLog, SarifRegion } from './sarif-log.js'

/** What a log breaks of the standard and of what code scanning asks for, one line each. */
export function lawsBroken(log: SarifLog): readonly string[] {
  const [run] = log.runs
  const { rules } = run.tool.driver
  const { toolExecutionNotifications: told } = run.invocations[0]
  const states = new Set(run.results.map(({ baselineState }) => baselineState !== undefined))
  return [
    ...law('the version', log.version === '2.1.0' && log.$schema.endsWith('/sarif-2.1.0.json')),
    ...law('a category', /^backend-advisor\/([^/]+\/)*$/.test(run.automationDetails.id)),
    ...repeated(rules.map(({ id }) => id)).map((id) => `rule ${id} twice`),
    ...rules.flatMap((rule) => [
      ...law(
        `rule ${rule.id}: a result`,
        run.results.some(({ ruleId }) => ruleId === rule.id),
      ),
      ...law(`rule ${rule.id}: its name`, /^[A-Z][a-zA-Z]+$/.test(rule.name)),
      ...law(`rule ${rule.id}: its link`, URL.canParse(rule.helpUri) && rule.helpUri.endsWith(`/${rule.id}.md`)),
      ...[rule.shortDescription, rule.fullDescription, rule.help].flatMap(({ text }) =>
        law(`rule ${rule.id}: a sentence, not ${JSON.stringify(text)}`, isSentence(text)),
      ),
      ...law(`rule ${rule.id}: a page`, rule.help.markdown.length > 0),
      ...law(`rule ${rule.id}: its level`, isLevel(rule.defaultConfiguration.level)),
    ]),
    ...told.flatMap(({ descriptor, level, message, locations = [] }) => [
      ...law(`notification ${descriptor.id}: a sentence`, isSentence(message.text)),
      ...law(`notification ${descriptor.id}: its level`, level === 'note' || level === 'warning'),
      ...locations.flatMap(placesBroken),
    ]),
    ...law('all results or none say what they are to the base', states.size < 2),
    ...law('room for every result', run.results.length <= 5000),
    ...repeated(run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).map(
      (fingerprint) => `${fingerprint} twice`,
    ),
    ...run.results.flatMap((result, index) => {
      const { ruleId, ruleIndex, locations, relatedLocations = [], suppressions = [], fixes = [] } = result
      const ids = relatedLocations.map(({ id }) => id)
      return [
        ...law('its rule', rules[ruleIndex]?.id === ruleId),
        ...law('a level', isLevel(result.level)),
        ...law(`a sentence, not ${JSON.stringify(result.message.text)}`, isSentence(result.message.text)),
        ...law('one place', locations.length === 1),
        ...law('at most 100 further places', relatedLocations.length <= 100),
        ...law(
          'numbered places',
          ids.every((id, at) => id === at + 1),
        ),
        ...law('a fingerprint', /^[0-9a-f]{16}$/.test(result.partialFingerprints['backendAdvisor/v1'] ?? '')),
        ...[...locations, ...relatedLocations, ...suppressions.flatMap(({ location }) => location ?? [])].flatMap(
          placesBroken,
        ),
        ...fixes.flatMap(fixBroken),
      ].map((line) => `result ${index}: ${line}`)
    }),
  ]
}

function placesBroken({ physicalLocation: { artifactLocation, region } }: SarifLocation): readonly string[] {
  return [
    ...law('a base', artifactLocation.uriBaseId === '%SRCROOT%'),
    ...law(`a place below the root, not ${artifactLocation.uri}`, isBelowRoot(artifactLocation.uri)),
    ...(region === undefined ? [] : law(`a region, not ${JSON.stringify(region)}`, isRegion(region))),
  ]
}

function fixBroken({ description, artifactChanges }: SarifFix): readonly string[] {
  return [
    ...law('a sentence about the fix', isSentence(description.text)),
    ...law('a change', artifactChanges.length > 0),
    ...artifactChanges.flatMap(({ artifactLocation, replacements }) => [
      ...law(`a place below the root, not ${artifactLocation.uri}`, isBelowRoot(artifactLocation.uri)),
      ...replacements.flatMap(({ deletedRegion, insertedContent }, index) => {
        const next = replacements[index + 1]?.deletedRegion
        const isInsertion = keyOf(startOf(deletedRegion)) === keyOf(endOf(deletedRegion))
        return [
          ...law('an effect', !isInsertion || (insertedContent?.text ?? '') !== ''),
          ...law('a region', isRegion(deletedRegion) && deletedRegion.endColumn !== undefined),
          ...law('replacements apart', next === undefined || isBefore(endOf(deletedRegion), startOf(next))),
        ]
      }),
    ]),
  ]
}

const law = (name: string, holds: boolean): readonly string[] => (holds ? [] : [`not kept: ${name}`])

const isLevel = (level: string): boolean => ['note', 'warning', 'error'].includes(level)

const isSentence = (text: string): boolean => /^[^\n]*\S[^\n]*$/.test(text)

/** Every character may stand in a URI reference, and it stays below what it is relative to. */
function isBelowRoot(uri: string): boolean {
  if (!/^(?:[\w\-.~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/.test(uri) || uri.startsWith('/')) return false
  const url = new URL(uri, 'https://host.example/root/')
  return url.host === 'host.example' && url.pathname === `/root/${uri}`
}

function isRegion(region: SarifRegion): boolean {
  const numbers = [region.startLine, region.startColumn, region.endLine, region.endColumn]
  const whole = numbers.every((number) => number === undefined || (Number.isInteger(number) && number >= 1))
  return whole && (region.endColumn === undefined || isBefore(startOf(region), endOf(region)))
}

type LineColumn = readonly [line: number, column: number]

const startOf = ({ startLine, startColumn = 1 }: SarifRegion): LineColumn => [startLine, startColumn]

const endOf = ({ startLine, endLine = startLine, endColumn = Infinity }: SarifRegion): LineColumn => [
  endLine,
  endColumn,
]

const isBefore = (a: LineColumn, b: LineColumn): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])

const keyOf = (place: LineColumn): string => place.join()

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index)
