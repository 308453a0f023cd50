import type { Survey } from '../../model/set-up.js'
import { CHECKOUT, actionStep, outputComment, pathsFilter, pathsInput } from './workflow-parts.js'
import { comment, fileOf } from './yaml-text.js'

const PATH = '.github/workflows/backend-advisor.yml'

/** For pull requests: one comment, and a check that fails for what is new only. */
export const renderCheckWorkflow = (survey: Survey): string =>
  fileOf([
    ...comment('Says on every pull request what could share resources, and fails for what the pull request brings.'),
    'name: Backend Advisor',
    'on:',
    '  pull_request:',
    ...filterLines(survey),
    '# No permission for what is not named below.',
    'permissions: {}',
    'concurrency:',
    '  group: backend-advisor-${{ github.ref }}',
    '  cancel-in-progress: true',
    'jobs:',
    '  advise:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read',
    ...comment('For its one comment, which it keeps up to date.', '      '),
    '      pull-requests: write',
    '    steps:',
    ...CHECKOUT,
    ...outputComment(survey),
    ...comment(
      'What the base branch has already does not fail the check; "fail-on-new: false" would let it.',
      '      ',
    ),
    ...actionStep(pathsInput(survey)),
  ])

function filterLines(survey: Survey): readonly string[] {
  const filter = pathsFilter(survey, PATH)
  const why = 'Take this filter away where the check is required: a run that is left out never reports.'
  return filter.length === 0 ? [] : [...comment(why, '    '), ...filter]
}
