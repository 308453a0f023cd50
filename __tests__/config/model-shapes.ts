import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'

/** A type of src/model as far as JSON can tell. */
export type Shape =
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Shape>; readonly optional: ReadonlySet<string> }
  | { readonly kind: 'record'; readonly value: Shape }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'union'; readonly members: readonly Shape[] }

export interface ModelShapes {
  shapeOf(typeName: string): Shape
  /** The string literals of a union type. */
  wordsOf(typeName: string): readonly string[]
  /** The properties of an interface. */
  keysOf(typeName: string): string[]
}

/** Reads the types of src/model from their source text, so that a schema can be held against them. */
export function shapesOfModel(): ModelShapes {
  const declarations = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  const lists = new Map<string, ts.ArrayLiteralExpression>()
  for (const file of readdirSync('src/model')) {
    const source = ts.createSourceFile(file, readFileSync(`src/model/${file}`, 'utf8'), ts.ScriptTarget.Latest)
    source.forEachChild((node) => {
      if (ts.isVariableStatement(node)) {
        for (const { name, initializer } of node.declarationList.declarations) {
          const value = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
          if (value && ts.isArrayLiteralExpression(value)) lists.set((name as ts.Identifier).text, value)
        }
      }
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declarations.set(node.name.text, node)
    })
  }

  function shapeOf(typeName: string): Shape {
    const declaration = declarations.get(typeName)
    if (declaration === undefined) throw new Error(`src/model declares no type ${typeName}`)
    if (ts.isTypeAliasDeclaration(declaration)) return shapeOfNode(declaration.type)
    const own = shapeOfMembers(declaration.members)
    const inherited = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => shapeOf((expression as ts.Identifier).text)),
    )
    return inherited.reduce<Shape>(merge, own)
  }

  function shapeOfNode(node: ts.TypeNode): Shape {
    if (ts.isParenthesizedTypeNode(node)) return shapeOfNode(node.type)
    if (ts.isTypeOperatorNode(node)) return shapeOfNode(node.type)
    if (ts.isTypeLiteralNode(node)) return shapeOfMembers(node.members)
    if (ts.isArrayTypeNode(node)) return { kind: 'list', item: shapeOfNode(node.elementType) }
    if (ts.isUnionTypeNode(node)) return unionOf(node.types.map(shapeOfNode))
    if (ts.isLiteralTypeNode(node)) return shapeOfLiteral(node.literal)
    if (ts.isTypeReferenceNode(node)) return shapeOfReference(node)
    if (ts.isIndexedAccessTypeNode(node)) return { kind: 'words', words: wordsOfList(node.objectType) }
    return { kind: 'primitive', name: ts.tokenToString(node.kind) ?? 'unknown' }
  }

  function shapeOfReference(node: ts.TypeReferenceNode): Shape {
    const name = (node.typeName as ts.Identifier).text
    const [first, second] = node.typeArguments ?? []
    if (name === 'Readonly') return shapeOfNode(first!)
    if (name === 'Record') return { kind: 'record', value: shapeOfNode(second!) }
    return shapeOf(name)
  }

  /** `(typeof NAMES)[number]` is the words of `const NAMES = ['…'] as const`. */
  function wordsOfList(node: ts.TypeNode): string[] {
    const query = ts.isParenthesizedTypeNode(node) ? node.type : node
    const list = ts.isTypeQueryNode(query) ? lists.get((query.exprName as ts.Identifier).text) : undefined
    if (list === undefined) throw new Error('only the words of a constant list can be read')
    return list.elements.map((element) => (element as ts.StringLiteral).text)
  }

  function shapeOfMembers(members: ts.NodeArray<ts.TypeElement>): Shape {
    const signatures = members.filter(ts.isPropertySignature)
    const nameOf = (signature: ts.PropertySignature): string => (signature.name as ts.Identifier).text
    return {
      kind: 'object',
      properties: new Map(signatures.map((signature) => [nameOf(signature), shapeOfNode(signature.type!)])),
      optional: new Set(signatures.filter(({ questionToken }) => questionToken !== undefined).map(nameOf)),
    }
  }

  return {
    shapeOf,
    keysOf: (typeName) => {
      const shape = shapeOf(typeName)
      if (shape.kind !== 'object') throw new Error(`${typeName} is no interface`)
      return [...shape.properties.keys()]
    },
    wordsOf: (typeName) => {
      const shape = shapeOf(typeName)
      if (shape.kind !== 'words') throw new Error(`${typeName} is no union of words`)
      return shape.words.map(String)
    },
  }
}

function shapeOfLiteral(literal: ts.LiteralTypeNode['literal']): Shape {
  if (ts.isStringLiteral(literal)) return { kind: 'words', words: [literal.text] }
  if (ts.isNumericLiteral(literal)) return { kind: 'words', words: [Number(literal.text)] }
  return { kind: 'primitive', name: ts.tokenToString(literal.kind) ?? 'unknown' }
}

/** Words become one list; other members stay apart; objects of one union are one object with optional parts. */
function unionOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === 'union' ? shape.members : [shape]))
  const words = flat.flatMap((shape) => (shape.kind === 'words' ? shape.words : []))
  const objects = flat.filter((shape) => shape.kind === 'object')
  const rest = flat.filter((shape) => shape.kind !== 'words' && shape.kind !== 'object')
  const members: Shape[] = [...rest]
  if (words.length > 0) members.push({ kind: 'words', words })
  const [first, ...others] = objects
  if (first !== undefined) members.push(others.reduce<Shape>(unite, first))
  return members.length === 1 ? members[0]! : { kind: 'union', members }
}

const merge = (a: Shape, b: Shape): Shape => combine(a, b, false)
const unite = (a: Shape, b: Shape): Shape => combine(a, b, true)

function combine(a: Shape, b: Shape, either: boolean): Shape {
  if (a.kind !== 'object' || b.kind !== 'object') throw new Error('only objects combine')
  const names = new Set([...a.properties.keys(), ...b.properties.keys()])
  const optional = new Set([...a.optional, ...b.optional])
  const properties = new Map<string, Shape>()
  for (const name of names) {
    const [inA, inB] = [a.properties.get(name), b.properties.get(name)]
    properties.set(name, inA && inB ? unionOf([inA, inB]) : (inA ?? inB)!)
    if (either && (inA === undefined || inB === undefined)) optional.add(name)
  }
  return { kind: 'object', properties, optional }
}
