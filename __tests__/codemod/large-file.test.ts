import { expect, test } from '@jest/globals'
import { PRODUCT, SHOP, USER, crudApi, rewritten } from './propose-source.js'

test('in a file of 3,000 lines, only the lines of the members change', () => {
  const others = (from: number): string[] =>
    Array.from(
      { length: 1500 },
      (_, index) => `export const value${from + index} = { of: 'row', at: ${index} } // ${index}`,
    )
  const use = 'console.log(userApi.apiEndpoint, productApi.id)'
  const lines = [...SHOP.trimEnd().split('\n'), USER, ...others(0), PRODUCT, ...others(1500), use]
  const after = rewritten(`${lines.join('\n')}\n`).split('\n')
  const isEdited = (line: string): boolean => line === USER || line === PRODUCT || line === use
  expect(after.filter((line) => lines.includes(line) && line !== '')).toEqual(
    lines.filter((line) => !isEdited(line) && line !== ''),
  )
  expect(after).toContain(`  userApi: ${crudApi('User').replace('new CrudApi(stack, ', 'CrudApi.define(')},`)
  expect(after.length).toBe(lines.length + 1 + 1 - 2 + 6)
})
