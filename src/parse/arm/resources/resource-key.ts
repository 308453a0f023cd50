import type { ResourceKey } from '../../../model/template.js'
import type { Declaration } from '../deployment/declaration.js'

/** One file may be deployed several times, each time with other parameters. */
export const keyOfDeclaration = ({ scope, file, pointer }: Declaration): ResourceKey =>
  `${scope.id}|${file.path}#${pointer}`
