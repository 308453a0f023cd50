import type { ContractName } from '../../model/policy.js'
import type { TypeFiles } from '../../model/type-files.js'
import { parseObject } from '../contract-proof.js'

/** The analysed folder's own packages, then those that its repository installs once for all. */
const PACKAGES = ['/root/node_modules/@atakora/component', '/node_modules/@atakora/component']

/**
 * The contract of the component package that is installed, told by what it exports and never by its version: one version
 * covers several. Null when none is installed, or none is recognised.
 */
export function findInstalledContract(files: TypeFiles): ContractName | null {
  for (const folder of PACKAGES) {
    const manifest = files.readFile(`${folder}/package.json`)
    if (manifest !== undefined) return recognise(folder, parseObject(manifest).exports, files)
  }
  return null
}

function recognise(folder: string, exports: unknown, files: TypeFiles): ContractName | null {
  if (typeof exports !== 'object' || exports === null) return null
  const exported = new Map(Object.entries(exports))
  if (exported.has('./backend')) return 'documented'
  const isSecond = SECOND_GENERATION.some((module) => exported.has(module))
  if (!exported.has('./crud')) return isSecond ? 'component-2' : null
  if (isSecond) return null
  const crudApi = sourcesBeside(folder, exported.get('./crud'))
    .map((path) => files.readFile(path))
    .find((text) => text !== undefined)
  if (crudApi === undefined) return null
  return crudApi.includes(SHARED) ? 'component-0.0.2' : 'component-0.0.2-unshared'
}

const SECOND_GENERATION = ['./schema', './auth', './synthesis']

/** The key of the account that grouped components share, as the class asks for it. */
const SHARED = 'shared-cosmos'

/** Where the class of a CrudApi is: beside what its module exports, compiled or, in a workspace, as it is written. */
const sourcesBeside = (folder: string, target: unknown): readonly string[] =>
  pathsIn(target).flatMap((path) => {
    const beside = `${folder}/${path.slice(2, path.lastIndexOf('/'))}`
    return [`${beside}/crud-api.js`, `${beside}/crud-api.ts`]
  })

/** `"./dist/crud/index.js"`, or one for each condition. */
function pathsIn(target: unknown): readonly string[] {
  if (typeof target === 'string') return /^\.\/(?!.*\.\.).*\//.test(target) ? [target] : []
  if (typeof target !== 'object' || target === null) return []
  return Object.values(target)
    .filter((each) => typeof each === 'string')
    .flatMap(pathsIn)
}
