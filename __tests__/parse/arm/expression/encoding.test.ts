import { describe } from '@jest/globals'
import { is, no, tells } from '../../../support/arm-expression.js'

describe('encodings', () => {
  tells([
    [`base64('one, two, three')`, 'b25lLCB0d28sIHRocmVl'],
    [`base64('ü')`, 'w7w='],
    [`base64ToString('b25lLCB0d28sIHRocmVl')`, 'one, two, three'],
    [`base64ToString('not base64!')`, no('wrong-arguments')],
    [`base64ToJson(base64('{"one": "a", "two": "b"}'))`, { one: 'a', two: 'b' }],
    [`base64ToJson(base64('{'))`, no('wrong-arguments')],
    [`base64(parameters('text'))`, is('base64(text)')],
    ['base64(1)', no('wrong-arguments')],
    [`dataUri('Hello')`, 'data:text/plain;charset=utf8;base64,SGVsbG8='],
    [`dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')`, 'Hello, World!'],
    [`dataUriToString('data:,a%20b')`, 'a b'],
    [`dataUriToString('nothing')`, no('wrong-arguments')],
    [
      `uriComponent('http://contoso.com/resources/nested/azuredeploy.json')`,
      'http%3A%2F%2Fcontoso.com%2Fresources%2Fnested%2Fazuredeploy.json',
    ],
    [`uriComponent('a b(c)!')`, 'a%20b%28c%29%21'],
    [`uriComponentToString('http%3A%2F%2Fcontoso.com')`, 'http://contoso.com'],
    [`uriComponentToString('%zz')`, no('wrong-arguments')],
    [
      `uri('http://contoso.com/resources/', 'nested/azuredeploy.json')`,
      'http://contoso.com/resources/nested/azuredeploy.json',
    ],
    [`uri('http://contoso.org/firstpath', 'myscript.sh')`, 'http://contoso.org/myscript.sh'],
    [`uri('http://contoso.org/firstpath/azuredeploy.json', 'myscript.sh')`, 'http://contoso.org/firstpath/myscript.sh'],
    [`uri('http://contoso.org', 'myscript.sh')`, 'http://contoso.org/myscript.sh'],
    [`uri('http://contoso.org/a', '../b')`, is('uri("http://contoso.org/a","../b")')],
    [`uri(concat(parameters('text'), '/'), 'a.json')`, is('concat(text,"/a.json")')],
    [`uri(parameters('text'), 'a.json')`, is('uri(text,"a.json")')],
  ])
})

describe('dates', () => {
  tells([
    ['utcNow()', no('new-every-time')],
    [`utcNow('yyyy')`, no('new-every-time')],
    [`dateTimeAdd('2020-04-07 14:53:14Z', 'P3Y')`, is('datetimeadd("2020-04-07 14:53:14Z","P3Y")')],
    [`dateTimeAdd(parameters('text'), 'P3Y')`, is('datetimeadd(text,"P3Y")')],
    [`dateTimeToEpoch('1970-01-02T00:00:00Z')`, 86400],
    [`dateTimeToEpoch('2 January 1970')`, is('datetimetoepoch("2 January 1970")')],
    [`dateTimeFromEpoch(1683040573)`, '2023-05-02T15:16:13Z'],
    ['dateTimeFromEpoch(0)', '1970-01-01T00:00:00Z'],
    ['dateTimeFromEpoch(951782400)', '2000-02-29T00:00:00Z'],
    ['dateTimeFromEpoch(-1)', '1969-12-31T23:59:59Z'],
    ['dateTimeFromEpoch(999999999999999)', no('wrong-arguments')],
  ])
})

describe('networks', () => {
  tells([
    [
      `parseCidr('10.144.0.0/20')`,
      {
        network: '10.144.0.0',
        netmask: '255.255.240.0',
        broadcast: '10.144.15.255',
        firstUsable: '10.144.0.1',
        lastUsable: '10.144.15.254',
        cidr: 20,
      },
    ],
    [
      `parseCidr('fdad:3236:5555::/48')`,
      {
        network: 'fdad:3236:5555::',
        netmask: 'ffff:ffff:ffff::',
        firstUsable: 'fdad:3236:5555::',
        lastUsable: 'fdad:3236:5555:ffff:ffff:ffff:ffff:ffff',
        cidr: 48,
      },
    ],
    [`cidrSubnet('10.144.0.0/20', 24, 0)`, '10.144.0.0/24'],
    [`cidrSubnet('10.144.0.0/20', 24, 4)`, '10.144.4.0/24'],
    [`cidrSubnet('10.144.0.0/20', 24, 16)`, no('wrong-arguments')],
    [`cidrSubnet('10.144.0.0/20', 16, 0)`, no('wrong-arguments')],
    [`cidrSubnet('fdad:3236:5555::/48', 52, 0)`, 'fdad:3236:5555::/52'],
    [`cidrSubnet('fdad:3236:5555::/48', 52, 2)`, 'fdad:3236:5555:2000::/52'],
    [`cidrSubnet(parameters('text'), 24, 0)`, is('cidrsubnet(text,24,0)')],
    [`cidrHost('10.144.3.0/24', 0)`, '10.144.3.1'],
    [`cidrHost('10.144.3.0/24', 253)`, '10.144.3.254'],
    [`cidrHost('10.144.3.0/24', 254)`, no('wrong-arguments')],
    [`cidrHost('fdad:3236:5555:3000::/52', 4)`, 'fdad:3236:5555:3000::5'],
    [`cidrHost('300.1.1.1/24', 0)`, no('wrong-arguments')],
    [`parseCidr('10.0.0.0')`, no('wrong-arguments')],
    [`parseCidr('1::2::3/64')`, no('wrong-arguments')],
  ])
})
