import ts from 'typescript'
import { BACKEND_MODULE, exportsOfModule } from '../catalog/framework.js'
import type { Edit } from '../syntax/edit.js'
import type { SourceStyle } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { freeName } from './names.js'

/** The name `defineBackend` has in a file, with the edit that brings it in (null when it is there already). */
export function importDefineBackend(
  file: ts.SourceFile,
  style: SourceStyle,
  tree: SyntaxTree,
): { readonly name: string; readonly edit: Edit | null } {
  const imported = importedName(file)
  if (imported !== null) return { name: imported, edit: null }
  const name = freeName('defineBackend', file)
  const specifier = name === 'defineBackend' ? name : `defineBackend as ${name}`
  return { name, edit: { file: tree.spanOf(file).file, ...insertion(file, style, specifier, name) } }
}

/** What the file calls `defineBackend` already, or null. */
export function importedName(file: ts.SourceFile): string | null {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    if (exportsOfModule(statement.moduleSpecifier.text)?.defineBackend === undefined) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings === undefined || !ts.isNamedImports(bindings) || isTypeOnly(statement)) continue
    const found = bindings.elements.find(
      (element) => !element.isTypeOnly && (element.propertyName ?? element.name).text === 'defineBackend',
    )
    if (found !== undefined) return found.name.text
  }
  return null
}

function insertion(
  file: ts.SourceFile,
  style: SourceStyle,
  specifier: string,
  name: string,
): { start: number; end: number; text: string } {
  const existing = file.statements.filter(ts.isImportDeclaration)
  const same = existing.find(
    (each) =>
      ts.isStringLiteral(each.moduleSpecifier) &&
      each.moduleSpecifier.text === BACKEND_MODULE &&
      !isTypeOnly(each) &&
      each.importClause?.namedBindings !== undefined &&
      ts.isNamedImports(each.importClause.namedBindings),
  )
  const elements = (same?.importClause?.namedBindings as ts.NamedImports | undefined)?.elements
  const lastElement = elements?.at(-1)
  if (lastElement !== undefined) return insert(lastElement.end, `, ${specifier}`)
  const { quote, newLine } = style
  const end = style.semicolons ? ';' : ''
  const module = `${quote}${BACKEND_MODULE}${quote}`
  const last = existing.at(-1)
  if (last !== undefined) return insert(last.end, `${newLine}import { ${specifier} } from ${module}${end}`)
  const required = file.statements.filter(isRequire).at(-1)
  const names = name === 'defineBackend' ? name : `defineBackend: ${name}`
  if (required !== undefined) return insert(required.end, `${newLine}const { ${names} } = require(${module})${end}`)
  const first = file.statements[0]?.getStart() ?? 0
  return insert(first, `import { ${specifier} } from ${module}${end}${newLine}`)
}

const insert = (at: number, text: string) => ({ start: at, end: at, text })

const isTypeOnly = (node: ts.ImportDeclaration): boolean =>
  node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

/** `const { CrudApi } = require('…')` */
function isRequire(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false
  return statement.declarationList.declarations.some(({ initializer }) => {
    let at = initializer
    while (at !== undefined && ts.isPropertyAccessExpression(at)) at = at.expression
    return (
      at !== undefined && ts.isCallExpression(at) && ts.isIdentifier(at.expression) && at.expression.text === 'require'
    )
  })
}
