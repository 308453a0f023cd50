// The floor: list a repository's files with git and read the TypeScript and JavaScript ones.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: folder,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
let bytes = 0
for (const path of stdout.split('\0')) {
  if (/\.[cm]?[jt]sx?$/.test(path)) bytes += readFileSync(join(folder, path)).length
}
console.log(bytes)
