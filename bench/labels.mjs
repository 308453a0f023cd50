// Holds the verdicts on real templates against labels made by hand: `node bench/labels.mjs LABELS FOLDER`.
// LABELS is a JSON file of labelled groups (file, members with name and JSON path, verdict, saving), FOLDER what its paths
// are relative to. Prints one row a group, and the counts.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'

const [labelsFile, folder = dirname(labelsFile ?? '.')] = process.argv.slice(2)
if (labelsFile === undefined) {
  console.error('usage: node bench/labels.mjs LABELS [FOLDER]')
  process.exit(2)
}
const cli = join(import.meta.dirname, '../dist/cli.js')
const { labels } = JSON.parse(readFileSync(labelsFile, 'utf8'))

const rows = labels.flatMap(({ id, file, groups }) => {
  const report = check(resolve(folder, file))
  return groups.map((group) => ({ id, group, found: find(report, group) }))
})
for (const { id, group, found } of rows) {
  const { verdict, confidence, fixedMonthlySavingUSD: saving } = group
  const mark = isExact(group, found) ? (isSavingRight(saving, found) ? 'ok    ' : 'saving') : 'WRONG '
  const told = `${found?.verdict ?? 'nothing'} ${dollars(found?.saving)}`
  console.log(
    `${mark} ${id.padEnd(40)} ${group.resourceType.padEnd(8)} ${`${verdict} ${dollars(saving)} (${confidence})`.padEnd(34)} ${told}`,
  )
}
const exact = rows.filter(({ group, found }) => isExact(group, found)).length
const savings = rows.filter(
  ({ group, found }) => isExact(group, found) && isSavingRight(group.fixedMonthlySavingUSD, found),
).length
const overclaimed = rows.filter(
  ({ group, found }) =>
    group.confidence === 'high' && !accepted(group).includes(found?.verdict) && /^share/.test(found?.verdict ?? ''),
).length
console.log(
  `\n${exact} of ${rows.length} verdicts exact, ${savings} of those with a saving within 2 %, ${overclaimed} shares against a label of high confidence`,
)

function check(path) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'check', path, '--source', 'templates', '--format', 'json', '--fail-on', 'none'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The set of the report that holds all members of a labelled group. */
function find({ groups, refused }, { members }) {
  const pointers = members.map(({ jsonPath }) => pointerOf(jsonPath))
  const holds = (set) => pointers.every((pointer) => set.members.some((member) => member.pointer === pointer))
  const group = groups.find(holds)
  if (group !== undefined) return { verdict: group.verdict, saving: group.monthlySaving.low }
  const set = refused.find(holds)
  return set === undefined ? null : { verdict: set.verdict, saving: 0 }
}

/** `$.resources[5].properties` as `/resources/5/properties`. */
function pointerOf(path) {
  return path
    .replace(/^\$/, '')
    .replace(/\[(\d+)\]/g, '/$1')
    .replaceAll('.', '/')
}

function accepted({ verdict, alsoAccept = [] }) {
  return [verdict, ...alsoAccept]
}

function isExact(group, found) {
  return accepted(group).includes(found?.verdict)
}

function isSavingRight(label, found) {
  const wanted = typeof label === 'number' ? label : 0
  return Math.abs((found?.saving ?? 0) - wanted) <= wanted * 0.02
}

function dollars(amount) {
  return typeof amount === 'number' ? `$${amount.toFixed(2)}` : ''
}
