import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeReport, writeTemporaryFile } from '../../src/adapters/report-file.js'
import { findStepRoot } from '../../src/adapters/step-root.js'
import { removeTemporaryFolders, temporaryFolder, writeFiles } from '../support/git-world.js'

let workspace: string
let elsewhere: string

beforeEach(() => {
  workspace = temporaryFolder('workspace')
  elsewhere = temporaryFolder('elsewhere')
  writeFiles(workspace, { 'services/shop/main.ts': '', 'README.md': '' })
  symlinkSync(elsewhere, join(workspace, 'outside'))
  symlinkSync(join(workspace, 'services'), join(workspace, 'apps'))
})

afterAll(removeTemporaryFolders)

const rootOf = (...paths: readonly string[]) =>
  findStepRoot(
    workspace,
    paths.map((path, index) => ({ input: index === 0 ? 'working-directory' : 'paths', path })),
  )

describe('the folder of a step', () => {
  test.each([
    ['the workspace', ['.', '.'], ''],
    ['a folder below it', ['services', 'shop'], 'services/shop'],
    ['up and down again', ['services/shop', '..'], 'services'],
    ['a link that stays inside', ['apps/shop'], 'services/shop'],
  ])('is %s', (_case, paths, label) => {
    expect(rootOf(...paths)).toEqual({ folder: join(workspace, label), label })
  })

  test.each([
    ['a folder above', ['..'], 'input "working-directory": the path leaves the workspace'],
    ['a folder above the working directory’s', ['services', '../..'], 'input "paths": the path leaves the workspace'],
    ['a link that leads outside', ['outside'], 'input "working-directory": the path leaves the workspace'],
    ['a file', ['README.md'], 'input "working-directory": there is no such folder'],
    ['nothing', ['.', 'src'], 'input "paths": there is no such folder'],
  ])('is not %s', (_case, paths, message) => {
    expect(() => rootOf(...paths)).toThrow(message)
  })

  test('is not in a workspace that nobody checked out into', () => {
    const empty = temporaryFolder('empty')
    expect(() => findStepRoot(empty, [])).toThrow('run actions/checkout')
    expect(() => findStepRoot(join(empty, 'missing'), [])).toThrow('run actions/checkout')
  })
})

describe('the report', () => {
  test('gets a temporary folder of its own in every step', () => {
    const [one, two] = [
      writeTemporaryFile(elsewhere, 'report.json', '1'),
      writeTemporaryFile(elsewhere, 'report.json', '2'),
    ]
    expect(one).not.toBe(two)
    expect(readFileSync(one, 'utf8') + readFileSync(two, 'utf8')).toBe('12')
  })

  test('is written where the input says, folders included', () => {
    const file = join(workspace, 'out/advice/report.json')
    expect(writeReport(file, [workspace], '{}')).toBe(file)
    expect(readFileSync(file, 'utf8')).toBe('{}')
  })

  test.each([
    ['outside', '../report.json', 'leaves the workspace'],
    ['into folders outside', '../../deep/down/report.json', 'leaves the workspace'],
    ['through a linked folder', 'outside/report.json', 'leaves the workspace'],
    ['through a linked folder, into new ones', 'outside/deep/report.json', 'leaves the workspace'],
    ['over a folder', 'services', 'EISDIR'],
    ['below a file', 'README.md/report.json', 'cannot write there'],
  ])('is not written %s', (_case, path, message) => {
    expect(() => writeReport(join(workspace, path), [workspace], '{}')).toThrow(message)
    expect(existsSync(join(elsewhere, 'report.json'))).toBe(false)
    expect(existsSync(join(elsewhere, 'deep'))).toBe(false)
  })

  test('does not follow a link that waits for it', () => {
    writeFileSync(join(elsewhere, 'authorized_keys'), 'mine')
    mkdirSync(join(workspace, 'out'))
    symlinkSync(join(elsewhere, 'authorized_keys'), join(workspace, 'out/report.json'))
    expect(() => writeReport(join(workspace, 'out/report.json'), [workspace], '{}')).toThrow('symbolic link')
    expect(readFileSync(join(elsewhere, 'authorized_keys'), 'utf8')).toBe('mine')
  })
})
