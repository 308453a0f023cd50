import ts from 'typescript'
import { type Abstract, type ModuleMembers, symbol, unknown } from './abstract.js'
import { hasModifier } from './enclosing.js'
import type { Evaluation } from './evaluation.js'
import { frameworkExport } from './framework-modules.js'

/** Modules as values: `import * as`, `require`, namespaces, and names that no file of the repository has. */
export class Modules {
  readonly #evaluation: Evaluation
  readonly #imports = new Map<string, ts.Declaration>()
  /** Aliases that are being followed: two files may export one name from each other. */
  readonly #following = new Set<ts.Symbol>()
  readonly #evaluateSymbol: (found: ts.Symbol, text: string) => Abstract

  constructor(evaluation: Evaluation, evaluateSymbol: (found: ts.Symbol, text: string) => Abstract) {
    this.#evaluation = evaluation
    this.#evaluateSymbol = evaluateSymbol
  }

  /** The module a `require('…')` call names, or null when the call is none. */
  required(node: ts.CallExpression): Abstract | null {
    const [specifier] = node.arguments
    if (!ts.isIdentifier(node.expression) || node.expression.text !== 'require') return null
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return null
    if (!this.#isLoader(node.expression)) return null
    const target = this.#evaluation.tree.resolveModule(node, specifier.text)
    if (target === null) return symbol(`import:${JSON.stringify(specifier.text)}`, specifier.text)
    return typeof target === 'string' ? this.framework(target) : this.ofFile(target)
  }

  /** The file of the repository that a variable holds the exports of, or null. */
  requiredFile(declaration: ts.Declaration): ts.SourceFile | null {
    const made = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
    if (made === undefined || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return null
    const [specifier] = made.arguments
    if (made.expression.text !== 'require' || specifier === undefined || !ts.isStringLiteralLike(specifier)) return null
    const target = this.#evaluation.tree.resolveModule(made, specifier.text)
    return typeof target === 'string' ? null : target
  }

  framework(specifier: string): Abstract {
    const member = (name: string): Abstract => {
      const found = frameworkExport(specifier, name)
      if (found !== null) return { kind: 'framework', export: found }
      return name === 'default' ? module : importSymbol(specifier, name)
    }
    const module: Abstract = { kind: 'module', members: { key: specifier, member, declaration: () => null } }
    return module
  }

  ofFile(file: ts.SourceFile): Abstract {
    const path = this.#evaluation.tree.pathOf(file) ?? file.fileName
    const exported = this.#evaluation.tree.checker.getSymbolAtLocation(file)
    const isEsm = file.statements.some(isModuleSyntax)
    if (exported === undefined || !isEsm) return this.#commonJs(file, path)
    const whole = file.statements.find((each) => ts.isExportAssignment(each) && each.isExportEquals === true)
    if (whole !== undefined) {
      return this.#evaluation.evaluate((whole as ts.ExportAssignment).expression, this.#evaluation.frames.root)
    }
    return { kind: 'module', members: this.#exportsOf(exported, path) }
  }

  ofNamespace(node: ts.ModuleDeclaration, target: ts.Symbol): Abstract {
    return {
      kind: 'module',
      members: this.#exportsOf(target, this.#evaluation.keyOf(node, this.#evaluation.frames.root)),
    }
  }

  /** A name from a package that is not in the repository, or from a file that was not read. */
  unresolved(alias: ts.Symbol, text: string): Abstract {
    const declaration = alias.declarations?.[0]
    const specifier = declaration === undefined ? null : moduleSpecifierOf(declaration)
    if (declaration === undefined || specifier === null) return unknown('unresolved-import')
    const target = this.#evaluation.tree.resolveModule(declaration, specifier)
    const name = importedName(declaration)
    if (target !== null && typeof target !== 'string') {
      if (this.#following.has(alias)) return unknown('circular')
      this.#following.add(alias)
      const found = this.#memberOf(target, name, declaration)
      this.#following.delete(alias)
      return found
    }
    return name === null ? symbol(`import:${JSON.stringify(specifier)}`, text) : importSymbol(specifier, name, text)
  }

  #memberOf(file: ts.SourceFile, name: string | null, at: ts.Declaration): Abstract {
    const module = this.ofFile(file)
    if (name === null || (name === 'default' && module.kind !== 'module')) return module
    return this.#evaluation.property(module, name, { node: at, frame: this.#evaluation.frames.root })
  }

  /** The import that first brought in a name of another package: one for all files that import it. */
  importOf(alias: ts.Symbol): ts.Declaration | null {
    const declaration = alias.declarations?.[0]
    if (declaration === undefined) return null
    const key = JSON.stringify([moduleSpecifierOf(declaration), importedName(declaration)])
    const first = this.#imports.get(key)
    if (first === undefined) this.#imports.set(key, declaration)
    return first ?? declaration
  }

  #exportsOf(module: ts.Symbol, key: string): ModuleMembers {
    const { checker } = this.#evaluation.tree
    return {
      key,
      member: (name) => {
        const found = checker.tryGetMemberInModuleExports(name, module)
        return found === undefined ? importSymbol(key, name) : this.#evaluateSymbol(found, name)
      },
      declaration: (name) => {
        const found = checker.tryGetMemberInModuleExports(name, module)
        return found === undefined ? null : this.#evaluation.names.declarationOfSymbol(found)
      },
    }
  }

  /** `require` itself, or one that `createRequire` made; not a function of the repository. */
  #isLoader(name: ts.Identifier): boolean {
    const declaration = this.#evaluation.names.declarationOf(name)
    if (declaration === null) return true
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false
    const made = declaration.initializer
    return ts.isCallExpression(made) && /(^|\.)createRequire$/.test(made.expression.getText())
  }

  /** `module.exports = …`, `module.exports.name = …` and `exports.name = …` at the top of a file. */
  #commonJs(file: ts.SourceFile, path: string): Abstract {
    const { root } = this.#evaluation.frames
    const named = new Map<string, ts.Expression | null>()
    const wholes: ts.Expression[] = []
    for (const statement of file.statements) {
      if (!ts.isExpressionStatement(statement)) continue
      const { targets, value } = assignmentChain(statement.expression)
      for (const target of targets) {
        if (/^module\.exports$/.test(target.getText())) wholes.push(value)
        else if (ts.isPropertyAccessExpression(target) && /^(module\.)?exports$/.test(target.expression.getText())) {
          // Given twice: what a reader gets depends on when it reads.
          named.set(target.name.text, named.has(target.name.text) ? null : value)
        }
      }
    }
    const [whole, ...others] = wholes
    if (others.length > 0) return unknown('several-values')
    if (whole !== undefined && named.size === 0) return this.#evaluation.evaluate(whole, root)
    const member = (name: string): Abstract => {
      const own = named.get(name)
      if (own === null) return unknown('several-values')
      if (own !== undefined) return this.#evaluation.evaluate(own, root)
      if (whole === undefined) return importSymbol(path, name)
      const value = this.#evaluation.evaluate(whole, root)
      return name === 'default' ? value : this.#evaluation.property(value, name, { node: whole, frame: root })
    }
    return { kind: 'module', members: { key: path, member, declaration: () => null } }
  }
}

