import type { Survey } from '../../model/set-up.js'
import { CHECKOUT, actionStep, outputComment, pathsInput } from './workflow-parts.js'
import { comment, fileOf, inComment } from './yaml-text.js'

/** Once a week, of everything: in the job summary, and in code scanning where the repository uses that already. */
export const renderAuditWorkflow = (survey: Survey): string =>
  fileOf([
    ...comment(`Looks at the default branch once a week. The result is in ${whereOf(survey)}.`),
    'name: Backend Advisor audit',
    'on:',
    '  schedule:',
    ...comment('Mondays, 05:17 UTC.', '    '),
    "    - cron: '17 5 * * 1'",
    '  workflow_dispatch:',
    '# No permission for what is not named below.',
    'permissions: {}',
    'concurrency:',
    '  group: backend-advisor-audit',
    'jobs:',
    '  audit:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read',
    ...(survey.codeScanning === null ? [] : uploadPermissions(survey.codeScanning)),
    '    steps:',
    ...CHECKOUT,
    ...outputComment(survey),
    ...actionStep(['mode: annotate', ...pathsInput(survey)], survey.codeScanning === null ? null : 'advisor'),
    ...(survey.codeScanning === null ? [] : UPLOAD),
  ])

const whereOf = ({ codeScanning }: Survey): string =>
  codeScanning === null ? 'the job summary' : 'the job summary and in code scanning'

const uploadPermissions = (seenIn: string): readonly string[] => [
  ...comment(`This repository uses code scanning: ${inComment(seenIn)} uploads to it.`, '      '),
  '      security-events: write',
  ...comment('In a private repository, the upload asks which run it is part of.', '      '),
  '      actions: read',
]

/** No category: the log names its own, one for each analysed folder, and that one counts. */
const UPLOAD: readonly string[] = [
  ...comment('Also after a finding has failed the step.', '      '),
  "      - if: ${{ !cancelled() && steps.advisor.outputs.sarif != '' }}",
  '        uses: github/codeql-action/upload-sarif@v4',
  '        with:',
  '          sarif_file: ${{ steps.advisor.outputs.sarif }}',
]
