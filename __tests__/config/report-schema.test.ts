import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { shapesOfModel } from './model-shapes.js'
import type { Shape } from './model-shapes.js'

interface Node {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly additionalProperties?: Node | boolean
}

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Node & {
  readonly definitions: Readonly<Record<string, Node>>
}

/** Where the schema and the type disagree, one line each. */
function differences(node: Node, shape: Shape, path: string): string[] {
  const resolved = node.$ref === undefined ? node : schema.definitions[node.$ref.replace('#/definitions/', '')]!
  const { required = [], properties = {}, items, additionalProperties } = resolved
  const parts = shape.kind === 'union' ? shape.members : [shape]
  const own = [
    compare(path, 'type', [typesOf(resolved)].flat().sort(), [...new Set(parts.flatMap(typesOfShape))].sort()),
  ]
  const nested = parts.flatMap((part): string[] => {
    switch (part.kind) {
      case 'words':
        return [compare(path, 'words', [...(resolved.enum ?? [resolved.const])].sort(), [...part.words].sort())]
      case 'list':
        return differences(items!, part.item, `${path}[]`)
      case 'record':
        return differences(additionalProperties as Node, part.value, `${path}.*`)
      case 'object': {
        const names = [...part.properties.keys()]
        return [
          compare(path, 'properties', Object.keys(properties).sort(), [...names].sort()),
          compare(path, 'required', [...required].sort(), names.filter((name) => !part.optional.has(name)).sort()),
          ...names.flatMap((name) =>
            differences(properties[name] ?? {}, part.properties.get(name)!, `${path}.${name}`),
          ),
        ]
      }
      case 'primitive':
      case 'union':
        return []
    }
  })
  return [...own, ...nested].filter((line) => line !== '')
}

const compare = (path: string, what: string, written: readonly unknown[], known: readonly unknown[]): string =>
  JSON.stringify(written) === JSON.stringify(known)
    ? ''
    : `${path}: ${what} ${JSON.stringify(written)} in the schema, ${JSON.stringify(known)} in the type`

/** Integers are numbers to TypeScript. */
function typesOf({ type, enum: words, const: word }: Node): string[] {
  const values = words ?? (word === undefined ? [] : [word])
  if (values.length > 0) return [...new Set(values.map((value) => typeof value))]
  return [type ?? []].flat().map((name) => (name === 'integer' ? 'number' : name))
}

function typesOfShape(shape: Shape): string[] {
  switch (shape.kind) {
    case 'words':
      return [...new Set(shape.words.map((word) => typeof word))]
    case 'list':
      return ['array']
    case 'object':
    case 'record':
      return ['object']
    case 'primitive':
      return [shape.name]
    case 'union':
      return shape.members.flatMap(typesOfShape)
  }
}

describe('schema/report.schema.json', () => {
  const report = shapesOfModel().shapeOf('Report')

  test('says of every field what the type Report says: name, type, words, whether it is always there', () => {
    expect(differences(schema, report, 'report')).toEqual([])
  })

  test('would be caught when a word, a field or a type were missing', () => {
    const note = schema.definitions.note!
    const shape = shapesOfModel().shapeOf('Note')
    expect(differences(note, shape, 'note')).toEqual([])
    expect(differences({ ...note, required: ['kind'] }, shape, 'note')).toHaveLength(1)
    const properties = { ...note.properties, file: { type: 'string' }, kind: { enum: ['syntax-error'] } }
    expect(differences({ ...note, properties }, shape, 'note')).toHaveLength(2)
  })

  test('leaves room for more fields everywhere', () => {
    expect(readFileSync('schema/report.schema.json', 'utf8')).not.toMatch(/"additionalProperties": false/)
  })
})
