import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from '../support/git-world.js'

export interface TemporaryFolder {
  readonly path: string
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Runs git there with nothing of the machine's own configuration; returns what it prints. */
  git(...parameters: string[]): string
  remove(): void
}

export function temporaryFolder(): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
  return {
    path,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), content)
      }
    },
    git: (...parameters) => git(path, ...parameters),
    remove() {
      rmSync(path, { recursive: true, force: true })
    },
  }
}
