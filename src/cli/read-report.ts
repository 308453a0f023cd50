import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { printable } from '../config/printable.js'
import { LARGEST_REPORT, parseReport } from '../config/report-file.js'
import { UsageError } from '../model/failure.js'
import type { Report } from '../model/report.js'
import { whyOf } from './file-error.js'

/** @throws UsageError when the file is no report */
export const readReport = async (file: string, cwd: string): Promise<Report> => parseReport(await read(file, cwd), file)

async function read(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file)
  try {
    const { size } = await stat(path)
    if (size <= LARGEST_REPORT) return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`report "${printable(file)}": ${whyOf(error)}`)
  }
  throw new UsageError(`report "${printable(file)}" is larger than ${LARGEST_REPORT / 1_000_000} MB`)
}
