import { BACKEND_MODULE } from '../catalog/framework.js'
import type { Suggestion } from '../model/report.js'

/**
 * The grouping for components of which only the entities are known, since nothing else of them is in a template.
 * @param entities in kebab case
 */
export function suggestByEntity(entities: readonly string[]): Suggestion | null {
  if (entities.length < 2) return null
  const entries = entities.map(
    (entity) => `  // The CrudApi of ${entity}, as CrudApi.define(id, props):\n  ${camelCase(entity)},`,
  )
  const code = [
    `import { defineBackend } from '${BACKEND_MODULE}';`,
    '',
    'const backend = defineBackend({',
    ...entries,
    '});',
    'backend.addToStack(stack);',
    '',
  ].join('\n')
  return { language: 'ts', code }
}

/** `user-profile` → `userProfile` */
const camelCase = (name: string): string => name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
