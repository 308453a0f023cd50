import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import { analyse } from '../app/analyse.js'
import { conclude } from '../app/conclude.js'
import { render } from '../app/render.js'
import type { Engine } from './engine.js'

/** The engine as the command line uses it: on disk. */
export const ENGINE: Engine = { openWorkspace: openDiskWorkspace, analyse, render, conclude }
