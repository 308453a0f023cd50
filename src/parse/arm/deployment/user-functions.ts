import type { Environment, UserFunction } from '../expression/environment.js'
import { evaluate } from '../expression/evaluate.js'
import { readString } from '../expression/syntax.js'
import { type ArmValue, known, listOf, objectOf, unknown } from '../expression/value.js'
import { type JsonNode, type JsonObject, textOf, valueAt } from '../json/node.js'
import { readWithin } from './read-within.js'

/** The functions that a template defines, by `namespace.name` in lower case. */
export function readUserFunctions(template: JsonObject): ReadonlyMap<string, UserFunction> {
  const functions = new Map<string, UserFunction>()
  const declared = valueAt(template, 'functions')
  if (declared?.kind !== 'array') return functions
  for (const group of declared.items) {
    const namespace = textOf(valueAt(group, 'namespace'))
    const members = valueAt(group, 'members')
    if (namespace === null || members?.kind !== 'object') continue
    for (const { key, value } of members.members) {
      functions.set(`${namespace}.${key}`.toLowerCase(), describeFunction(value))
    }
  }
  return functions
}

function describeFunction(node: JsonNode): UserFunction {
  const parameters = valueAt(node, 'parameters')
  const output = valueAt(node, 'output', 'value')
  return {
    parameters: parameters?.kind === 'array' ? parameters.items.map((each) => textOf(valueAt(each, 'name')) ?? '') : [],
    body: (inside) => (output === undefined ? unknown('missing', '') : evaluateNode(output, inside)),
  }
}

function evaluateNode(node: JsonNode, inside: Environment): ArmValue {
  if (node.kind !== 'scalar') {
    return readWithin(inside.budget, node, () =>
      node.kind === 'array'
        ? listOf(node.items.map((item) => evaluateNode(item, inside)))
        : objectOf(node.members.map(({ key, value }) => [key, evaluateNode(value, inside)] as const)),
    )
  }
  if (typeof node.value !== 'string') return known(node.value)
  const content = readString(node.value)
  if (content.kind === 'text') return known(content.text)
  return content.kind === 'invalid' ? unknown('invalid-expression', node.value) : evaluate(content.expression, inside)
}
