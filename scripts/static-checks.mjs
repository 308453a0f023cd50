// Format, lint and types at the same time: each uses one processor most of the while. What one says is shown in one piece.
import { spawn } from 'node:child_process'

const CHECKS = ['format:check', 'lint', 'typecheck']

const results = await Promise.all(CHECKS.map(runScript))
for (const { name, output, code } of results) {
  if (code !== 0) console.error(`${name} failed:\n${output}`)
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1

function runScript(name) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', name], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ name, output: String(error), code: 1 }))
    child.on('close', (code) => resolve({ name, output, code: code ?? 1 }))
  })
}
