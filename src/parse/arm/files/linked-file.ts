import type { Expression } from '../expression/syntax.js'
import { readString } from '../expression/syntax.js'
import type { ArmValue } from '../expression/value.js'
import { type JsonNode, textOf, valueAt } from '../json/node.js'

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
 * from a parameter (`concat(parameters('_artifactsLocation'), 'nested/x.json', …)`), in a variable or on the spot, means a
 * file beside the template.
 */
export function readTemplateLink(
  properties: JsonNode | undefined,
  evaluateText: (node: JsonNode) => ArmValue,
  variableText: (name: string) => string | null,
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
  return { target: address, paths: pathAfterBase(content.expression, variableText) }
}

type VariableText = (name: string) => string | null

function pathAfterBase(expression: Expression, variableText: VariableText): readonly string[] {
  const collected = new Pieces(variableText)
  collected.add(expression)
  const pieces = collected.list
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

/** More pieces than any address has; variables may lead round in a circle, or to ever more. */
const MOST_LOOKS = 200

/** `uri(a, b)` and `concat(a, b, …)` as pieces, one inside the other too, and inside the variables that are named. */
class Pieces {
  readonly list: (string | Expression)[] = []
  private looks = 0

  constructor(private readonly variableText: VariableText) {}

  add(expression: Expression): void {
    const parts = ++this.looks > MOST_LOOKS ? null : this.partsOf(expression)
    if (parts === null) this.list.push(expression.kind === 'string' ? expression.value : expression)
    else for (const part of parts) this.add(part)
  }

  private partsOf(expression: Expression): readonly Expression[] | null {
    if (expression.kind !== 'call' || expression.namespace !== null) return null
    const { name, arguments: given } = expression
    if (/^(?:concat|uri)$/i.test(name)) return given
    const [variable] = given
    if (!/^variables$/i.test(name) || variable?.kind !== 'string') return null
    const text = this.variableText(variable.value)
    const content = text === null ? null : readString(text)
    if (content?.kind === 'text') return [{ kind: 'string', value: content.text }]
    return content?.kind === 'expression' ? [content.expression] : null
  }
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
