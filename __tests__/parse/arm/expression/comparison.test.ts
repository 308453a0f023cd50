import { describe, expect, test } from '@jest/globals'
import { compareExactly } from '../../../../src/parse/arm/expression/compare.js'
import { mentions } from '../../../../src/parse/arm/expression/mentions.js'
import { resourceKeyOf } from '../../../../src/parse/arm/expression/resource-id.js'
import { show, shown, valueOf } from '../../../support/arm-expression.js'

describe('two values are', () => {
  test.each([
    [`'a'`, `'a'`, 'equal'],
    [`'a'`, `'A'`, 'different'],
    ['1', `'1'`, 'different'],
    ['null()', `''`, 'different'],
    ['createObject()', 'createArray()', 'different'],
    [`createObject('A', 1)`, `createObject('a', 1)`, 'equal'],
    [`createArray(1, parameters('text'))`, `createArray(1, parameters('text'))`, 'equal'],
    [`createArray(1, parameters('text'))`, `createArray(2, parameters('text'))`, 'different'],
    [`createArray(1, parameters('text'))`, `createArray(1, parameters('other'))`, 'undecided'],
    [`parameters('text')`, `parameters('other')`, 'undecided'],
    [`parameters('text')`, `'a'`, 'undecided'],
    [`parameters('text')`, `createArray()`, 'different'],
    [`parameters('text')`, `parameters('count')`, 'different'],
    [`parameters('any')`, 'null()', 'undecided'],
    [`parameters('lost')`, `parameters('lost')`, 'undecided'],
    [`parameters('row')`, `createArray('seen', 'more')`, 'undecided'],
    [`parameters('row')`, `createArray('other', 'more')`, 'different'],
    [`parameters('row')`, 'createArray()', 'different'],
    [`parameters('half')`, `createObject('seen', 1, 'more', 2)`, 'undecided'],
    [`concat('plan-', parameters('text'), '-a')`, `concat('plan-', parameters('text'), '-b')`, 'different'],
    [`concat('plan-', parameters('text'))`, `concat('plan-', parameters('other'))`, 'undecided'],
    [`concat('plan-', parameters('text'))`, `concat('site-', parameters('other'))`, 'different'],
    [`concat(parameters('text'), '-a')`, `concat(parameters('other'), '-b')`, 'different'],
    [`concat(parameters('text'), parameters('other'))`, `parameters('text')`, 'undecided'],
    [`concat('a', parameters('text'))`, `'b'`, 'different'],
    [`concat('a', parameters('text'))`, `'a'`, 'undecided'],
    [`concat('a', parameters('text'), 'b')`, `'a'`, 'different'],
    [`string(parameters('count'))`, `parameters('count')`, 'different'],
    [`string(parameters('any'))`, `parameters('any')`, 'undecided'],
    [`uniqueString('a')`, `uniqueString('a')`, 'equal'],
    [`uniqueString('a')`, `uniqueString('b')`, 'undecided'],
    [`uniqueString('a', 'b')`, `uniqueString(concat('a","b'))`, 'undecided'],
    [`if(parameters('flag'), 'P1', 'P2')`, `'B1'`, 'different'],
    [`if(parameters('flag'), 'P1', 'P2')`, `'P1'`, 'undecided'],
    [`if(parameters('flag'), 'P1', 'P2')`, `if(parameters('dark'), 'B1', 'B2')`, 'different'],
    [`resourceId('Microsoft.Web/serverFarms', 'Plan')`, `resourceId('microsoft.web/serverfarms', 'plan')`, 'different'],
    [`resourceId('Microsoft.Web/serverfarms', 'a')`, `resourceId('Microsoft.Web/serverfarms', 'b')`, 'different'],
    [
      `resourceId('Microsoft.Web/serverfarms', 'a')`,
      `resourceId('other', 'Microsoft.Web/serverfarms', 'a')`,
      'undecided',
    ],
    [`'/subscriptions/s/resourceGroups/G'`, `'/subscriptions/S/resourcegroups/g'`, 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareExactly(valueOf(a), valueOf(b))).toBe(expected)
    expect(compareExactly(valueOf(b), valueOf(a))).toBe(expected)
  })

  test('in Azure, a resource id in another case is the same resource and another text', () => {
    const ids = [`'/subscriptions/s/resourceGroups/G'`, `'/subscriptions/s/resourceGroups/g'`] as const
    const [key, other] = ids.map((id) => resourceKeyOf(valueOf(id)))
    expect(key).not.toBeNull()
    expect(other).toBe(key)
    expect(show(`equals(${ids.join(', ')})`)).toBe(false)
  })
})

