/**
 * Runs programs one after the other in one process: `node --experimental-vm-modules run-many.mjs <job file>`. Each has
 * globals, a framework, a console and an exit code of its own; a program ends when the event loop is empty. The outcome
 * of each is appended to the results file as one line. When a program takes the process down, the lines end there.
 *
 * Not told apart: listeners that a program puts on `process`, and the working directory.
 */
import { Console } from 'node:console'
import { appendFileSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { describeThrown } from './thrown.cjs'

/** Asked inside: a property that has a symbol for its name does not show outside. */
const RECORD = `globalThis[Symbol.for('stand-in.record')]`
const GLOBALS = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'],
  ...['queueMicrotask', 'structuredClone', 'Buffer', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
  ...['AbortController', 'AbortSignal', 'Event', 'EventTarget', 'performance'],
]

const { programs, results, limit } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const frameworkTexts = new Map()
let running = null

process.on('beforeExit', () => {
  if (running?.isSettled === true) end(running, null, running.process.exitCode ?? 0)
  else end(running, UNSETTLED, 13)
  running = null
  const next = programs.shift()
  if (next !== undefined) setImmediate(start, next)
})
process.on('uncaughtException', (error) => end(running, describeThrown(error), 1))
process.on('exit', (code) => {
  if (running !== null) end(running, null, code)
})

function start(file) {
  running = openProgram(file)
  const { process: own } = running
  const program = running
  const watchdog = setTimeout(() => {
    end(program, TIME_LIMIT, null)
    process.exit()
  }, limit)
  watchdog.unref()
  program.stopWatching = () => globalThis.clearTimeout(watchdog)
  evaluate(program, file).then(
    () => (program.isSettled = true),
    (error) => {
      const isLate = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      end(program, isLate ? TIME_LIMIT : describeThrown(error), isLate ? null : (own.exitCode ?? 1))
    },
  )
}

/** As Node ends a module that waits for something that never comes. */
const UNSETTLED = { name: 'Unsettled', message: 'a top-level await was never settled' }
const TIME_LIMIT = { name: 'TimeLimit', message: `not finished after ${limit} ms` }

/** What a dead program still does is not part of its outcome. */
function end(program, error, exitCode) {
  if (program === null || program.isEnded) return
  program.isEnded = true
  program.stopWatching()
  const { stdout, stderr, global } = program
  const outcome = {
    stdout: stdout.join(''),
    stderr: stderr.join(''),
    exitCode,
    error,
    record: vm.runInContext(RECORD, global),
  }
  appendFileSync(results, `${JSON.stringify(outcome)}\n`)
}

function openProgram(file) {
  const program = { stdout: [], stderr: [], isSettled: false, isEnded: false, stopWatching: () => undefined }
  const sink = (name) => ({
    write(chunk) {
      if (!program.isEnded) program[name].push(String(chunk))
      return true
    },
  })
  const streams = { stdout: sink('stdout'), stderr: sink('stderr') }
  program.process = Object.create(process, {
    ...Object.fromEntries(Object.entries(streams).map(([name, value]) => [name, { value, enumerable: true }])),
    env: { value: { ...process.env }, enumerable: true },
    argv: { value: [process.argv[0], file], enumerable: true },
    exitCode: { value: undefined, writable: true, enumerable: true },
    exit: { value: (code) => process.exit(code ?? program.process.exitCode), enumerable: true },
  })
  program.global = vm.createContext({
    ...Object.fromEntries(GLOBALS.map((name) => [name, globalThis[name]])),
    console: new Console({ ...streams, ignoreErrors: false }),
    process: program.process,
  })
  program.require = requireIn(program, file)
  program.global.require = program.require
  vm.runInContext('globalThis.global = globalThis', program.global)
  return program
}

async function evaluate(program, file) {
  const linked = new Map()
  const moduleOf = (specifier) => {
    const module = linked.get(specifier) ?? wrap(program, specifier)
    linked.set(specifier, module)
    return module
  }
  const module = new vm.SourceTextModule(readFileSync(file, 'utf8'), {
    context: program.global,
    identifier: file,
    initializeImportMeta(meta) {
      meta.url = pathToFileURL(file).href
    },
    async importModuleDynamically(specifier) {
      const imported = moduleOf(specifier)
      await imported.link(moduleOf)
      await imported.evaluate()
      return imported
    },
  })
  await module.link(moduleOf)
  await module.evaluate({ timeout: limit })
}

/** A module of Node or of the framework, for `import`. */
function wrap(program, specifier) {
  const exported = program.require(specifier)
  const names = new Set(['default'])
  for (const name in exported) names.add(name)
  return new vm.SyntheticModule(
    [...names],
    function () {
      for (const name of names) this.setExport(name, name === 'default' ? exported : exported[name])
    },
    { context: program.global, identifier: specifier },
  )
}

/** Resolves as Node does, but runs the framework's files in the program's own context. */
function requireIn(program, file) {
  const loaded = new Map()
  const requireFrom = (from) => {
    const resolver = createRequire(from)
    return (specifier) => {
      if (specifier === 'process' || specifier === 'node:process') return program.process
      const path = resolver.resolve(specifier)
      return path.startsWith('/') || /^[A-Z]:/i.test(path) ? load(path) : resolver(specifier)
    }
  }
  const load = (path) => {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(path, module)
    const text = frameworkTexts.get(path) ?? readFileSync(path, 'utf8')
    frameworkTexts.set(path, text)
    const parameters = ['module', 'exports', 'require']
    const run = vm.compileFunction(text, parameters, { parsingContext: program.global, filename: path })
    run(module, module.exports, requireFrom(path))
    return module.exports
  }
  return requireFrom(file)
}
