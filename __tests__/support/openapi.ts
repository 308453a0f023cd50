import type { ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** GitHub's own description of the operations we call (scripts/openapi-subset.mjs). */
interface Description {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, object>>
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: object | null
  readonly responses: Readonly<Record<string, object>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: { readonly type?: string }
}

export interface Exchange {
  readonly method: string
  /** With its query. */
  readonly target: string
  readonly body: unknown
}

const description = JSON.parse(readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8')) as Description
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
ajv.addSchema({ $id: 'github', schemas: description.schemas })

/** What GitHub's description says against a request; empty when all is well. */
export function judgeRequest({ method, target, body }: Exchange): readonly string[] {
  const found = findOperation(method, target)
  if (found === null) return [`${method} ${target} is no operation we declared`]
  const { operation, path, query } = found
  const known = new Set(operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
  const complaints = [...query.keys()].filter((name) => !known.has(name)).map((name) => `unknown query ${name}`)
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'path' ? path.get(parameter.name) : query.get(parameter.name)
    if (value === null || value === undefined) {
      if (parameter.required) complaints.push(`missing parameter ${parameter.name}`)
      continue
    }
    const typed = parameter.schema.type === 'integer' ? Number(value) : value
    complaints.push(...judge(parameter.schema, typed, parameter.name))
  }
  if (operation.body === null) return body === undefined ? complaints : [...complaints, 'a body where none belongs']
  return [...complaints, ...judge({ ...operation.body, additionalProperties: false }, body, 'body')]
}

/** What GitHub's description says against an answer. */
export function judgeResponse({ method, target }: Exchange, status: number, body: unknown): readonly string[] {
  const operation = findOperation(method, target)?.operation
  const schema = operation?.responses[String(status)]
  if (schema === undefined) return [`${method} ${target} never answers ${status}`]
  return judge(schema, body, `${method} ${target} answer ${status}`)
}

function findOperation(method: string, target: string) {
  const url = new URL(target, 'http://github.test')
  for (const operation of description.operations) {
    if (operation.method !== method.toLowerCase()) continue
    const path = matchPath(operation.path, url.pathname)
    if (path !== null) return { operation, path, query: url.searchParams }
  }
  return null
}

/** The last parameter of `contents/{path}` takes slashes, as GitHub's does. */
function matchPath(template: string, pathname: string): ReadonlyMap<string, string> | null {
  const pattern = template.replace(/\{path\}$/, '(?<path>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const match = new RegExp(`^${pattern}$`).exec(pathname)
  return match === null ? null : new Map(Object.entries(match.groups ?? {}))
}

const compiled = new Map<object, ValidateFunction>()

function judge(schema: object, value: unknown, what: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(relocate(schema))
  compiled.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message ?? ''}`)
}

/** The subset's references point into its own `schemas`. */
const relocate = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as object
