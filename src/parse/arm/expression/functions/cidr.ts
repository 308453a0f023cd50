import { type ArmFunction, type Call, refuse, strict, symbolOf } from '../function.js'
import { type ArmValue, intOf, known, mayBe, objectOf, stringOf } from '../value.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */
export const CIDR: Readonly<Record<string, ArmFunction>> = {
  parsecidr: strict(1, 1, parseCidr),
  cidrsubnet: strict(3, 3, cidrSubnet),
  cidrhost: strict(2, 2, cidrHost),
}

/** A range of addresses: `bits` of an address are 32 or 128, `prefix` of them are the network. */
interface Range {
  readonly first: bigint
  readonly bits: 32 | 128
  readonly prefix: number
}

function parseCidr(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  const text = stringOf(value)
  if (text === null) return mayBe(value, 'string') ? symbolOf(call, 'object') : refuse(call)
  const range = readRange(text)
  if (range === null) return refuse(call)
  const { bits, prefix, first } = range
  const last = first + sizeOf(range) - 1n
  const mask = ((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix)
  // The first and the last address of an IPv4 network are no hosts, where it has more than two.
  const margin = bits === 32 && prefix < 31 ? 1n : 0n
  return objectOf([
    ['network', known(write(first, bits))],
    ['netmask', known(write(mask, bits))],
    ...(bits === 32 ? ([['broadcast', known(write(last, bits))]] as const) : []),
    ['firstUsable', known(write(first + margin, bits))],
    ['lastUsable', known(write(last - margin, bits))],
    ['cidr', known(prefix)],
  ])
}

function cidrSubnet(call: Call): ArmValue {
  const [network, size, index] = call.args as [ArmValue, ArmValue, ArmValue]
  if (!mayBe(network, 'string') || !mayBe(size, 'int') || !mayBe(index, 'int')) return refuse(call)
  const [text, prefix, place] = [stringOf(network), intOf(size), intOf(index)]
  if (text === null || prefix === null || place === null) return symbolOf(call, 'string')
  const range = readRange(text)
  if (range === null || prefix < range.prefix || prefix > range.bits || place < 0) return refuse(call)
  if (BigInt(place) >= 1n << BigInt(prefix - range.prefix)) return refuse(call)
  const first = range.first + (BigInt(place) << BigInt(range.bits - prefix))
  return known(`${write(first, range.bits)}/${prefix}`)
}

/** Host 0 is the first address after the one of the network. */
function cidrHost(call: Call): ArmValue {
  const [network, index] = call.args as [ArmValue, ArmValue]
  if (!mayBe(network, 'string') || !mayBe(index, 'int')) return refuse(call)
  const [text, place] = [stringOf(network), intOf(index)]
  if (text === null || place === null) return symbolOf(call, 'string')
  const range = readRange(text)
  if (range === null || place < 0) return refuse(call)
  const host = range.first + BigInt(place) + 1n
  const last = range.first + sizeOf(range) - (range.bits === 32 ? 2n : 1n)
  return host > last ? refuse(call) : known(write(host, range.bits))
}

const sizeOf = ({ bits, prefix }: Range): bigint => 1n << BigInt(bits - prefix)

function readRange(text: string): Range | null {
  const [, address, length] = /^([\da-f.:]{2,45})\/(\d{1,3})$/i.exec(text) ?? []
  if (address === undefined || length === undefined) return null
  const bits = address.includes(':') ? 128 : 32
  const number = bits === 32 ? readV4(address) : readV6(address)
  const prefix = Number(length)
  if (number === null || prefix > bits) return null
  const hostBits = BigInt(bits - prefix)
  return { first: (number >> hostBits) << hostBits, bits, prefix }
}

function readV4(text: string): bigint | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n)
}

function readV6(text: string): bigint | null {
  const [left = '', right, more] = text.split('::')
  if (more !== undefined) return null
  const [before, after] = [left, right ?? ''].map((half) => (half === '' ? [] : half.split(':'))) as [
    string[],
    string[],
  ]
  const missing = 8 - before.length - after.length
  if (right === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after]
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n)
}

function write(address: bigint, bits: 32 | 128): string {
  return bits === 32 ? groupsOf(address, 4, 8n).join('.') : writeV6(groupsOf(address, 8, 16n))
}

function groupsOf(address: bigint, count: number, width: bigint): number[] {
  const mask = (1n << width) - 1n
  return Array.from({ length: count }, (_, i) => Number((address >> (BigInt(count - 1 - i) * width)) & mask))
}

/** The longest run of zeroes, the first of several, is written `::`. */
function writeV6(groups: readonly number[]): string {
  let [start, length] = [0, 0]
  for (let i = 0; i < groups.length; i++) {
    let run = 0
    while (i + run < groups.length && groups[i + run] === 0) run++
    if (run > length) [start, length] = [i, run]
  }
  const hex = groups.map((group) => group.toString(16))
  if (length < 2) return hex.join(':')
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`
}
