import { describe, expect, test } from '@jest/globals'
import { readCode } from '../support/read-code.js'

/** The lines below the prelude, the first of which makes the backend. */
const MADE = 'const backend = defineBackend({ users, orders })'
const READ = 'console.log(backend.components.users)'
const PLACED = 'backend.addToStack(shop)'
const AGAIN = 'backend.addToStack(depot)'

const GIVEN = `declare const shop: Construct, depot: Construct, users: never, orders: never, process: any\n`

/** `accessed-before 3`: what, in which line. */
function misusesIn(...lines: readonly string[]): string[] {
  const source = [GIVEN, ...lines].join('\n')
  const [first] = readCode(GIVEN + MADE).backends
  return readCode(source).backends.flatMap(({ misuses }) =>
    misuses.map(({ kind, at }) => `${kind} ${at.line - first!.at.line}`),
  )
}

type Row = readonly [says: string, lines: readonly string[], misuses: readonly string[]]

describe('a way that is left', () => {
  test.each<Row>([
    [
      'by `continue` out of a `switch`: the backend may not be placed below the loop',
      [MADE, 'do { switch (process.env.A) {', "case 'a': continue", `} ${PLACED}`, '} while (process.env.B)', AGAIN],
      [],
    ],
    [
      'by `break` through a `finally`: it may not be placed below the loop',
      [
        MADE,
        'for (;;) { try { if (process.env.A) break } finally { console.log(1) }',
        `${PLACED}; if (process.env.B) break }`,
        AGAIN,
      ],
      [],
    ],
    [
      'by `continue` through a `finally`: it may not be placed at the condition',
      [
        MADE,
        'do { try { if (process.env.A) continue } finally { console.log(1) }',
        PLACED,
        '} while (process.env.B)',
        AGAIN,
      ],
      [],
    ],
    [
      'by `break` in a `finally` that places it: it is placed',
      [MADE, 'for (;;) {', `try { if (process.env.A) break } finally { ${PLACED}; break }`, '}', AGAIN],
      ['placed-again 5'],
    ],
    [
      'by every case of a `switch`',
      [MADE, 'switch (process.env.A) {', `default: ${PLACED} }`, AGAIN],
      ['placed-again 4'],
    ],
  ])('%s', (_, lines, misuses) => {
    expect(misusesIn(...lines)).toEqual(misuses)
  })
})

describe('a way that is never gone', () => {
  test.each<Row>([
    ['the body of a loop', [MADE, 'const debug = false', `while (debug) { ${READ} }`, PLACED], []],
    ['the body of a `for`', [MADE, `for (let i = 0; false; i++) { ${READ} }`, PLACED], []],
    [
      'the other way than one that is always gone',
      [MADE, 'const isProd = true', `if (isProd) ${PLACED}`, `else ${READ}`],
      [],
    ],
    ['behind `&&`', [MADE, 'const debug = false', `debug && ${READ}`, PLACED], []],
    ['around what is behind `&&`', [MADE, `const isProd = true`, `isProd && ${PLACED}`, AGAIN], ['placed-again 4']],
    [
      'around the arguments behind `?.` of the backend',
      [MADE, `backend?.validate(${PLACED})`, AGAIN],
      ['placed-again 3'],
    ],
  ])('%s', (_, lines, misuses) => {
    expect(misusesIn(...lines)).toEqual(misuses)
  })
})

describe('a class below another', () => {
  const withFields = (...fields: readonly string[]): readonly string[] => [
    'class Shop extends ResourceGroupStack {',
    ...fields,
    "constructor(scope: Construct) { super(scope, 'Shop', {})",
    'this.backend.addToStack(this) } }',
    'new Shop(app)',
  ]

  test('gives its fields their values once, in their order', () => {
    const [making, reading] = [
      'private readonly backend = defineBackend({ users })',
      'private readonly api = this.backend.components.users',
    ]
    expect(misusesIn(...withFields(making, reading))).toEqual(['accessed-before 3'])
    expect(misusesIn(...withFields(reading, making))).toEqual([])
  })
})

test('what is asked of a backend places it in nobody’s name', () => {
  const placer = 'export function place() { backend.addToStack(shop) }'
  expect(misusesIn(MADE, placer, 'backend.validate()', READ)).toEqual(['accessed-before 4'])
  expect(misusesIn(MADE, placer, 'somebody()', READ)).toEqual([])
})
