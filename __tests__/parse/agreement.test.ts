import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComponentDeclaration } from '../../src/model/component.js'
import { entryOf, type Value } from '../../src/model/value.js'
import type { RecordedComponent } from '../support/framework/record.js'
import { stackCode } from '../support/random-stack-code.js'
import { readCode } from '../support/read-code.js'
import { runPrograms } from '../support/run-program.js'

const PROGRAMS = Number(process.env.PROGRAMS ?? 80)
const SEED = Number(process.env.SEED ?? 20261122)

test('whatever reading a program claims, running it confirms', () => {
  const texts = fc.sample(stackCode, { numRuns: PROGRAMS, seed: SEED })
  const runs = runPrograms(texts.map((text) => ({ files: { 'src/main.ts': text }, entry: 'src/main.ts' })))
  let claims = 0
  let components = 0
  for (const [index, text] of texts.entries()) {
    const { error, record } = runs[index]!
    // Two constructs of one id in one stack end a program; nothing is claimed about those.
    if (error !== null) continue
    const { components: read } = readCode({ 'src/main.ts': text })
    const found = contradictions(read, record.components)
    if (found.contradictions.length > 0) found.contradictions.push(text)
    expect(found.contradictions).toEqual([])
    claims += found.claims
    components += read.length
  }
  // Who claims nothing is never wrong.
  expect(claims).toBeGreaterThan(components)
  if (process.env.PROGRAMS !== undefined) console.log(`${components} components, ${claims} claims`)
}, 60_000)

/** What reading says for certain, held against what running gave. */
function contradictions(
  read: readonly ComponentDeclaration[],
  run: readonly RecordedComponent[],
): { claims: number; contradictions: string[] } {
  const found: string[] = []
  let claims = 0
  const agree = (isSo: boolean, otherwise: string): void => {
    claims++
    if (!isSo) found.push(otherwise)
  }
  const seen = new Map<string, unknown>()
  const check = (what: string, value: Value, recorded: unknown): void => {
    const actual = isNothing(recorded) ? undefined : recorded
    const is = `${what} is ${JSON.stringify(actual)}`
    if (value.kind === 'known') agree(value.value === actual, `${is}, not ${value.value}`)
    if (value.kind === 'absent') agree(actual === undefined, `${is}, not absent`)
    if (value.kind !== 'symbol') return
    if (seen.has(value.key)) agree(seen.get(value.key) === actual, `${is}, elsewhere ${value.text} is not`)
    seen.set(value.key, actual)
  }
  const paths = new Map<string, string>()
  const keys = new Map<string, string>()
  for (const [declared, created] of pairs(read, run, agree)) {
    const { id, scope, props, dependsOn } = declared
    const actual = created.props as { location?: unknown; tags?: { region?: unknown } }
    const location = entryOf(props, 'location')
    const tags = entryOf(props, 'tags')
    check(`location of ${id}`, location, actual.location)
    if (tags.kind === 'object') check(`tag of ${id}`, entryOf(tags, 'region'), actual.tags?.region)
    for (const needed of endpointsIn(created.props)) {
      const known = dependsOn.map((key) => read.find((each) => each.key === key)?.id.toLowerCase())
      agree(known.includes(needed), `${id} needs ${needed}`)
    }
    if (scope === null) continue
    if (location.kind === 'absent') check(`region of ${id}`, scope.location, created.location)
    agree((paths.get(scope.key) ?? created.scope) === created.scope, `${id} is in ${created.scope}, others are not`)
    paths.set(scope.key, created.scope)
    if (scope.at === null) continue
    agree((keys.get(created.scope) ?? scope.key) === scope.key, `${id} is in ${created.scope}, as others are`)
    keys.set(created.scope, scope.key)
  }
  return { claims, contradictions: found }
}

/** Components that were declared once and created once, under no condition. */
function pairs(
  read: readonly ComponentDeclaration[],
  run: readonly RecordedComponent[],
  agree: (isSo: boolean, otherwise: string) => void,
): [ComponentDeclaration, RecordedComponent][] {
  const ids = [...new Set([...read, ...run].map(({ id }) => id))]
  return ids.flatMap((id): [ComponentDeclaration, RecordedComponent][] => {
    const declared = read.filter((each) => each.id === id)
    const created = run.filter((each) => each.id === id)
    if (declared.some(({ context }) => context.length > 0)) return []
    // There may be fewer: a function that nobody calls is read as if somebody did.
    agree(created.length <= declared.length, `${id} is created ${created.length} times, not ${declared.length}`)
    return declared.length === 1 && created.length === 1 ? [[declared[0]!, created[0]!]] : []
  })
}

/** The ids in `https://stack-id.example.net/…`, which the components of the stand-in give as their endpoints. */
const endpointsIn = (props: unknown): string[] =>
  [...JSON.stringify(props).matchAll(/-(api\d+)\.example\.net/g)].map(([, id]) => id!)

/** What JSON cannot hold is recorded by name. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || JSON.stringify(value) === JSON.stringify({ $: 'undefined' })
