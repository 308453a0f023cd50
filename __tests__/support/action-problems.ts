import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, parse, parseDocument, visit } from 'yaml'
import { ACTION_INPUTS } from '../../src/config/action-inputs.js'

const { outputs: declared } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  outputs: object
}
const outputs = new Set(Object.keys(declared))

/** Of every step that uses the Action, the inputs that it does not have, and the outputs that others ask of it in vain. */
export function actionProblems(workflow: string): readonly string[] {
  const problems: string[] = []
  visit(parseDocument(workflow), {
    Map(_, step) {
      const uses = step.get('uses')
      if (typeof uses !== 'string' || !/^(?:backend-advisor\/backend-advisor@|\.\/$)/.test(uses)) return
      const inputs = step.get('with')
      for (const { key } of isMap(inputs) ? inputs.items : []) {
        const name = isScalar(key) ? String(key.value) : '?'
        if (!ACTION_INPUTS.some((known) => known === name)) problems.push(`no input ${name}`)
      }
      const id = step.get('id')
      if (typeof id !== 'string') return
      for (const [, name] of workflow.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))) {
        if (!outputs.has(name!)) problems.push(`no output ${name!}`)
      }
    },
  })
  return problems
}