const importSymbol = (module: string, name: string, text = name): Abstract =>
  symbol(`import:${JSON.stringify([module, name])}`, text)

/** `module.exports = exports.make = make` has two targets and one value. */
function assignmentChain(expression: ts.Expression): { targets: ts.Expression[]; value: ts.Expression } {
  const targets: ts.Expression[] = []
  let at = expression
  while (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    targets.push(at.left)
    at = at.right
  }
  return { targets, value: at }
}

function isModuleSyntax(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    hasModifier(statement, ts.SyntaxKind.ExportKeyword)
  )
}

function moduleSpecifierOf(declaration: ts.Node): string | null {
  for (let at = declaration as ts.Node | undefined; at !== undefined; at = at.parent) {
    if ((ts.isImportDeclaration(at) || ts.isExportDeclaration(at)) && at.moduleSpecifier !== undefined) {
      return ts.isStringLiteralLike(at.moduleSpecifier) ? at.moduleSpecifier.text : null
    }
    if (ts.isImportEqualsDeclaration(at) && ts.isExternalModuleReference(at.moduleReference)) {
      const { expression } = at.moduleReference
      return ts.isStringLiteralLike(expression) ? expression.text : null
    }
  }
  return null
}

/** The name as the other module exports it; null for the module as a whole. */
function importedName(declaration: ts.Node): string | null {
  if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) {
    return (declaration.propertyName ?? declaration.name).text
  }
  return ts.isImportClause(declaration) ? 'default' : null
}
