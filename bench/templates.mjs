// What the template parser understands of real templates, and what that costs: `node bench/templates.mjs FOLDER [PAIRS]`.
// Understood: how many resources of the kinds of the catalog have a location, SKU, kind and condition that is known, or a
// symbol that equals itself. Cost: whole `check` processes against processes that read and JSON.parse the same files.
import { build } from 'esbuild'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, time } from './measure.mjs'

const [folder, pairs = '5'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node bench/templates.mjs FOLDER [PAIRS]')
  process.exit(2)
}
const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))

await tellUnderstanding()
tellReport()
tellCost()

async function tellUnderstanding() {
  const place = mkdtempSync(join(tmpdir(), 'backend-advisor-bench-'))
  await build({
    absWorkingDir: root,
    entryPoints: ['src/parse/arm/parse.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(place, 'parse.mjs'),
  })
  const { parseTemplates } = await import(pathToFileURL(join(place, 'parse.mjs')).href)
  rmSync(place, { recursive: true })
  const texts = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  const { templates } = parseTemplates({ texts, assemblies: [], applications: [] })
  const resources = new Map(
    templates.applications.flatMap((each) => each.resources).map((each) => [`${each.at.file}#${each.pointer}`, each]),
  )
  const all = [...resources.values()]
  console.log(
    `${files.length} files, ${templates.applications.length} applications, ${templates.resources} resource declarations, ${all.length} of known kinds`,
  )
  for (const facet of ['location', 'sku', 'kind']) {
    const asked = all.filter(({ facets }) => facets[facet] !== undefined)
    tellShare(
      facet,
      asked,
      ({ facets }) => isUnderstood(facets[facet].value),
      ({ facets }) => facets[facet].value,
    )
  }
  const conditional = all.filter(({ conditions }) => conditions.length > 0)
  tellShare(
    'condition',
    conditional,
    ({ conditions }) => conditions.every(({ value }) => isUnderstood(value)),
    ({ conditions }) => conditions.find(({ value }) => !isUnderstood(value))?.value,
  )
}

function tellShare(what, resources, isFine, valueOf) {
  const fine = resources.filter(isFine).length
  const share = resources.length === 0 ? 100 : (100 * fine) / resources.length
  console.log(`  ${what.padEnd(10)} ${fine} of ${resources.length} known or symbolic (${share.toFixed(1)} %)`)
  if (process.env.DETAIL !== undefined) {
    for (const each of resources.filter((resource) => !isFine(resource)))
      console.log(`      ${each.at.file}:${each.at.line} ${each.type} ${JSON.stringify(valueOf(each))}`)
  }
}

/** Nothing written is understood as well: the default holds. */
function isUnderstood({ kind }) {
  return kind !== 'unknown'
}

function tellReport() {
  const report = JSON.parse(check().stdout)
  const verdicts = new Map()
  for (const { verdict } of [...report.groups, ...report.refused])
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  console.log(`  verdicts   ${[...verdicts].map(([name, count]) => `${name} ${count}`).join(', ')}`)
  for (const { kind, file, message } of report.notes) console.log(`  note       ${kind} ${file}: ${message}`)
}

function tellCost() {
  const reader = `const {readFileSync,readdirSync}=require('node:fs');for(const p of readdirSync(process.argv[1],{recursive:true}))if(p.endsWith('.json'))try{JSON.parse(readFileSync(process.argv[1]+'/'+p,'utf8'))}catch{}`
  const runs = []
  for (let run = 0; run <= Number(pairs); run += 1) {
    const checked = check()
    const read = time(['-e', reader, resolve(folder)])
    if (run > 0) runs.push({ checked, read })
  }
  const ratios = runs.map(({ checked, read }) => checked.seconds / read.seconds).sort((a, b) => a - b)
  console.log(
    `  ratio      median ${median(ratios).toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}) to reading and JSON.parse, target below 5`,
  )
  console.log(
    `  check      median ${median(runs.map(({ checked }) => checked.seconds)).toFixed(3)} s, read ${median(runs.map(({ read }) => read.seconds)).toFixed(3)} s, peak memory ${Math.max(...runs.map(({ checked }) => checked.megabytes)).toFixed(0)} MB`,
  )
}

function check() {
  return time([cli, 'check', folder, '--source', 'templates', '--format', 'json', '--fail-on', 'none'])
}
