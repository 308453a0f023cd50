import { expect, test } from '@jest/globals'
import type { Kind } from '../../src/catalog/kinds/kind.js'
import { KINDS } from '../../src/catalog/kinds/kinds.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { TemplateResource } from '../../src/model/template.js'
import { type Value, known } from '../../src/model/value.js'
import { planTemplates } from '../../src/plan/templates/plan-templates.js'

/** What guidance always keeps apart is not compared any further. */
const COMPARED = KINDS.filter(({ guidance }) => guidance.every(({ when }) => when !== 'always'))

const AGREEMENTS = COMPARED.flatMap((kind) =>
  kind.mustAgree.map(({ facet, code }) => [kind.page, facet, code, kind] as const),
)

const SYMBOL: Value = { kind: 'symbol', key: 'parameters(other)', text: "parameters('other')" }

test.each(AGREEMENTS)('%s that differ in %s alone cannot be one', (_page, facet, code, kind) => {
  const { groups, refused } = planOf(kind, facet, known('one'), known('two'))
  expect(groups).toEqual([])
  expect(refused).toMatchObject([{ verdict: 'cannot-share', reasons: [{ code, path: kind.facets[facet]!.path }] }])
})

test.each(AGREEMENTS)('%s of which %s is not known are not decided', (_page, facet, _code, kind) => {
  const { groups, refused } = planOf(kind, facet, known('one'), SYMBOL)
  expect(groups).toEqual([])
  expect(refused).toMatchObject([{ verdict: 'undecidable' }])
})

test.each(COMPARED)('$page that agree in everything could be one', (kind) => {
  const [{ facet } = { facet: '' }] = kind.mustAgree
  const { groups, refused } = planOf(kind, facet, known('one'), known('one'))
  expect(refused).toEqual([])
  expect(groups).toHaveLength(1)
})

/** Two of a kind that have one facet each, and nothing else. */
function planOf(kind: Kind, facet: string, first: Value, second: Value) {
  const resources = [first, second].map((value, index) => resourceWith(kind, index, facet, value))
  const application = { name: 'main.json', isSynthesized: false, code: [], resources, linked: [] }
  return planTemplates({ applications: [application], resources: 2 }, DEFAULT_POLICY)
}

function resourceWith({ type }: Kind, index: number, facet: string, value: Value): TemplateResource {
  const at = { file: 'main.json', line: index + 1, column: 1 }
  const label = `resource${index}`
  return {
    key: label,
    type,
    name: known(label),
    label,
    at,
    pointer: `/resources/${index}`,
    place: { subscription: known('subscription'), resourceGroup: known('group') },
    root: 'main.json',
    conditions: [],
    copy: null,
    facets: { [facet]: { value, at } },
    children: [],
    entities: [],
    links: [],
  }
}
