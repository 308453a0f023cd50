import type { Survey } from '../../model/set-up.js'
import { comment, filterPattern, workflowText, yamlText } from './yaml-text.js'

export const ACTION = 'backend-advisor/backend-advisor@v0'

/** Nothing is pushed and nothing fetched after it: the token need not stay on disk. */
export const CHECKOUT: readonly string[] = [
  '      - uses: actions/checkout@v7',
  '        with:',
  '          persist-credentials: false',
]

/** Inputs are lines of YAML that are ours, or through `workflowText`. */
export const actionStep = (inputs: readonly string[], id: string | null = null): readonly string[] => [
  ...(id === null ? [`      - uses: ${ACTION}`] : [`      - id: ${id}`, `        uses: ${ACTION}`]),
  ...(inputs.length === 0 ? [] : ['        with:', ...inputs.map((line) => `          ${line}`)]),
]

export const pathsInput = ({ folder }: Survey): readonly string[] =>
  folder === '' ? [] : [`paths: ${workflowText(folder)}`]

/** Only what lies in the analysed folder can change the answer. */
export const pathsFilter = ({ folder }: Survey, workflow: string): readonly string[] =>
  folder === ''
    ? []
    : ['    paths:', `      - ${yamlText(`${filterPattern(folder)}/**`)}`, `      - ${yamlText(workflow)}`]

/** What a checkout does not have. */
export const outputComment = ({ ignoredOutputs }: Survey): readonly string[] =>
  ignoredOutputs.length === 0
    ? []
    : comment(
        'The output of the synthesis is ignored by git, so it is not in the checkout. To have its templates read too, ' +
          'synthesize in a step here; mind that this runs code of the repository.',
        '      ',
      )
