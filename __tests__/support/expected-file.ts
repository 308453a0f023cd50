import { expect } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** `UPDATE=1 npm run jest` rewrites every expected file; read the difference before you commit it. */
export const UPDATE = process.env.UPDATE === '1'

/** Compares byte for byte with a file of the repository. */
export function expectFile(path: string, actual: string): void {
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
  }
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
