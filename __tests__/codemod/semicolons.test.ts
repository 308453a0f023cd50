import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { PRODUCT, SHOP, USER, rewritten } from './propose-source.js'

/** The statements of a file, each on one line, without the semicolons that the parser does not need. */
const statementsIn = (text: string): readonly string[] =>
  ts
    .createSourceFile('main.ts', text, ts.ScriptTarget.ESNext, true)
    .statements.map((statement) => statement.getText().replace(/\s+/g, ' ').replace(/;$/, ''))
    .filter((statement) => statement !== '')

const RUNS_ON = [';[first] = [second]', ';(() => {})()', ';`text`.trim()', '; +first', '; /text/.test(first)']

/** A statement that begins in a way that an unfinished line before it would swallow stays a statement. */
describe.each(RUNS_ON)('%s', (hazard) => {
  const statement = hazard.replace(/^; ?/, '')
  const head = `${SHOP}let first = '', second = ''`

  test.each([
    ['behind the last member', [USER, `${PRODUCT};`, statement]],
    ['behind the last member, on its line', [USER, `${PRODUCT}; ${statement}`]],
    ['behind the first member', [`${USER};`, statement, PRODUCT]],
    ['behind the first member, on its line', [`${USER}; ${statement}`, PRODUCT]],
    ['where the backend goes', [USER, hazard, 'console.log(userApi.apiEndpoint)', PRODUCT]],
    ['behind an other statement', ['second += first', `${USER};`, statement, PRODUCT]],
  ])('%s', (_, lines) => {
    const after = statementsIn(rewritten([head, ...lines].join('\n')))
    expect(after).toContain(statement)
    expect(after.filter((each) => each.startsWith('backend.'))).toEqual(['backend.addToStack(stack)'])
  })
})
