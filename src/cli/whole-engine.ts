import { openDiskEditSink } from '../adapters/disk-edit-sink.js'
import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import { openPrettier } from '../adapters/prettier-process.js'
import { analyse } from '../app/analyse.js'
import { conclude } from '../app/conclude.js'
import { fix } from '../app/fix.js'
import { formatChanges } from '../app/format-changes.js'
import { render, renderFix, renderPatch, renderReversePatch } from '../app/render.js'
import type { Engine } from './engine.js'

/** The engine as the command line uses it: on disk. */
export const ENGINE: Engine = {
  openWorkspace: openDiskWorkspace,
  openTypeFiles: openDiskTypeFiles,
  openEditSink: openDiskEditSink,
  openFormatter: openPrettier,
  analyse,
  fix,
  formatChanges,
  render,
  renderFix,
  renderPatch,
  renderReversePatch,
  conclude,
}
