import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { openActionsJob } from '../../src/adapters/actions-job.js'

let written: string

beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
})

test.each([
  ['a command', '::error::pwned', '\\::error::pwned'],
  ['a command after spaces', ' \t ::error::pwned', ' \t \\::error::pwned'],
  ['a command after a line end that only .NET trims', '\u0085::error::pwned', '\u0085\\::error::pwned'],
  ['a command in a second line', 'text\n::error::pwned', 'text\n\\::error::pwned'],
  ['a command after a carriage return', 'text\r::error::pwned', 'text\n\\::error::pwned'],
  ['a command in the older syntax', 'text ##[add-mask]pwned', 'text #\\#[add-mask]pwned'],
  ['two of them', '##[a]##[b]', '#\\#[a]#\\#[b]'],
  ['a path with colons', 'C::D', 'C::D'],
])('a log line that holds %s is no command', (_case, message, expected) => {
  openActionsJob().progress(message)
  expect(written).toBe(`${expected}\n`)
})

test('an annotation cannot leave its command', () => {
  openActionsJob().annotate({
    level: 'warning',
    title: 'a,file=b::error::pwned',
    message: '100%0A\n::error::pwned',
    file: 'src/a,line=9:\n.ts',
    line: 7,
    column: 3,
  })
  expect(written).toBe(
    '::warning title=a%2Cfile=b%3A%3Aerror%3A%3Apwned,file=src/a%2Cline=9%3A%0A.ts,line=7,col=3::100%250A%0A::error::pwned\n',
  )
})
