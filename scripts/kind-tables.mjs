// The tables of docs/kinds, from the catalog: what must agree, what may differ, what cannot be changed, limits, guidance.
import { build } from 'esbuild'

/** The catalog is TypeScript; bundled, plain Node can read it. */
export async function loadKinds(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/catalog/kinds/kinds.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  const { KINDS } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
  return KINDS
}

/** Contents of the generated blocks of a kind's page, by the block's name. */
export function kindTables(kind, table) {
  return {
    agreement: table(['Setting', 'Left out, it is', 'Otherwise'], agreementRows(kind)),
    differences:
      kind.mayDiffer.length === 0 ? 'Nothing.' : bullets(kind.mayDiffer.map((name) => pathsOf(kind.facets[name]))),
    immutable: bullets(kind.immutable),
    capacity: kind.capacity.length === 0 ? 'No limit that a template shows.' : capacityTable(kind, table),
    sources: bullets(sourcesOf(kind)),
  }
}

export const indexTable = (kinds, table) =>
  table(
    ['Kind', 'Type', 'Holds data', 'Guidance against sharing'],
    kinds.map(({ noun, page, type, isStateful, guidance }) => [
      `[${noun}](${page}.md)`,
      `\`${type}\``,
      isStateful ? 'yes' : 'no',
      guidance.map(({ when }) => WHEN[when]).join(', ') || 'none',
    ]),
  )

const WHEN = {
  always: 'always',
  'hosts-functions': 'for the runtime storage of a function app',
  'environments-differ': 'between environments',
}

function agreementRows({ facets, children, mustAgree, childrenAgree = [] }) {
  const rowOf = (facet, { code, order }, where = '') => [
    where + pathsOf(facet),
    defaultOf(facet),
    `\`${code}\`${order ? ', unless the policy allows upgrades to the higher' : ''}`,
  ]
  return [
    ...mustAgree.map((agreement) => rowOf(facets[agreement.facet], agreement)),
    ...childrenAgree.map((agreement) => {
      const facet = children[agreement.child][agreement.facet]
      return rowOf(facet, agreement, `of \`${agreement.child}\` below it: `)
    }),
  ]
}

const pathsOf = ({ path, also = [] }) => [path, ...also].map((each) => `\`${each}\``).join(' or ')

function defaultOf({ normalise }) {
  const value = normalise ? normalise({ kind: 'absent' }) : { kind: 'absent' }
  if (value.kind === 'known') return `\`${value.value}\``
  if (value.kind === 'symbol') return 'what the version of the API says'
  return value.kind === 'unknown' ? 'not known' : 'nothing'
}

function capacityTable({ capacity }, table) {
  const rows = capacity.map(({ what, isHard, source }) => [what, isHard ? 'a limit' : 'guidance, shown', source])
  return table(['Counted', 'It is', 'Source'], rows)
}

const sourcesOf = ({ capacity, guidance }) => [
  ...new Set([...capacity, ...guidance].flatMap(({ source }) => source.split('; '))),
]

const bullets = (items) => items.map((item) => `- ${item}`).join('\n')
