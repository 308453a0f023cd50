import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '../../../../src/parse/arm/expression/evaluate.js'
import { type StringContent, printExpression, readString } from '../../../../src/parse/arm/expression/syntax.js'
import { environment, symbol } from '../../../support/arm-expression.js'

/** Templates of public repositories, beside this repository and no part of it. */
const CORPUS = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'corpus')

/** Every string of a file that begins with a bracket, also of files that are no strict JSON. */
function stringsOf(file: string): string[] {
  const text = readFileSync(join(CORPUS, file), 'utf8')
  return [...text.matchAll(/"(\[(?:[^"\\]|\\[^])*)"/g)].flatMap(([, string]) => {
    try {
      const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
      return [JSON.parse(`"${string!.replace(/[\n\r\t]/g, (space) => escapes[space]!)}"`) as string]
    } catch {
      return []
    }
  })
}

const isAtHand = existsSync(CORPUS)

// Said in the name of the test, since it is skipped where the templates are not.
describe(isAtHand ? 'expressions of public templates' : 'no templates at ../shared/corpus: skipped', () => {
  const files = isAtHand
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    : []
  const strings = [...new Set(files.flatMap(stringsOf))]
  const contents = strings.map((string): [string, StringContent] => [string, readString(string)])
  const anything = environment({
    parameter: (name) => symbol(`parameter ${name.toLowerCase()}`),
    variable: (name) => symbol(`variable ${name.toLowerCase()}`),
  })

  const found = isAtHand ? test : test.skip
  found('are expressions, all of them', () => {
    expect(strings.length).toBeGreaterThan(5000)
    expect(contents.filter(([, { kind }]) => kind === 'invalid')).toEqual([])
  })

  found('print as what they are', () => {
    const changed = contents.filter(([, content]) => {
      if (content.kind !== 'expression') return false
      return JSON.stringify(readString(`[${printExpression(content.expression)}]`)) !== JSON.stringify(content)
    })
    expect(changed).toEqual([])
  })

  found('call functions that we know, but for the functions they define themselves', () => {
    const values = contents.flatMap(([string, content]) =>
      content.kind === 'expression' ? [[string, evaluate(content.expression, anything)] as const] : [],
    )
    const strangers = values.flatMap(([, value]) =>
      value.kind === 'unknown' && value.why === 'unknown-function' ? [value.text] : [],
    )
    expect(strangers.filter((text) => !/^\w+\.\w+\(/.test(text))).toEqual([])
    const known = values.filter(([, { kind }]) => kind !== 'unknown')
    expect(known.length / values.length).toBeGreaterThan(0.99)
  })
})
