import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The licence texts of every package that ended up in the bundle, and of the compiler, in one text. */
export function collectLicenses(root, inputs) {
  const packages = new Set(['node_modules/typescript'])
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (match) packages.add(match[1])
  }
  return [...packages]
    .sort()
    .map((path) => licenseOf(root, path))
    .join('\n')
}

function licenseOf(root, path) {
  const folder = join(root, path)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|third.?party)/i.test(file) && existsSync(join(folder, file)))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
  return `${'='.repeat(100)}\n${name}@${version} (${license})\n\n${texts.join('\n\n')}\n`
}
