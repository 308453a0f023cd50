import type { Install, Survey } from '../../model/set-up.js'
import { CHECKOUT, actionStep, pathsFilter, pathsInput } from './workflow-parts.js'
import { comment, fileOf, filterPattern, workflowText, yamlText } from './yaml-text.js'

const PATH = '.github/workflows/backend-advisor-fix.yml'

/** For the default branch: one pull request with every rewrite that is ready. */
export const renderFixWorkflow = (survey: Survey): string =>
  fileOf([
    ...comment(
      'Keeps one pull request with every rewrite to defineBackend that is proven. It needs a setting: Settings, Actions, ' +
        'General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests".',
    ),
    'name: Backend Advisor fix',
    'on:',
    '  push:',
    ...(survey.branch.source === 'origin'
      ? []
      : comment('The default branch; change it here if it has another name.', '    ')),
    '    branches:',
    `      - ${yamlText(filterPattern(survey.branch.name))}`,
    ...pathsFilter(survey, PATH),
    '  workflow_dispatch:',
    '# No permission for what is not named below.',
    'permissions: {}',
    'concurrency:',
    '  group: backend-advisor-fix',
    'jobs:',
    '  propose:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    ...comment('For its own branch. Nothing is written to any other.', '      '),
    '      contents: write',
    '      pull-requests: write',
    '    steps:',
    ...CHECKOUT,
    ...(survey.install === null ? [] : installStep(survey.install)),
    ...actionStep([
      'mode: fix-pr',
      ...pathsInput(survey),
      ...comment(
        'Where databases or storage accounts that are deployed would be replaced, nothing is rewritten until you agree:',
      ),
      '# allow-stateful: true',
    ]),
  ])

const INSTALL_COMMANDS: Readonly<Record<Install['tool'], string>> = {
  npm: 'npm ci --ignore-scripts',
  pnpm: 'pnpm install --frozen-lockfile --ignore-scripts',
  yarn: 'yarn install --ignore-scripts',
  bun: 'bun install --frozen-lockfile --ignore-scripts',
}

/** A runner has npm; what the others take to be set up depends on the repository. */
function installStep({ tool, folder }: Install): readonly string[] {
  const lines = [
    ...comment('For the proof that types stay right. No script of a package runs.'),
    `- run: ${INSTALL_COMMANDS[tool]}`,
    ...(folder === '' ? [] : [`  working-directory: ${workflowText(folder)}`]),
  ]
  if (tool === 'npm') return lines.map((line) => `      ${line}`)
  return [
    ...comment(`With ${tool} set up in a step before it:`, '      '),
    ...lines.map((line) => (line.startsWith('#') ? `      ${line}` : `      # ${line}`)),
  ]
}
