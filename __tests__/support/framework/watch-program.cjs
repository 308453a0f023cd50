/**
 * Loaded before a program (`node --require`). Leaves `{ error, code, record }` in `<program>.json` when the process exits; its
 * output and its end stay as they are.
 */
const { writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { describeThrown } = require('./thrown.cjs')

const [, program] = process.argv
let error = null

// A bundle of a CommonJS program asks for the global one.
globalThis.require = createRequire(program)

process.on('uncaughtExceptionMonitor', (thrown) => {
  error ??= describeThrown(thrown)
})

process.on('exit', (code) => {
  const record = globalThis[Symbol.for('stand-in.record')]
  writeFileSync(`${program}.json`, JSON.stringify({ error, code, record }))
})
