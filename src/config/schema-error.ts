/** What a compiled validator (src/config/generated) says of one violation. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) to the value: `/boundaries/tags/0`. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The schema that holds the keyword; only validators compiled with `verbose` have it. */
  readonly parentSchema?: SchemaNode
}

export interface SchemaNode {
  readonly title?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
}
