// Holds SARIF files against the standard: its JSON schema, and the rules of the standard's own validator with those of code
// scanning. `npm run -s jest -- __tests__/report/sarif-files.test.ts` with SARIF_OUT=<folder> writes files for it.
//
//     node scripts/validate-sarif.mjs <file or folder>… [--multitool <folder of the npm package>]
//
// The validator is @microsoft/sarif-multitool (95 MB, so no dependency): `npm install @microsoft/sarif-multitool@5.7.0` in a
// folder of its own, and name node_modules/@microsoft/sarif-multitool-linux there.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ options: { multitool: { type: 'string' } }, allowPositionals: true })
const files = positionals.flatMap(filesIn)
const multitool = values.multitool === undefined ? findMultitool() : resolve(values.multitool)
if (files.length === 0) fail('name SARIF files, or folders with them')
if (multitool === null) fail('@microsoft/sarif-multitool is not at hand; see the head of this script')

const complaints = [...checkSchema(), ...runValidator()]
const byRule = new Map()
for (const complaint of complaints) {
  const key = `${complaint.level.padEnd(7)} ${complaint.rule}`
  byRule.set(key, [...(byRule.get(key) ?? []), complaint])
}
for (const [key, all] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [{ file, text }] = all
  console.log(
    `${key}  ${String(all.length).padStart(5)} in ${new Set(all.map((each) => each.file.replace(/:\d+$/, ''))).size} file(s)`,
  )
  console.log(`        ${file}: ${text}`)
}
const errors = complaints.filter(({ level }) => level === 'error').length
const warnings = complaints.filter(({ level }) => level === 'warning').length
console.log(
  `${files.length} files: ${errors} errors, ${warnings} warnings, ${complaints.length - errors - warnings} notes`,
)
if (errors > 0) process.exitCode = 1

function checkSchema() {
  const schema = JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: isUri, 'uri-reference': isReference } })
  ajv.addFormat('date-time', true)
  ajv.addFormat('uuid', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  const validate = ajv.compile(schema)
  return files.flatMap((file) => {
    if (validate(JSON.parse(readFileSync(file, 'utf8')))) return []
    return validate.errors.map(({ instancePath, message }) => ({
      level: 'error',
      rule: 'schema',
      file: relative('.', file),
      text: `${instancePath} ${message}`,
    }))
  })
}

/** Its exit code says nothing; its log does. */
function runValidator() {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
  try {
    const output = join(folder, 'output.sarif')
    const most = 200
    return Array.from({ length: Math.ceil(files.length / most) }, (_, batch) => {
      const some = files.slice(batch * most, (batch + 1) * most)
      const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--log', 'ForceOverwrite']
      try {
        execFileSync(join(multitool, 'Sarif.Multitool'), ['validate', ...some, ...options, '--output', output], {
          stdio: 'ignore',
        })
      } catch (error) {
        if (!existsSync(output)) throw error
      }
      return readComplaints(JSON.parse(readFileSync(output, 'utf8')))
    }).flat()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readComplaints({ runs }) {
  const [{ tool, results = [], artifacts = [], invocations = [] }] = runs
  if (invocations.some(({ executionSuccessful }) => !executionSuccessful)) {
    fail(`the validator did not finish: ${JSON.stringify(invocations)}`)
  }
  const rules = tool.driver.rules ?? []
  return results.map(({ ruleId, ruleIndex, level, message, locations = [] }) => {
    const rule = rules[ruleIndex]
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
    const uri = artifactLocation?.uri ?? artifacts[artifactLocation?.index]?.location?.uri ?? '?'
    const template = rule?.messageStrings?.[message.id]?.text ?? message.text ?? ''
    const text = template.replace(/\{(\d+)\}/g, (_, index) => message.arguments?.[index] ?? '')
    return {
      level: level ?? rule?.defaultConfiguration?.level ?? 'warning',
      rule: `${ruleId} ${rule?.name ?? ''}`,
      file: `${relative('.', uri.replace(/^file:\/\//, ''))}:${region?.startLine ?? '?'}`,
      text,
    }
  })
}

function findMultitool() {
  const name = 'node_modules/@microsoft/sarif-multitool-linux'
  const cache = join(homedir(), '.npm/_npx')
  const cached = existsSync(cache) ? readdirSync(cache).map((folder) => join(cache, folder, name)) : []
  return [resolve(name), ...cached].find((folder) => existsSync(join(folder, 'Sarif.Multitool'))) ?? null
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [resolve(path)]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sarif'))
    .sort()
    .map((file) => resolve(path, file))
}

function isUri(text) {
  return isReference(text) && URL.canParse(text)
}

/** RFC 3986, by its characters. */
function isReference(text) {
  return /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i.test(text) && URL.canParse(text, 'https://host.example/')
}

function fail(why) {
  console.error(why)
  process.exit(2)
}
