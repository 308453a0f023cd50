import { describe, expect, test } from '@jest/globals'
import { findPolicy, readPolicy } from '../../src/config/find-policy.js'
import type { PolicySource } from '../../src/config/find-policy.js'
import { UsageError } from '../../src/model/failure.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'

const filesOf = (files: Readonly<Record<string, string | Uint8Array>>): PolicySource => {
  const bytesOf = (path: string): Uint8Array | null => {
    const content = files[path]
    return content === undefined ? null : typeof content === 'string' ? new TextEncoder().encode(content) : content
  }
  return {
    size: (path) => Promise.resolve(bytesOf(path)?.length ?? null),
    read: (path) => {
      const bytes = bytesOf(path)
      return Promise.resolve(bytes === null ? { kind: 'missing' } : { kind: 'bytes', bytes })
    },
  }
}

describe('the policy of a root', () => {
  test('none: the defaults', async () => {
    expect(await findPolicy(filesOf({ 'src/main.ts': '' }))).toEqual(DEFAULT_POLICY)
  })

  test.each([
    ['.github/backend-advisor.yml', 'failOn: info'],
    ['.github/backend-advisor.yaml', 'failOn: info'],
    ['.github/backend-advisor.json', '{"failOn": "info"}'],
    ['.github/backend-advisor.yml', '\ufefffailOn: info'],
  ])('%s', async (path, text) => {
    expect((await findPolicy(filesOf({ [path]: text }))).failOn).toBe('info')
  })

  test.each<[law: string, source: PolicySource, message: string]>([
    [
      'two policy files are one too many',
      filesOf({ '.github/backend-advisor.yml': '', '.github/backend-advisor.json': '{}' }),
      '.github/backend-advisor.yml and .github/backend-advisor.json: two policy files; keep one',
    ],
    [
      'text in another encoding',
      filesOf({ '.github/backend-advisor.yml': Uint8Array.of(0xff, 0xfe, 0x66, 0x00) }),
      '.github/backend-advisor.yml:1:1: not UTF-8 text',
    ],
    [
      'an error names the file that was found',
      filesOf({ '.github/backend-advisor.yaml': 'failsOn: info' }),
      '.github/backend-advisor.yaml:1:1: key "failsOn" is not known; did you mean "failOn"?',
    ],
    [
      'a link that leaves the workspace',
      {
        size: (path) => Promise.resolve(path.endsWith('.yml') ? 12 : null),
        read: () => Promise.resolve({ kind: 'outside', why: 'it links out of the workspace' }),
      },
      'policy file ".github/backend-advisor.yml" cannot be read: it links out of the workspace',
    ],
  ])('%s', async (_, source, message) => {
    await expect(findPolicy(source)).rejects.toThrow(new UsageError(message))
  })
})

describe('the policy file that was named', () => {
  test.each<[law: string, source: PolicySource, message: string]>([
    ['is not there', filesOf({}), 'policy file "team.yml" does not exist'],
    [
      'is too large to be read at all',
      {
        size: () => Promise.resolve(5_000_000_000),
        read: (_path, limit = Infinity) =>
          limit < 5_000_000_000 ? Promise.resolve({ kind: 'too-large' }) : Promise.reject(new Error('was read')),
      },
      'team.yml: larger than 256 KB, which no policy is',
    ],
  ])('%s', async (_, source, message) => {
    await expect(readPolicy(source, 'team.yml')).rejects.toThrow(new UsageError(message))
  })
})
