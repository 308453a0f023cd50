import type { LoadEngine } from './engine.js'

/** Loaded when a command needs it: `--help` and usage errors answer at once. */
export const loadEngine: LoadEngine = async () => (await import('./whole-engine.js')).ENGINE
