import { type ArmFunction, type Call, refuse, strict, symbolOf } from '../function.js'
import { type Piece, joinPieces, leadOf, piecesOf, tailOf } from '../text.js'
import { type ArmValue, known, mayBe, stringOf } from '../value.js'
import { parseJson } from './json.js'

export const ENCODING: Readonly<Record<string, ArmFunction>> = {
  base64: ofText((text) => Buffer.from(text, 'utf8').toString('base64')),
  base64tostring: ofText(decodeBase64),
  base64tojson: strict(1, 1, (call) => {
    const text = stringOf(call.args[0])
    if (text === null) return mayBe(call.args[0]!, 'string') ? symbolOf(call) : refuse(call)
    const decoded = decodeBase64(text)
    return decoded === null ? refuse(call) : parseJson(call, decoded)
  }),
  datauri: ofText((text) => `data:text/plain;charset=utf8;base64,${Buffer.from(text, 'utf8').toString('base64')}`),
  datauritostring: ofText(decodeDataUri),
  uricomponent: ofText(escapeUri),
  uricomponenttostring: ofText(unescapeUri),
  uri: strict(2, 2, uri),
}

/** A pure function of one text; null: Azure would refuse this one. */
function ofText(change: (text: string) => string | null): ArmFunction {
  return strict(1, 1, (call) => {
    const [value] = call.args as [ArmValue]
    if (!mayBe(value, 'string')) return refuse(call)
    const text = stringOf(value)
    if (text === null) return symbolOf(call, 'string')
    const changed = change(text)
    return changed === null ? refuse(call) : known(changed)
  })
}

function decodeBase64(text: string): string | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(text)) return null
  return Buffer.from(text, 'base64').toString('utf8')
}

/** `data:[type][;base64],data` */
function decodeDataUri(text: string): string | null {
  const comma = text.indexOf(',')
  if (comma < 0 || !/^data:/i.test(text)) return null
  const data = text.slice(comma + 1)
  return /;base64$/i.test(text.slice(0, comma)) ? decodeBase64(data) : unescapeUri(data)
}

/** Everything but letters, digits and `-_.~`, as .NET escapes. */
function escapeUri(text: string): string | null {
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  } catch {
    return null
  }
}

function unescapeUri(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * A base that ends in a slash is a folder; of any other, the last part gives way.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uri
 */
function uri(call: Call): ArmValue {
  const [base, relative] = call.args as [ArmValue, ArmValue]
  if (!mayBe(base, 'string') || !mayBe(relative, 'string')) return refuse(call)
  const [basePieces, relativePieces] = [piecesOf(base), piecesOf(relative)]
  if (basePieces === null || relativePieces === null) return refuse(call)
  const folder = folderOf(basePieces)
  const lead = leadOf(relativePieces)
  // Only a relative part that plainly goes on is put behind; `../`, `?x` and whole addresses take rules of their own.
  if (folder === null || !/^[\w-]/.test(lead) || lead.includes(':') || lead.includes('./'))
    return symbolOf(call, 'string')
  return joinPieces([...folder, ...relativePieces], call.text)
}

/** The address up to and with its last slash; null where that is not plain to see. */
function folderOf(pieces: readonly Piece[]): readonly Piece[] | null {
  if (tailOf(pieces).endsWith('/') && !/[?#]/.test(tailOf(pieces))) return pieces
  const text = pieces.length === 1 ? stringOf(pieces[0]) : null
  const plain = text === null ? null : /^[a-z][a-z\d+.-]*:\/\/[^/?#]+(?:\/[^?#]*)?$/i.exec(text)
  if (text === null || plain === null) return null
  const slash = text.lastIndexOf('/')
  return [known(text.indexOf('://') + 2 === slash ? `${text}/` : text.slice(0, slash + 1))]
}
