import { exportsOfModule, type FrameworkExport } from '../../catalog/framework.js'

/**
 * Declarations that stand in for a framework module while names are bound: one class a name, and a default export
 * for `import atakora from '…'`. The catalog says what each name is.
 */
export function frameworkDeclarations(specifier: string): string | null {
  const exports = exportsOfModule(specifier)
  if (exports === null) return null
  const classes = Object.keys(exports).map((name) => `export declare class ${name} {}`)
  return [...classes, 'declare const everything: unknown', 'export default everything'].join('\n')
}

/** What a declaration inside a stand-in module is; `module` for its default export and anything else unnamed. */
export function frameworkExport(specifier: string, name: string): FrameworkExport | null {
  const exports = exportsOfModule(specifier)
  return exports !== null && Object.hasOwn(exports, name) ? exports[name]! : null
}