describe('what a value may be', () => {
  const choices = (expression: string) => {
    const value = valueOf(expression)
    return value.kind === 'symbol' ? (value.choices?.map(shown) ?? null) : shown(value)
  }

  test.each([
    [`if(parameters('flag'), 'P1', 'B1')`, ['P1', 'B1']],
    [`if(parameters('flag'), 'P1', if(parameters('dark'), 'B1', 'B2'))`, ['P1', 'B1', 'B2']],
    [`toUpper(parameters('size'))`, ['SMALL', 'LARGE']],
    [`format('P{0}v3', if(parameters('flag'), 1, 2))`, ['P1v3', 'P2v3']],
    [`length(parameters('size'))`, 5],
    [`startsWith(parameters('size'), 's')`, [true, false]],
    [`variables('skus')[parameters('size')].name`, ['B1', 'P1v3']],
    [`variables('skus')[parameters('text')].name`, ['B1', 'P1v3']],
    [`variables(concat('sku-', parameters('size')))`, ['B1', 'P1v3']],
    [`coalesce(parameters('any'), 'a')`, ['‹any›', 'a']],
    [`concat(parameters('size'), parameters('size'), if(parameters('flag'), 'a', 'b'))`, null],
    [`parameters('text')`, null],
  ])('%s', (expression, expected) => {
    expect(choices(expression)).toEqual(expected)
  })
})

describe('a value mentions', () => {
  const account = `concat('st', uniqueString('a'))`
  test.each([
    [`'AccountName=stlogs;Key=1'`, `'stlogs'`, true],
    [`'AccountName=STLOGS;Key=1'`, `'stlogs'`, true],
    [`'https://stlogs.blob.core.windows.net'`, `'stlogs'`, true],
    [`'AccountName=stlogs2;Key=1'`, `'stlogs'`, false],
    [`'AccountName=my-stlogs;Key=1'`, `'stlogs'`, false],
    [`'stlogs2 and stlogs'`, `'stlogs'`, true],
    [`concat('AccountName=', ${account}, ';Key=1')`, account, true],
    [`format('AccountName={0};Key={1}', ${account}, 'x')`, account, true],
    [`concat('AccountName=x', ${account}, ';')`, account, false],
    [`concat('AccountName=', ${account}, parameters('text'))`, account, false],
    [`concat('AccountName=stlogs', parameters('text'))`, `'stlogs'`, false],
    [`concat('AccountName=', parameters('text'), ';')`, `parameters('text')`, true],
    [`concat('AccountName=', parameters('text'), ';')`, `parameters('other')`, false],
    [
      `listKeys(resourceId('Microsoft.Storage/storageAccounts', ${account}), '2023-01-01').keys[0].value`,
      account,
      true,
    ],
    [
      `concat('Key=', listKeys(resourceId('Microsoft.Storage/storageAccounts', 'stlogs'), '2023-01-01').keys[0].value)`,
      `'stlogs'`,
      true,
    ],
    [`createArray(createObject('name', 'storage', 'value', concat('AccountName=', ${account})))`, account, true],
    [`if(parameters('flag'), concat('a ', ${account}), concat('b ', ${account}))`, account, true],
    [`if(parameters('flag'), ${account}, 'none')`, account, false],
    [`if(equals(parameters('text'), 'stlogs'), 'a', 'b')`, `'stlogs'`, false],
    [`concat('AccountName=', toLower(parameters('text')), ';')`, `parameters('text')`, true],
    [`concat('x', toLower(parameters('text')))`, `parameters('text')`, false],
    [`concat('x', parameters('text'), ';')`, `parameters('text')`, false],
    [`toLower(parameters('text'))`, `parameters('text')`, true],
    [`uniqueString(parameters('text'))`, `parameters('text')`, false],
    [`take(parameters('text'), 3)`, `parameters('text')`, false],
    [
      `concat('x', reference(resourceId('Microsoft.Storage/storageAccounts', parameters('text'))).endpoint)`,
      `parameters('text')`,
      true,
    ],
    [`base64(concat('AccountName=', ${account}))`, account, true],
    [`'anything'`, `''`, false],
    [`'anything'`, `createArray('anything')`, false],
    [`parameters('lost')`, `'stlogs'`, false],
  ])('%s, %s: %s', (value, part, expected) => {
    expect(mentions(valueOf(value), valueOf(part))).toBe(expected)
  })
})
