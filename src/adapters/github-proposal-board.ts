import type { HostProposal, ProposalBoard } from '../ports/proposal-board.js'
import { count, list, record, text, toComment } from './github-answers.js'
import type { GitHubConnection } from './github-connection.js'

const PULLS = '/repos/{owner}/{repo}/pulls'

export function openGitHubProposalBoard({ repository, ask, request }: GitHubConnection): ProposalBoard {
  return {
    listProposals: (branch, base) =>
      ask(async () => {
        const head = `${repository.owner}:${branch}`
        const order = { sort: 'created', direction: 'desc', per_page: 100 }
        const found = await request(`GET ${PULLS}`, { ...repository, state: 'all', head, base, ...order })
        return list(found).map(toProposal)
      }),

    createProposal: ({ branch, base, title, body }) =>
      ask(async () => {
        const wanted = { title, head: branch, base, body }
        return toProposal(await request(`POST ${PULLS}`, { ...repository, ...wanted, request: { retries: 0 } }))
      }),

    updateProposal: (pullRequest, { body, close }) =>
      ask(async () => {
        const change = { body, ...(close ? { state: 'closed' } : {}) }
        return toProposal(
          await request(`PATCH ${PULLS}/{pull_number}`, { ...repository, pull_number: pullRequest, ...change }),
        )
      }),
  }
}

function toProposal(data: unknown): HostProposal {
  const { number, state, head, merged_at: mergedAt } = record(data)
  const { author, body } = toComment(data)
  const isMerged = mergedAt !== null && mergedAt !== undefined
  return {
    number: count(number),
    author,
    head: text(record(head).sha),
    body,
    state: isMerged ? 'merged' : text(state) === 'open' ? 'open' : 'closed',
  }
}
