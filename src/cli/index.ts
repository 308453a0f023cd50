#!/usr/bin/env node
import { reportBug } from './bug.js'
import { loadEngine } from './load-engine.js'
import { run } from './run.js'
import { processTerminal } from './terminal.js'

// The exit code is set, never forced: what was written must reach a slow pipe.
const terminal = processTerminal(process)
process.on('uncaughtException', (error) => {
  process.exitCode = reportBug(error, terminal)
})
process.exitCode = await run(process.argv.slice(2), terminal, loadEngine)
