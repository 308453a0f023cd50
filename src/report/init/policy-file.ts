import type { Exclude, Survey, TemplateFolder } from '../../model/set-up.js'
import { amount } from './amount.js'
import { comment, fileOf, inComment, yamlText } from './yaml-text.js'

/** A policy with what was seen to speak for it, and nothing else: an absent key has its default. */
export function renderPolicyFile(survey: Survey): string {
  const sections = [
    contractLines(survey.contract),
    excludeLines(survey.excludes),
    ...survey.together.slice(0, MOST_FOLDERS).map(togetherLines),
  ]
  return fileOf([
    ...comment(
      'The policy of Backend Advisor. Every key is optional: docs/policy.md of backend-advisor/backend-advisor.',
    ),
    ...comment('On a pull request, the policy of the base branch judges.'),
    ...comment(`Written by "backend-advisor init", which saw ${seen(survey)} here.`),
    ...sections.filter(({ length }) => length > 0).flatMap((section) => ['', ...section]),
  ])
}

const seen = ({ components, backends, templates }: Survey): string =>
  [amount(components, 'component'), amount(backends, 'backend'), amount(templates, 'template')].join(', ')

function contractLines(contract: Survey['contract']): readonly string[] {
  if (contract?.source !== 'installed') return []
  const told =
    contract.name === 'documented'
      ? 'it exports ./backend, as its documentation says'
      : 'told by its exports; without this line, what the documentation says would judge'
  return [...comment(`The framework that is installed: ${told}.`), `contract: ${contract.name}`]
}

/** A policy that is longer is not read by people. */
const MOST_EXCLUDES = 50

function excludeLines(excludes: readonly Exclude[]): readonly string[] {
  if (excludes.length === 0) return []
  return ['exclude:', ...excludes.slice(0, MOST_EXCLUDES).flatMap(excludeItem)]
}

const excludeItem = ({ glob, why, seen: [first, ...others] }: Exclude): readonly string[] => {
  const file = inComment(first!.file)
  const more = others.length === 0 ? '' : ` So ${others.length === 1 ? 'does' : 'do'} ${others.length} more.`
  const reason =
    why === 'tests'
      ? `Tests: ${file} declares what is never deployed by itself.${more}`
      : `Built: ${file} says again what ${inComment(first!.from ?? '')} says.${more}`
  return [...comment(reason, '  '), `  - ${yamlText(glob)}`]
}

const MOST_FOLDERS = 10
const MOST_TEMPLATES = 20

/** Whether they are deployed together cannot be seen: the lines are there to be uncommented. */
function togetherLines({ folder, templates, parameters }: TemplateFolder): readonly string[] {
  const place = folder === '' ? 'This folder' : inComment(folder)
  const many = templates.length > MOST_TEMPLATES
  const said = comment(
    `${place} has ${templates.length} templates that do not link to each other, and are not compared for that reason. ` +
      (many
        ? 'Those that are deployed together can be named under "applications".'
        : 'If they are deployed together, take the marks away and keep the parameter files of one environment.'),
  )
  if (many) return said
  const name = yamlText(folder.slice(folder.lastIndexOf('/') + 1) || 'application')
  const list = (key: string, globs: readonly string[]): readonly string[] =>
    globs.length === 0 ? [] : [`    ${key}:`, ...globs.map((glob) => `      - ${yamlText(glob)}`)]
  const lines = ['applications:', `  ${name}:`, ...list('templates', templates), ...list('parameters', parameters)]
  return [...said, ...lines.map((line) => `# ${line}`)]
}
