import type { Annotation } from '../../src/model/annotation.js'
import type { Job } from '../../src/ports/job.js'
import type { Journal } from '../../src/ports/journal.js'

/** A job that remembers what it was told. */
export class MemoryJob implements Job, Journal {
  readonly outputs = new Map<string, string>()
  readonly summaries: string[] = []
  readonly annotations: Annotation[] = []
  readonly failures: string[] = []
  readonly told: { readonly level: 'progress' | 'notice' | 'warning'; readonly message: string }[] = []

  get notices(): readonly string[] {
    return this.told.filter(({ level }) => level === 'notice').map(({ message }) => message)
  }

  setOutput(name: string, value: string): void {
    this.outputs.set(name, value)
  }

  writeSummary(markdown: string): Promise<void> {
    this.summaries.push(markdown)
    return Promise.resolve()
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation)
  }

  fail(message: string): void {
    this.failures.push(message)
  }

  progress(message: string): void {
    this.told.push({ level: 'progress', message })
  }

  notice(message: string): void {
    this.told.push({ level: 'notice', message })
  }

  warning(message: string): void {
    this.told.push({ level: 'warning', message })
  }
}
