import { expect, test } from '@jest/globals'
import { type ContractName, DEFAULT_POLICY } from '../../src/model/policy.js'
import { planSharing } from '../../src/plan/plan.js'
import { declareComponent } from '../support/declare-component.js'

const code = {
  components: [
    declareComponent('UserApi'),
    declareComponent('OrderApi'),
    declareComponent('Mailer', { kind: 'FunctionsApp' }),
  ],
  backends: [],
}

test.each<[contract: ContractName | null, grouped: string[], refused: string[]]>([
  [null, ['Mailer', 'OrderApi', 'UserApi'], []],
  ['documented', ['Mailer', 'OrderApi', 'UserApi'], []],
  ['component-0.0.2', ['OrderApi', 'UserApi'], ['Mailer']],
  ['component-0.0.2-unshared', [], ['Mailer', 'OrderApi', 'UserApi']],
  ['component-2', [], ['Mailer', 'OrderApi', 'UserApi']],
])('contract %s groups %j and refuses %j', (contract, grouped, refused) => {
  const plan = planSharing(code, { ...DEFAULT_POLICY, contract })
  expect(plan.groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(grouped)
  expect(plan.refused.map(({ component }) => component.id).sort()).toEqual(refused)
  for (const { reasons } of plan.refused) expect(reasons[0]?.code).toBe('unsupported-component')
})
