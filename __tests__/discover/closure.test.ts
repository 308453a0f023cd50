import { describe, expect, test } from '@jest/globals'
import { closeOverImports } from '../../src/discover/closure.js'

const graph = (imports: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(imports))

describe('closeOverImports keeps', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['the seed alone', { stack: [], other: [] }, ['stack']],
    [
      'what the seed imports, however far',
      { stack: ['props'], props: ['regions'], regions: [] },
      ['props', 'regions', 'stack'],
    ],
    ['what imports the seed, however far', { main: ['apis'], apis: ['stack'], stack: [] }, ['apis', 'main', 'stack']],
    ['what its callers import', { main: ['stack', 'names'], names: ['words'] }, ['main', 'names', 'stack', 'words']],
    ['circles, once', { stack: ['main'], main: ['stack'] }, ['main', 'stack']],
    ['a seed that imports itself', { stack: ['stack'] }, ['stack']],
    ['not the other users of a helper', { stack: ['log'], server: ['log'], log: [] }, ['log', 'stack']],
  ])('%s', (_, imports, expected) => {
    const { files, isComplete } = closeOverImports(['stack'], graph(imports), 100)
    expect([...files].sort()).toEqual(expected)
    expect(isComplete).toBe(true)
  })
})

describe('closeOverImports, at its limit,', () => {
  const imports = graph({ stack: ['props'], far: ['near'], near: ['stack'], props: [] })

  test.each([
    [1, ['stack']],
    [2, ['props', 'stack']],
    [3, ['near', 'props', 'stack']],
  ])('of %i keeps what is nearest and says that it is not all', (limit, expected) => {
    const { files, isComplete } = closeOverImports(['stack'], imports, limit)
    expect([...files].sort()).toEqual(expected)
    expect(isComplete).toBe(false)
  })

  test('is complete when everything fits exactly', () => {
    expect(closeOverImports(['stack'], imports, 4).isComplete).toBe(true)
  })

  test('never gives up a seed', () => {
    expect([...closeOverImports(['a', 'b', 'c'], graph({}), 2).files]).toEqual(['a', 'b', 'c'])
  })
})
