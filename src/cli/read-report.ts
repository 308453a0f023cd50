import { resolve } from 'node:path'
import { readReportText } from '../adapters/report-text.js'
import { printable } from '../config/printable.js'
import { LARGEST_REPORT, parseReport, reportTooLarge } from '../config/report-file.js'
import { UsageError } from '../model/failure.js'
import type { Report } from '../model/report.js'
import { whyOf } from './file-error.js'

/** @throws UsageError when the file is no report */
export async function readReport(file: string, cwd: string): Promise<Report> {
  const read = await readReportText(resolve(cwd, file), LARGEST_REPORT)
  switch (read.kind) {
    case 'text':
      return parseReport(read.text, file)
    case 'too-large':
      throw new UsageError(reportTooLarge(file))
    case 'unreadable':
      throw new UsageError(`report "${printable(file)}": ${whyOf(read.error)}`)
  }
}
