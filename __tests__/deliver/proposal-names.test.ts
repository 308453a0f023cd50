import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PROPOSAL_BRANCH, proposalBranch, scratchBranch } from '../../src/deliver/proposal-names.js'
import { proposalTitle } from '../../src/report/proposal.js'

describe('the branch of a folder', () => {
  test('shows it', () => {
    expect(proposalBranch('')).toBe(PROPOSAL_BRANCH)
    expect(proposalBranch('services/shop/')).toMatch(/^backend-advisor\/share-resources-services-shop-[0-9a-f]{8}$/)
  })

  test('is never another folder’s, also where they read the same', () => {
    expect(proposalBranch('services/shop/')).not.toBe(proposalBranch('services-shop/'))
    expect(proposalBranch('Shop/')).not.toBe(proposalBranch('shop/'))
    expect(proposalBranch('über/')).not.toBe(proposalBranch('ober/'))
  })

  test('is a name that git and GitHub take, whatever the folder is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (root) => {
        for (const name of [
          proposalBranch(root),
          scratchBranch(proposalBranch(root), { number: 1, id: 2, attempt: 3 }),
        ]) {
          expect(name).toMatch(/^backend-advisor\/share-resources(?:-[a-z0-9]+)*$/)
          expect(name.length).toBeLessThan(150)
        }
      }),
    )
  })
})

test.each([
  ['', 'Share resources between components'],
  ['services/shop/', 'Share resources between components in services/shop'],
  ['Fixes #1/', 'Share resources between components'],
  ['@acme/', 'Share resources between components'],
])('the title for the folder %j is %j', (root, title) => {
  expect(proposalTitle(root)).toBe(title)
})
