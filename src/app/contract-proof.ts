import type { ContractName } from '../model/policy.js'
import type { Group, Report } from '../model/report.js'
import type { TypeFiles } from '../model/type-files.js'

const PACKAGE = 'node_modules/@atakora/component/package.json'

/**
 * Whether it is proven that the framework takes what a rewrite writes: somebody entitled says so, or what is installed
 * has the module that a rewrite imports. Read as data, never run.
 * @param given the contract of a policy that the change to be judged cannot have written; null when it names none
 */
export const isContractProven = (given: ContractName | null, files: TypeFiles): boolean =>
  given === 'documented' ||
  (given === null && exportsBackend(files.readFile(`/root/${PACKAGE}`) ?? files.readFile(`/${PACKAGE}`)))

function exportsBackend(manifest: string | undefined): boolean {
  const { exports } = parseObject(manifest ?? '')
  return typeof exports === 'object' && exports !== null && Object.hasOwn(exports, './backend')
}

export function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The report where nothing may be rewritten for want of a proof. */
export const withoutProof = (report: Report): Report => ({ ...report, groups: report.groups.map(unproven) })

const unproven = (group: Group): Group => {
  if (group.rewrite.kind === 'refused') return group
  const reason = { code: 'contract-unproven', with: group.components, path: null, values: [], at: [] } as const
  return { ...group, rewrite: { kind: 'refused', reasons: [reason] } }
}
