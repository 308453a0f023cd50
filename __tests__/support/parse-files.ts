import { posix } from 'node:path'
import type { SourceFiles } from '../../src/model/files.js'
import { frameworkDeclarations } from '../../src/parse/typescript/framework-modules.js'
import { parseStackCode } from '../../src/parse/typescript/parse.js'
import { openSyntaxTree } from '../../src/syntax/tree.js'

/** Files given as text, with plain relative resolution. */
export function sourceFiles(files: Readonly<Record<string, string>>): SourceFiles {
  const texts = new Map(Object.entries(files))
  return {
    texts,
    isGenerated: () => false,
    mayBeUsedUnseen: () => false,
    resolve(from, specifier) {
      if (!specifier.startsWith('.')) return null
      const path = posix.join(posix.dirname(from), specifier)
      const stem = path.replace(/\.[cm]?js$/, '')
      const tries = [path, `${stem}.ts`, `${stem}.tsx`, `${stem}.js`, `${stem}.cjs`, `${stem}/index.ts`]
      return tries.find((each) => texts.has(each)) ?? null
    },
  }
}

export function parseFiles(files: Readonly<Record<string, string>>) {
  const tree = openSyntaxTree(sourceFiles(files), frameworkDeclarations)
  const { code, notes } = parseStackCode(tree)
  return { ...code, notes: [...tree.notes, ...notes] }
}
