import { openDiskEditSink } from '../adapters/disk-edit-sink.js'
import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import { analyse } from '../app/analyse.js'
import { conclude } from '../app/conclude.js'
import { fix } from '../app/fix.js'
import { render, renderFix, renderPatch, renderReversePatch } from '../app/render.js'
import type { Engine } from './engine.js'

/** The engine as the command line uses it: on disk. */
export const ENGINE: Engine = {
  openWorkspace: openDiskWorkspace,
  openTypeFiles: openDiskTypeFiles,
  openEditSink: openDiskEditSink,
  analyse,
  fix,
  render,
  renderFix,
  renderPatch,
  renderReversePatch,
  conclude,
}
