import { describe, expect, test } from '@jest/globals'
import { judgeRequest, judgeResponse } from '../support/openapi.js'

const COMMENTS = '/repos/acme/storefront/issues/7/comments'
const create = (body: unknown) => ({ method: 'POST', target: COMMENTS, body })

describe('GitHub’s description', () => {
  test('has nothing against a comment', () => {
    expect(judgeRequest(create({ body: 'text' }))).toEqual([])
    expect(judgeRequest({ method: 'GET', target: `${COMMENTS}?per_page=100&page=2`, body: undefined })).toEqual([])
  })

  test.each([
    ['a comment without text', create({}), /required property 'body'/],
    ['a comment that is a number', create({ body: 7 }), /must be string/],
    ['a property it does not know', create({ body: 'text', draft: true }), /additional properties/],
    ['no body at all', create(undefined), /must be object/],
    ['a body where none belongs', { method: 'GET', target: COMMENTS, body: {} }, /none belongs/],
    [
      'a query it does not know',
      { method: 'GET', target: `${COMMENTS}?sort=up`, body: undefined },
      /unknown query sort/,
    ],
    [
      'a number that is none',
      { method: 'GET', target: `${COMMENTS}?page=two`, body: undefined },
      /page must be integer/,
    ],
    ['an operation nobody declared', { method: 'DELETE', target: `${COMMENTS}/1`, body: undefined }, /no operation/],
  ])('objects to %s', (_case, request, complaint) => {
    expect(judgeRequest(request).join('\n')).toMatch(complaint)
  })

  test.each([
    ['a status it does not document', 500, {}, /never answers 500/],
    ['a comment without its author', 201, { id: 1, body: 'text' }, /required property 'user'/],
  ])('objects to %s in an answer', (_case, status, body, complaint) => {
    expect(judgeResponse(create({ body: 'text' }), status, body).join('\n')).toMatch(complaint)
  })
})
