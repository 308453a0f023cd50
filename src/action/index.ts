import { getInput } from '@actions/core'
import { openActionsJob } from '../adapters/actions-job.js'
import { run } from './run.js'

await run(process.env, (name) => getInput(name), openActionsJob())
