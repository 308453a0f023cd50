export { renderPatch, renderReversePatch } from '../report/patch.js'
export { type FixResult, renderFix } from '../report/text/fix.js'
