import { fencedCode } from '../escape-markdown.js'
import { say } from '../phrase.js'
import { details } from './blocks.js'
import type { Setting } from './setting.js'

/** The changes that no suggestion on lines carries. */
export const patchSection = ({ sink, patch }: Setting): string =>
  patch === null ? '' : details(say`The change as a patch`, [fencedCode(patch, 'diff')], sink)
