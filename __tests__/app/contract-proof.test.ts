import { expect, test } from '@jest/globals'
import { isContractProven, withoutProof } from '../../src/app/contract-proof.js'
import type { ContractName } from '../../src/model/policy.js'
import type { TypeFiles } from '../../src/model/type-files.js'
import { twoApis } from '../support/sample-reports.js'

const installed = (manifest: string | undefined): TypeFiles => ({
  readFile: (path) => (path === '/root/node_modules/@atakora/component/package.json' ? manifest : undefined),
  fileExists: () => false,
  directoryExists: () => false,
  getDirectories: () => [],
  realpath: (path) => path,
})

const WITH_BACKEND = JSON.stringify({ exports: { '.': './index.js', './backend': './backend.js' } })

test.each<[law: string, given: ContractName | null, manifest: string | undefined, proven: boolean]>([
  ['the policy says so', 'documented', undefined, true],
  ['the policy says so, whatever is installed', 'documented', '{}', true],
  ['the policy names a release, whatever is installed', 'component-0.0.2', WITH_BACKEND, false],
  ['installed with the module', null, WITH_BACKEND, true],
  ['not installed', null, undefined, false],
  ['installed without the module', null, JSON.stringify({ exports: { '.': './index.js' } }), false],
  ['installed without exports', null, JSON.stringify({ main: 'index.js' }), false],
  ['exports that are one path', null, JSON.stringify({ exports: './backend' }), false],
  ['exports that are null', null, JSON.stringify({ exports: null }), false],
  ['a module by inheritance only', null, '{"exports": {"__proto__": {"./backend": "x"}}}', false],
  ['a manifest that is no object', null, 'null', false],
  ['half a manifest', null, '{"exports": {', false],
])('%s', (_law, given, manifest, proven) => {
  expect(isContractProven(given, installed(manifest))).toBe(proven)
})

test('without proof every ready group says why it stays, and nothing else changes', () => {
  const report = twoApis()
  const [group] = withoutProof(report).groups
  expect(group?.rewrite).toMatchObject({ kind: 'refused', reasons: [{ code: 'contract-unproven' }] })
  const reason = { code: 'generated-file', with: [], path: null, values: [], at: [] } as const
  const refused = { ...report.groups[0]!, rewrite: { kind: 'refused', reasons: [reason] } } as const
  expect(withoutProof({ ...report, groups: [refused] }).groups).toEqual([refused])
})
