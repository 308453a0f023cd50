import type { Expression } from './expression/syntax.js'
import { readString } from './expression/syntax.js'
import type { ArmValue } from './expression/value.js'
import { type JsonNode, textOf, valueAt } from './json/node.js'

/** What a linked deployment says of its template. */
export interface TemplateLink {
  /** As written, to show. */
  readonly target: string
  /** Paths that it may mean, relative to the folder of the template that links; the first that is there counts. */
  readonly paths: readonly string[]
}

/**
 * What `properties.templateLink` names. A whole address is somebody else's, whatever its last part is. An address that is
 * put together from where the deployment itself comes from (`uri(deployment().properties.templateLink.uri, 'x.json')`) or
 * from a parameter (`concat(parameters('_artifactsLocation'), 'nested/x.json', …)`) means a file beside the template.
 */
export function readTemplateLink(
  properties: JsonNode | undefined,
  evaluateText: (node: JsonNode) => ArmValue,
): TemplateLink | null {
  const link = valueAt(properties, 'templateLink')
  if (link?.kind !== 'object') return null
  const relative = valueAt(link, 'relativePath')
  if (relative !== undefined) {
    const path = evaluateText(relative)
    const written = textOf(relative) ?? ''
    return { target: written, paths: path.kind === 'known' ? pathsIn(String(path.value)) : [] }
  }
  const address = textOf(valueAt(link, 'uri')) ?? textOf(valueAt(link, 'id')) ?? ''
  const content = readString(address)
  if (content.kind !== 'expression') return { target: address, paths: [] }
  return { target: address, paths: pathAfterBase(content.expression) }
}

function pathAfterBase(expression: Expression): readonly string[] {
  const pieces = piecesOf(expression)
  const base = pieces.findIndex((piece) => typeof piece !== 'string')
  if (base !== 0 || !isMovable(pieces[0] as Expression)) return []
  const literal = takeText(pieces.slice(1))
  return pathsIn(literal)
}

/** The text after the base, up to the next piece that is not text (a token for reading it). */
function takeText(pieces: readonly (string | Expression)[]): string {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') break
    text += piece
  }
  return text
}

/** `uri(a, b)` and `concat(a, b, …)` as pieces, one inside the other too. */
function piecesOf(expression: Expression): readonly (string | Expression)[] {
  if (expression.kind === 'string') return [expression.value]
  if (expression.kind === 'call' && expression.namespace === null && /^(?:concat|uri)$/i.test(expression.name)) {
    return expression.arguments.flatMap(piecesOf)
  }
  return [expression]
}

/** Whether the address changes with where the template is deployed from. */
function isMovable(expression: Expression): boolean {
  if (expression.kind === 'access') return isMovable(expression.of)
  return (
    expression.kind === 'call' && expression.namespace === null && /^(?:parameters|deployment)$/i.test(expression.name)
  )
}

function pathsIn(text: string): readonly string[] {
  const path = text
    .replaceAll('\\', '/')
    .replace(/^\/+/, '')
    .replace(/[?#].*$/, '')
  return /\.jsonc?$/i.test(path) && !path.includes('://') ? [path] : []
}
