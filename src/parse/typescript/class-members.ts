import ts from 'typescript'
import { hasModifier } from './enclosing.js'

export function isNamed(node: ts.Node | undefined, name: string): boolean {
  if (node === undefined) return false
  return (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name
}

/** A decorator may give a field any value. */
export const hasDecorator = (node: ts.Node): boolean =>
  ts.canHaveDecorators(node) && (ts.getDecorators(node) ?? []).length > 0

/** `constructor(private readonly stack: Stack)` declares a field. */
export const isFieldParameter = (node: ts.ParameterDeclaration): boolean =>
  FIELD_MODIFIERS.some((kind) => hasModifier(node, kind))

const FIELD_MODIFIERS = [
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.OverrideKeyword,
]
