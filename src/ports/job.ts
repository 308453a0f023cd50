import type { Annotation } from '../model/annotation.js'

export type { Annotation }

/** What a step of a workflow can say to its job. */
export interface Job {
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): Promise<void>
  annotate(annotation: Annotation): void
  fail(message: string): void
}
