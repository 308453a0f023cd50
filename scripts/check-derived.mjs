// Builds, and fails when that changed a derived file: what is committed must be what the sources give. Compares
// content, not git's state, so that it also tells the truth in a working tree with other changes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const DERIVED = ['dist', 'schema', 'src/config/generated', 'src/report/generated', 'docs', 'README.md', 'action.yml']

const root = join(import.meta.dirname, '..')
const before = fingerprints()
execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' })
const after = fingerprints()

const stale = [...new Set([...before.keys(), ...after.keys()])]
  .filter((file) => before.get(file) !== after.get(file))
  .sort()
if (stale.length > 0) {
  const lines = stale.map((file) => `  ${changeOf(file)} ${file}`)
  console.error(`The build changed ${stale.length} derived file(s). Commit them:\n${lines.join('\n')}`)
  process.exitCode = 1
}

function changeOf(file) {
  if (!before.has(file)) return 'added  '
  return after.has(file) ? 'changed' : 'removed'
}

function fingerprints() {
  const found = new Map()
  for (const entry of DERIVED) {
    if (!existsSync(join(root, entry))) continue
    for (const file of filesUnder(entry)) {
      found.set(
        file,
        createHash('sha256')
          .update(readFileSync(join(root, file)))
          .digest('hex'),
      )
    }
  }
  return found
}

function filesUnder(entry) {
  if (!statSync(join(root, entry)).isDirectory()) return [entry]
  return readdirSync(join(root, entry)).flatMap((name) => filesUnder(`${entry}/${name}`))
}
