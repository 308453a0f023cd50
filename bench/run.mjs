// How long `check` takes on a large repository, as a ratio to listing and reading the same files: `npm run bench`.
// Whole processes, alternating, medians of the pairwise ratios. Figures are printed, never asserted.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, time } from './measure.mjs'
import { writeRepository, writeStacks } from './repository.mjs'

const RUNS = Number(process.argv[2] ?? 7)
const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const reader = join(import.meta.dirname, 'list-and-read.mjs')

const CASES = [
  { name: '6,000 TypeScript files without Atakora', files: 6000, stacks: 0, target: 3 },
  { name: 'the same with 12 stacks among them', files: 6000, stacks: 12, target: 4 },
]

console.log(`node ${process.version}, ${RUNS} pairs each after one warm-up\n`)
for (const { name, target, ...shape } of CASES) {
  const folder = mkdtempSync(join(tmpdir(), 'backend-advisor-bench-'))
  const bytes = writeRepository(folder, shape)
  const pairs = []
  for (let run = 0; run <= RUNS; run++) {
    const check = time([cli, 'check', folder, '--format', 'json', '--fail-on', 'none'])
    const read = time([reader, folder])
    if (run > 0) pairs.push({ check, read })
  }
  const ratios = pairs.map(({ check, read }) => check.seconds / read.seconds)
  const report = JSON.parse(pairs[0].check.stdout)
  console.log(`${name} (${(bytes / 1e6).toFixed(1)} MB)`)
  console.log(`  check          ${seconds(pairs.map(({ check }) => check.seconds))}`)
  console.log(`  list and read  ${seconds(pairs.map(({ read }) => read.seconds))}`)
  console.log(`  ratio          median ${median(ratios).toFixed(2)} (${spread(ratios)}), target below ${target}`)
  console.log(`  peak memory    ${Math.max(...pairs.map(({ check }) => check.megabytes)).toFixed(0)} MB`)
  console.log(`  found          ${report.summary.components} components, ${report.summary.groups} groups\n`)
  rmSync(folder, { recursive: true })
}

{
  const folder = mkdtempSync(join(tmpdir(), 'backend-advisor-bench-'))
  writeStacks(folder, { files: 50, stacks: 200 })
  const pairs = []
  for (let run = 0; run <= RUNS; run++) {
    const fix = time([cli, 'fix', folder])
    const check = time([cli, 'check', folder, '--format', 'json', '--fail-on', 'none'])
    if (run > 0) pairs.push({ fix, check })
  }
  const ratios = pairs.map(({ fix, check }) => fix.seconds / check.seconds)
  console.log('fix on 200 stacks in 50 files, types not installed')
  console.log(`  fix            ${seconds(pairs.map(({ fix }) => fix.seconds))}`)
  console.log(`  check          ${seconds(pairs.map(({ check }) => check.seconds))}`)
  console.log(`  ratio          median ${median(ratios).toFixed(2)} (${spread(ratios)})`)
  console.log(`  peak memory    ${Math.max(...pairs.map(({ fix }) => fix.megabytes)).toFixed(0)} MB`)
  console.log(`  rewritten      ${pairs[0].fix.stdout.split('\ndiff --git ').length} files\n`)
  rmSync(folder, { recursive: true })
}

function spread(values) {
  return `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`
}

function seconds(values) {
  return `median ${median(values).toFixed(3)} s (${spread(values)})`
}
