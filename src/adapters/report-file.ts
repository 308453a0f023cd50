import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../model/failure.js'
import { isInside } from './step-root.js'

/** A new folder of its own in the job's temporary folder: two steps of one job do not overwrite each other's files. */
export function writeTemporaryFile(temporary: string, name: string, text: string): string {
  const file = join(mkdtempSync(join(temporary, 'backend-advisor-')), name)
  writeFileSync(file, text)
  return file
}

/**
 * Writes where an input says, below the workspace or the temporary folder. Whoever wrote the repository may have put
 * a link at that place; it is not followed.
 * @throws UsageError
 */
export function writeReport(file: string, allowed: readonly string[], text: string): string {
  try {
    const ancestor = realpathSync(existingAncestor(file))
    if (!allowed.some((place) => isInside(ancestor, realpathSync(place)))) throw refusal('it leaves the workspace')
    mkdirSync(dirname(file), { recursive: true })
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw refusal('it is a symbolic link')
    writeFileSync(file, text)
    return file
  } catch (error) {
    throw error instanceof UsageError ? error : refusal(String((error as NodeJS.ErrnoException).code))
  }
}

function existingAncestor(file: string): string {
  const folder = dirname(file)
  return existsSync(folder) ? folder : existingAncestor(folder)
}

const refusal = (why: string): UsageError => new UsageError(`input "report-file": cannot write there: ${why}`)
