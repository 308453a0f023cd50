import { expect, test } from '@jest/globals'
import { publish } from '../../src/app/publish.js'
import type { Report } from '../../src/model/report.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'
import { MemoryJob } from '../support/memory-job.js'
import { onlyAccepted, onlyKnowing, onlyOlder, onlyResolved, pullRequest } from '../support/sample-news-reports.js'
import { nothingToShare } from '../support/sample-reports.js'

const HEAD = 'a'.repeat(40)

test.each<[what: string, report: Report, kind: string]>([
  ['what is new', pullRequest(), 'created'],
  ['what is only worth knowing', onlyKnowing(), 'created'],
  ['what is resolved', onlyResolved(), 'created'],
  ['what was there before', onlyOlder(), 'not-wanted'],
  ['what is accepted', onlyAccepted(), 'not-wanted'],
  ['nothing', nothingToShare(), 'not-wanted'],
])('whether %s begins a conversation', async (_what, report, kind) => {
  const job = new MemoryJob()
  const outcome = await publish(report, {
    job,
    journal: job,
    prefix: '',
    commit: null,
    linkBase: null,
    annotate: true,
    delivery: null,
    patch: null,
    conversation: {
      pullRequest: 7,
      host: new MemoryCodeHost({ head: HEAD }),
      fromFork: false,
      when: 'findings',
      run: { number: 1, id: 1001, attempt: 1 },
      head: HEAD,
      commit: null,
      settings: {},
    },
  })
  expect(outcome.kind).toBe(kind)
})
