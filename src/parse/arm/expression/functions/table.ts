import type { ArmFunction } from '../function.js'
import { CIDR } from './cidr.js'
import { DATE } from './date.js'
import { ENCODING } from './encoding.js'
import { JSON_FUNCTIONS } from './json.js'
import { LAMBDA } from './lambda.js'
import { LOGICAL, fail } from './logical.js'
import { NUMERIC } from './numeric.js'
import { OBJECT } from './object.js'
import { RESOURCE, listFunction } from './resource.js'
import { SCOPE } from './scope.js'
import { SEQUENCE } from './sequence.js'
import { TEXT } from './text.js'

const TABLE: ReadonlyMap<string, ArmFunction> = new Map(
  [
    LOGICAL,
    NUMERIC,
    TEXT,
    SEQUENCE,
    OBJECT,
    LAMBDA,
    SCOPE,
    RESOURCE,
    ENCODING,
    JSON_FUNCTIONS,
    DATE,
    CIDR,
    { fail },
  ].flatMap((family) => Object.entries(family)),
)

/** In lower case; what begins with `list` is a function besides. */
export const FUNCTION_NAMES: readonly string[] = [...TABLE.keys()]

/** The built-in function of this name (in lower case); null when there is none. */
export function functionNamed(name: string): ArmFunction | null {
  return TABLE.get(name) ?? (name.startsWith('list') ? listFunction : null)
}
