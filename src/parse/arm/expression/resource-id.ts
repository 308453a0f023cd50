import { callKey } from './keys.js'
import { type Piece, joinPieces, piecesOf } from './text.js'
import { type ArmValue, known, stringOf } from './value.js'

/** A resource id taken apart. */
export interface ResourceId {
  /** In full and in lower case: `microsoft.web/sites/slots`. */
  readonly type: string
  /** One for each part of the type after the provider, as written. */
  readonly names: readonly ArmValue[]
  /** Null when the id does not say: ids without prefix, ids of other scopes. */
  readonly subscription: ArmValue | null
  readonly resourceGroup: ArmValue | null
  /** What stands before the last `/providers/` when that is no mere resource group or subscription: the id of the
   * resource an extension is put on, of a management group, or a symbol that ends in one of all these. */
  readonly scope: ArmValue | null
}

export const isIdLike = (text: string): boolean => /^\/(?:subscriptions|providers)\//i.test(text)

/**
 * Takes an id apart, in full (`/subscriptions/…/providers/Microsoft.Web/sites/a`) or without prefix
 * (`Microsoft.Web/sites/a`), known or built of symbols by whatever means. A symbol between two slashes is taken for one
 * name. Null when the value is no id or its type is not known.
 */
export function resourceIdOf(value: ArmValue): ResourceId | null {
  const pieces = piecesOf(value)
  if (pieces === null) return null
  const segments = segmentsOf(pieces)
  if (segments === null) return null
  const at = segments.findLastIndex((segment) => isWord(segment, 'providers'))
  if (at >= 0) return belowProviders(segments.slice(at + 1), segments.slice(0, at))
  return isEmpty(segments[0]) ? containerOf(segments) : belowProviders(segments, [])
}

/** A key for the resource an id names: equal keys are one resource, whatever the case. Null when it is no id. */
export function resourceKeyOf(value: ArmValue): string | null {
  const id = resourceIdOf(value)
  if (id === null) return null
  const parts = [id.subscription, id.resourceGroup, id.scope, ...id.names]
  const key = callKey(
    `resource:${id.type}`,
    parts.map((part) => (part === null ? known(null) : foldCase(part))),
  )
  return typeof key === 'string' ? key : null
}

/** The value with its known text in lower case: Azure reads names and ids so. */
export function foldCase(value: ArmValue): ArmValue {
  const text = stringOf(value)
  if (text !== null) return known(text.toLowerCase())
  const pieces = piecesOf(value)
  if (pieces === null || pieces.length < 2) return value
  return joinPieces(pieces.map(foldCase), () => (value.kind === 'symbol' ? value.text : ''))
}

type Segment = readonly Piece[]

/** More slashes than any id has. */
const MAX_SEGMENTS = 100

function segmentsOf(pieces: readonly Piece[]): Segment[] | null {
  const segments: Piece[][] = [[]]
  for (const piece of pieces) {
    const text = stringOf(piece)
    if (text === null) {
      segments.at(-1)!.push(piece)
      continue
    }
    const parts = text.split('/', MAX_SEGMENTS + 1)
    if (segments.length + parts.length > MAX_SEGMENTS) return null
    parts.forEach((part, i) => {
      if (i > 0) segments.push([])
      if (part !== '') segments.at(-1)!.push(known(part))
    })
  }
  return segments
}

const isEmpty = (segment: Segment | undefined): boolean => segment?.length === 0

const wordOf = (segment: Segment | undefined): string | null => (segment?.length === 1 ? stringOf(segment[0]) : null)

const isWord = (segment: Segment | undefined, word: string): boolean => wordOf(segment)?.toLowerCase() === word

/** `Microsoft.Web`, `sites`, `a`, `slots`, `b`, below the segments of a scope. */
function belowProviders(segments: readonly Segment[], scope: readonly Segment[]): ResourceId | null {
  const provider = wordOf(segments[0])
  if (provider === null || !/^[\w-]+(?:\.[\w-]+)*$/.test(provider)) return null
  // Without prefix, only the dot tells a provider from any other word.
  if (scope.length === 0 && !provider.includes('.')) return null
  if (segments.length < 3 || segments.length % 2 === 0 || segments.some(isEmpty)) return null
  const types = [provider]
  const names: ArmValue[] = []
  for (let i = 1; i < segments.length; i += 2) {
    const type = wordOf(segments[i])
    if (type === null) return null
    types.push(type)
    names.push(valueOf(segments[i + 1]!))
  }
  return { type: types.join('/').toLowerCase(), names, ...placeOf(scope) }
}

function placeOf(scope: readonly Segment[]): Pick<ResourceId, 'subscription' | 'resourceGroup' | 'scope'> {
  const inSubscription = isEmpty(scope[0]) && isWord(scope[1], 'subscriptions') && scope.length > 2
  const inGroup = inSubscription && isWord(scope[3], 'resourcegroups') && scope.length > 4
  const isPlain = scope.length === 0 || (scope.length === 1 && isEmpty(scope[0]))
  const isWhole = isPlain || (inSubscription && scope.length === 3) || (inGroup && scope.length === 5)
  return {
    subscription: inSubscription ? valueOf(scope[2]!) : null,
    resourceGroup: inGroup ? valueOf(scope[4]!) : null,
    scope: isWhole ? null : valueOf(scope.flatMap((segment, i) => (i === 0 ? segment : [known('/'), ...segment]))),
  }
}

/** `/subscriptions/{id}` and `/subscriptions/{id}/resourceGroups/{name}` are resources themselves. */
function containerOf(segments: readonly Segment[]): ResourceId | null {
  const { subscription, resourceGroup, scope } = placeOf(segments)
  if (subscription === null || scope !== null) return null
  return resourceGroup === null
    ? { type: 'microsoft.resources/subscriptions', names: [subscription], subscription, resourceGroup, scope }
    : { type: 'microsoft.resources/resourcegroups', names: [resourceGroup], subscription, resourceGroup: null, scope }
}

function valueOf(segment: Segment): ArmValue {
  if (segment.length === 1) return segment[0]!
  return joinPieces(segment, () => describePieces(segment))
}

/** `plan-{parameters('suffix')}` */
const describePieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => stringOf(piece) ?? (piece.kind === 'symbol' ? `{${piece.text}}` : '')).join('')
