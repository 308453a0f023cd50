import { findDefaultBranch } from '../adapters/default-branch.js'
import { openDiskEditSink } from '../adapters/disk-edit-sink.js'
import { openDiskTypeFiles } from '../adapters/disk-type-files.js'
import { openDiskWorkspace } from '../adapters/disk-workspace.js'
import { findNamedBase } from '../adapters/named-base.js'
import { openNewFiles } from '../adapters/new-files.js'
import { openPrettier } from '../adapters/prettier-process.js'
import { locateInRepository } from '../adapters/repository-path.js'
import { analyse } from '../app/analyse.js'
import { conclude } from '../app/conclude.js'
import { explain } from '../app/explain/explain.js'
import { explainRule, renderExplanation } from '../app/explain/render.js'
import { fix } from '../app/fix.js'
import { formatChanges } from '../app/format-changes.js'
import { holdAgainst } from '../app/hold-against.js'
import { prepareInit } from '../app/init.js'
import {
  renderAs,
  renderBaseline,
  renderFix,
  renderNewFiles,
  renderPatch,
  renderReversePatch,
  renderSetUp,
} from '../app/render.js'
import { renderRules } from '../app/rules.js'
import { updateBaseline } from '../app/update-baseline.js'
import type { Engine } from './engine.js'

/** The engine as the command line uses it: on disk. */
export const ENGINE: Engine = {
  openWorkspace: openDiskWorkspace,
  openTypeFiles: openDiskTypeFiles,
  openEditSink: openDiskEditSink,
  openFormatter: openPrettier,
  analyse,
  findNamedBase,
  holdAgainst,
  explain,
  renderExplanation,
  explainRule,
  renderRules,
  fix,
  formatChanges,
  render: renderAs,
  renderFix,
  renderPatch,
  renderReversePatch,
  updateBaseline,
  renderBaseline,
  conclude,
  locateInRepository,
  findDefaultBranch,
  openNewFiles,
  prepareInit,
  renderSetUp,
  renderNewFiles,
}
