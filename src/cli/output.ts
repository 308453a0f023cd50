import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { printable } from '../config/printable.js'
import { UsageError } from '../model/failure.js'
import { whyOf } from './file-error.js'
import { PLAIN, appearanceOf } from './terminal.js'
import type { Terminal } from './terminal.js'

/** Where a command's result goes: standard output, or a file that is written at the end. */
export interface Output {
  readonly appearance: { readonly colour: boolean; readonly width: number }
  /** @throws UsageError when the place cannot be written */
  write(text: string): Promise<void>
}

export const outputTo = (file: string | null, terminal: Terminal): Output =>
  file === null
    ? { appearance: appearanceOf(terminal), write: (text) => terminal.stdout.write(text) }
    : { appearance: PLAIN, write: (text) => writeTo(file, terminal.cwd, text) }

export async function writeTo(file: string, cwd: string, text: string): Promise<void> {
  const path = resolve(cwd, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new UsageError(`cannot write "${printable(file)}": ${whyOf(error)}`)
  }
}
