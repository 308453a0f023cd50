// Cuts the operations that this project calls out of GitHub's OpenAPI description, as plain JSON Schema, so that the
// tests can check every request and answer against it without the 385 MB package. Run it by hand when an operation is
// added or GitHub's description is renewed:
//
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node scripts/openapi-subset.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const SOURCE = '@octokit/openapi@23.0.2, generated/api.github.com.json (MIT, Copyright GitHub)'
const OPERATIONS = [
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['patch', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['get', '/repos/{owner}/{repo}/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
]
/** Words for readers; the checks need none of them. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'summary',
  'default',
  'deprecated',
])

const description = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const schemas = {}
const operations = OPERATIONS.map(([method, path]) => cutOperation(method, path))
const subset = { source: SOURCE, operations, schemas: sortKeys(schemas) }
const target = join(import.meta.dirname, '../__tests__/support/github-openapi.json')
writeFileSync(target, await format(JSON.stringify(subset), { ...(await resolveConfig(target)), filepath: target }))

function cutOperation(method, path) {
  const operation = description.paths[path][method]
  const parameters = operation.parameters.map(follow).map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    schema: convert(parameter.schema),
  }))
  const body = operation.requestBody?.content['application/json'].schema
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    convert(follow(response).content?.['application/json']?.schema ?? {}),
  ])
  return {
    method,
    path,
    parameters,
    body: body === undefined ? null : convert(body),
    responses: Object.fromEntries(responses),
  }
}

function follow(node) {
  return node.$ref === undefined
    ? node
    : node.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], description)
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references become local and are collected. */
function convert(schema) {
  if (Array.isArray(schema)) return schema.map(convert)
  if (typeof schema !== 'object' || schema === null) return schema
  if (typeof schema.$ref === 'string') return reference(schema.$ref)
  const { nullable, ...rest } = schema
  const converted = {}
  for (const [key, value] of Object.entries(rest)) {
    if (PROSE.has(key) || key.startsWith('x-')) continue
    converted[key] = key === 'properties' ? mapValues(value, convert) : key === 'enum' ? value : convert(value)
  }
  return nullable === true ? withNull(converted) : converted
}

function reference($ref) {
  const name = $ref.split('/').at(-1)
  if (schemas[name] === undefined) {
    schemas[name] = {}
    schemas[name] = convert(follow({ $ref }))
  }
  return { $ref: `#/schemas/${name}` }
}

function withNull(schema) {
  if (schema.enum !== undefined) return { ...schema, type: [schema.type, 'null'], enum: [...schema.enum, null] }
  return schema.type === undefined ? { anyOf: [schema, { type: 'null' }] } : { ...schema, type: [schema.type, 'null'] }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function sortKeys(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
