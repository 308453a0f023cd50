import ts from 'typescript'
import { mentionedAt, type SourceIndex } from './source-index.js'

/** What names stand for, as far as it takes to tell which declaration they mean. */
export interface NameLookup {
  declarationOf(name: ts.Identifier): ts.Declaration | null
  /** The file that a variable holds the exports of (`const config = require('./config')`), or null. */
  requiredFile(declaration: ts.Declaration): ts.SourceFile | null
}

/** `export default …` and `module.exports = …` declare something without giving it a name. */
export type Declared = ts.Declaration | ts.BinaryExpression

interface Resolved {
  readonly byDeclaration: ReadonlyMap<ts.Node, readonly ts.Node[]>
  /** `settings.props`, where `settings` is a module: it may be any of the exports of that name. */
  readonly ofModules: readonly ts.Node[]
}

/** Which expressions name a declaration. Every name is resolved once, whoever asks. */
export class Mentions {
  readonly #index: SourceIndex
  readonly #lookup: NameLookup
  readonly #resolved = new Map<string, Resolved>()

  constructor(index: SourceIndex, lookup: NameLookup) {
    this.#index = index
    this.#lookup = lookup
  }

  /** The identifiers of one name that stand for a declaration, in its own file and where it is imported unchanged. */
  identifiersOf(declaration: ts.Declaration): readonly ts.Node[] {
    const name = ts.getNameOfDeclaration(declaration)
    if (name === undefined || !ts.isIdentifier(name)) return []
    return this.#resolve(name.text).byDeclaration.get(declaration) ?? []
  }

  /** The expressions that give what is declared, under whatever name. */
  expressionsOf(declared: Declared): ts.Node[] {
    return namesOf(declared).flatMap((name) =>
      this.#index.localNames(name).flatMap((local) => {
        const { byDeclaration, ofModules } = this.#resolve(local)
        const exported = ts.isBinaryExpression(declared) ? this.#exportsOf(declared, byDeclaration) : []
        return [...(byDeclaration.get(declared) ?? []), ...ofModules, ...exported]
      }),
    )
  }

  /** Names of other files for what this file assigns to `module.exports`. */
  #exportsOf(declared: ts.BinaryExpression, byDeclaration: Resolved['byDeclaration']): ts.Node[] {
    const file = declared.getSourceFile()
    return [...byDeclaration].flatMap(([declaration, mentions]) => {
      const isRequired = this.#lookup.requiredFile(declaration as ts.Declaration) === file
      const isImported =
        declaration.getSourceFile() === file && declared.pos <= declaration.pos && declaration.end <= declared.end
      return isRequired || isImported ? mentions : []
    })
  }

  #resolve(name: string): Resolved {
    const known = this.#resolved.get(name)
    if (known !== undefined) return known
    const byDeclaration = new Map<ts.Node, ts.Node[]>()
    const ofModules: ts.Node[] = []
    for (const mention of this.#index.mentions(name)) {
      const node = mentionedAt(mention)
      if (ts.isIdentifier(node)) {
        const declaration = this.#lookup.declarationOf(node)
        if (declaration === null) continue
        const mentions = byDeclaration.get(declaration)
        if (mentions === undefined) byDeclaration.set(declaration, [node])
        else mentions.push(node)
      } else if (this.#isOfModule(node as ts.PropertyAccessExpression | ts.ElementAccessExpression))
        ofModules.push(node)
    }
    const resolved = { byDeclaration, ofModules }
    this.#resolved.set(name, resolved)
    return resolved
  }

  #isOfModule({ expression: receiver }: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
    if (!ts.isIdentifier(receiver)) return false
    const declaration = this.#lookup.declarationOf(receiver)
    return declaration !== null && (ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration))
  }
}

function namesOf(declared: Declared): string[] {
  if (ts.isExportAssignment(declared)) return [declared.isExportEquals === true ? 'exports' : 'default']
  if (ts.isBinaryExpression(declared)) return ['exports', 'default']
  if (ts.isImportClause(declared)) return ['default']
  if (ts.isImportSpecifier(declared)) return [(declared.propertyName ?? declared.name).text]
  const name = ts.getNameOfDeclaration(declared)
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : []
}
