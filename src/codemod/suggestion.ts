import ts from 'typescript'
import { BACKEND_MODULE } from '../catalog/framework.js'
import type { BackendDeclaration } from '../model/component.js'
import type { PlannedGroup } from '../model/plan.js'
import type { Group } from '../model/report.js'
import { callAt } from '../syntax/node-at.js'
import { type SourceStyle, styleOf } from '../syntax/style.js'
import type { SyntaxTree } from '../syntax/tree.js'
import { type EntryText, entryOf, joinEntries } from './entry.js'
import { importedName } from './import-edit.js'
import { joinedCall } from './joined-call.js'
import { leftoversOf } from './leftovers.js'
import { freeName } from './names.js'
import { type OwnComments, commentsOf } from './own-comments.js'
import type { SiteResult } from './site.js'

/** The grouping as code, made of the components' own source text in their file's own style. */
export function suggestGrouping(
  group: PlannedGroup,
  located: readonly { readonly result: SiteResult }[],
  names: { readonly keys: readonly string[]; readonly backend: string },
  tree: SyntaxTree,
): Group['suggestion'] {
  const nodes = group.members.map(({ span }) => callAt(tree, span) as ts.NewExpression)
  const file = nodes[0]!.getSourceFile()
  const style = { ...styleOf(file), newLine: '\n' } as const
  const isScattered = new Set(group.members.map(({ at }) => at.file)).size > 1
  const entries = nodes.map((node, index) => {
    const entry = entryAlone(node, names.keys[index]!, commentsFor(located, index), style)
    const from = group.members[index]!.at.file
    return isScattered ? { ...entry, text: `${style.indent}// ${printable(from)}\n${entry.text}` } : entry
  })
  const code =
    group.joins === null
      ? newBackend(entries, names.backend, { file, scope: scopeOf(group, nodes.at(-1)!, isScattered) }, style)
      : joined(nodes, entries, group.joins, style, tree)
  return { language: /\.[cm]?jsx?$/.test(file.fileName) ? 'js' : 'ts', code: code.replaceAll('\r\n', '\n') }
}

/** The comments that go with the entry: none where its statement stays. */
function commentsFor(located: readonly { readonly result: SiteResult }[], index: number): OwnComments | null {
  const sites = located.flatMap(({ result }) => ('site' in result ? [result.site] : []))
  const { result } = located[index]!
  if (!('site' in result) || result.site.factory !== null || result.site.holder.kind === 'field') return null
  if (result.site.holder.kind === 'variable' && result.site.holder.isExported) return null
  return commentsOf(result.site, leftoversOf(result.site.statement, sites).length === 0)
}

const entryAlone = (node: ts.NewExpression, key: string, comments: OwnComments | null, style: SourceStyle): EntryText =>
  entryOf(node, key, { indent: style.indent, newLine: style.newLine, replacements: [], comments })

/** What the source calls the construct: in several files, the name it has where it is created, not a parameter's. */
function scopeOf({ members }: PlannedGroup, last: ts.NewExpression, isScattered: boolean): string {
  const label = members[0]?.scope?.label ?? ''
  return isScattered && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(label) ? label : last.arguments![0]!.getText()
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
  nodes: readonly ts.NewExpression[],
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
