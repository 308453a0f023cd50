import ts from 'typescript'
import { BACKEND_MODULE } from '../catalog/framework.js'
import type { BackendDeclaration } from '../model/component.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Span } from '../model/position.js'
import type { Suggestion } from '../model/report.js'
import { callAt } from '../syntax/node-at.js'
import { type SourceStyle, styleOf } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { type EntryText, entryOf, joinEntries } from './entry.js'
import type { Factory } from './factory.js'
import { importedName } from './import-edit.js'
import { joinedCall } from './joined-call.js'
import { leftoversOf } from './leftovers.js'
import { type LocatedMember, isOneList, sitesOf } from './locate.js'
import { freeName } from './names.js'
import { type OwnComments, commentsOf } from './own-comments.js'

/** The grouping as code, made of the components' own source text in their file's own style. */
export function suggestGrouping(
  group: PlannedGroup,
  located: readonly LocatedMember[],
  names: { readonly keys: readonly string[]; readonly backend: string },
  tree: SyntaxTree,
): Suggestion {
  const shown =
    togetherWithCalls(located) ?? group.members.map(({ span }) => ({ node: creationAt(span, tree), factory: null }))
  const nodes = shown.map(({ node }) => node)
  const file = nodes[0]!.getSourceFile()
  const style = { ...styleOf(file), newLine: '\n' } as const
  const isScattered = new Set(nodes.map((node) => node.getSourceFile())).size > 1
  const entries = shown.map(({ node, factory }, index) => {
    const entry = entryAlone(node, names.keys[index]!, commentsFor(located, index, node), style)
    const above = factory === null ? [] : saidOf(factory, tree)
    if (isScattered) above.push(printable(group.members[index]!.at.file))
    return { ...entry, text: [...above.map((line) => `${style.indent}// ${line}`), entry.text].join('\n') }
  })
  const scope = scopeOf(group, shown.at(-1)!, isScattered)
  const code =
    group.joins === null
      ? newBackend(entries, names.backend, { file, scope }, style)
      : joined(nodes, entries, group.joins, style, tree)
  return { language: /\.[cm]?jsx?$/.test(file.fileName) ? 'js' : 'ts', code: code.replaceAll('\r\n', '\n') }
}

interface Shown {
  readonly node: ts.NewExpression | ts.CallExpression
  readonly factory: Factory | null
  readonly scope?: ts.Expression | undefined
}

const creationAt = (span: Span, tree: SyntaxTree) => callAt(tree, span) as ts.NewExpression

/** Members that stand together where the functions that create some of them are called. */
function togetherWithCalls(located: readonly LocatedMember[]): readonly Shown[] | null {
  const sites = sitesOf(located.map(({ result }) => result))
  const isTogether = sites.length === located.length && isOneList(sites)
  return isTogether && sites.some(({ factory }) => factory !== null) ? sites : null
}

/** What a function has to give back, as lines of a comment. */
function saidOf({ creation }: Factory, tree: SyntaxTree): string[] {
  const place = { indent: '', newLine: '\n', replacements: [], comments: null }
  const { text } = entryOf(creation, CALL, place)
  const path = printable(tree.spanOf(creation).file)
  return text.replace(`${CALL}: `, `${path}: return `).split(/\r?\n/).map(printable)
}

/** The comments that go with the entry: none where its statement stays. */
function commentsFor(located: readonly LocatedMember[], index: number, shown: ts.Node): OwnComments | null {
  const sites = sitesOf(located.map(({ result }) => result))
  const { result } = located[index]!
  if (!('site' in result) || result.site.node !== shown || result.site.holder.kind === 'field') return null
  if (result.site.holder.kind === 'variable' && result.site.holder.isExported) return null
  return commentsOf(result.site, leftoversOf(result.site.statement, sites).length === 0)
}

const entryAlone = (node: Shown['node'], key: string, comments: OwnComments | null, style: SourceStyle): EntryText =>
  entryOf(node, key, { indent: style.indent, newLine: style.newLine, replacements: [], comments })

/** What the source calls the construct: in several files, the name it has where it is created, not a parameter's. */
function scopeOf({ members }: PlannedGroup, { node, scope }: Shown, isScattered: boolean): string {
  const label = members[0]?.scope?.label ?? ''
  return isScattered && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(label)
    ? label
    : (scope ?? node.arguments![0]!).getText()
}

function newBackend(
  entries: readonly EntryText[],
  name: string,
  { file, scope }: { readonly file: ts.SourceFile; readonly scope: string },
  style: SourceStyle,
): string {
  const end = style.semicolons ? ';' : ''
  const { line, name: defineBackend } = importOf(file, style)
  return [
    ...(line === null ? [] : [line, '']),
    `const ${name} = ${defineBackend}({`,
    joinEntries(entries, style),
    `})${end}`,
    '',
    `${name}.addToStack(${scope})${end}`,
    '',
  ].join('\n')
}

/** What `defineBackend` is called in the file, and the line that brings it in where it is not there yet. */
function importOf(file: ts.SourceFile, { quote, semicolons }: SourceStyle): { line: string | null; name: string } {
  const imported = importedName(file)
  if (imported !== null) return { line: null, name: imported }
  const name = freeName('defineBackend', file)
  const isRenamed = name !== 'defineBackend'
  const module = `${quote}${BACKEND_MODULE}${quote}`
  const line = isCommonJs(file)
    ? `const { ${isRenamed ? `defineBackend: ${name}` : name} } = require(${module})`
    : `import { ${isRenamed ? `defineBackend as ${name}` : name} } from ${module}`
  return { line: line + (semicolons ? ';' : ''), name }
}

const isCommonJs = (file: ts.SourceFile): boolean =>
  /\.c?js$/.test(file.fileName) && !file.statements.some((statement) => ts.isImportDeclaration(statement))

function joined(
  nodes: readonly Shown['node'][],
  entries: readonly EntryText[],
  backend: BackendDeclaration,
  style: SourceStyle,
  tree: SyntaxTree,
): string {
  const end = style.semicolons ? ';' : ''
  if (backend.form === 'builder') {
    const calls = nodes.map((node) => {
      const { text } = entryOf(node, CALL, { indent: '', newLine: style.newLine, replacements: [], comments: null })
      return `${text.replace(`${CALL}: `, `${printable(backend.name)}.addComponent(`)})${end}\n`
    })
    return calls.join('\n')
  }
  return `const ${printable(backend.name)} = ${joinedCall(callAt(tree, backend.span)!, entries, style)}${end}\n`
}

/** Stands for the key of an entry that becomes an argument. */
const CALL = '\u0000'

/** A path inside a line comment must not end the line. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, '?')
