import type { ArmValue } from '../expression/value.js'
import type { JsonObject } from '../json/node.js'
import type { Lazy } from './lazy.js'
import type { Place } from './place.js'
import type { TemplateScope } from './scope.js'
import type { TemplateFile } from '../files/template-file.js'

/** Something written at a place of a file. */
export interface Written {
  readonly value: Lazy<ArmValue>
  readonly start: number
  readonly file: TemplateFile
}

export interface Loop {
  readonly name: string
  /** Names the loop's index in what is evaluated inside it. */
  readonly key: string
  readonly count: Written
  /** The loop around it: of a deployment, or of the resource that this one is written in. */
  readonly around: Loop | null
}

/** One resource declaration of any type, found on the walk through the templates of an application. */
export interface Declaration {
  /** Full type in lower case: `microsoft.sql/servers/databases`. */
  readonly type: string
  readonly name: Lazy<ArmValue>
  /** The name's expression. */
  readonly nameText: string
  readonly node: JsonObject
  readonly file: TemplateFile
  /** RFC 6901, from the root of its file. */
  readonly pointer: string
  readonly scope: TemplateScope
  /** Path of the template from which the walk came here. */
  readonly root: string
  readonly place: Place
  readonly conditions: readonly Written[]
  readonly loop: Loop | null
  readonly symbolicName: string | null
}

/** The deployment resource of a template that is not at hand. */
export interface Unread {
  readonly declaration: Declaration
  readonly target: string
}
