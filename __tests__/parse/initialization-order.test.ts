import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCode } from '../support/read-code.js'

/** A statement of a random function; `n` numbers what it does to the backend. */
type Statement =
  | {
      readonly kind: 'read' | 'place' | 'add' | 'read-sometimes' | 'place-or-read' | 'place-by-call' | 'throw-sometimes'
    }
  | { readonly kind: 'return' | 'throw' | 'break' | 'continue' | 'break-out' }
  | {
      readonly kind: 'if' | 'while' | 'do' | 'for' | 'try' | 'finally' | 'switch' | 'block'
      readonly parts: readonly Statement[][]
    }

const LEAVES = [
  'read',
  'read',
  'place',
  'place',
  'add',
  'read-sometimes',
  'place-or-read',
  'place-by-call',
  'throw-sometimes',
  'return',
  'throw',
  'break',
  'continue',
  'break-out',
] as const
const NODES = ['if', 'if', 'while', 'do', 'for', 'try', 'finally', 'switch', 'block'] as const

const { statements } = fc.letrec<{ statement: Statement; statements: Statement[] }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom(...LEAVES) }),
    fc.record({ kind: fc.constantFrom(...NODES), parts: fc.array(tie('statements'), { minLength: 3, maxLength: 3 }) }),
  ),
  statements: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }),
}))

/** Writes the body, one statement a line. */
function write(body: readonly Statement[]): string {
  let n = 0
  const all = (parts: readonly Statement[], inLoop: boolean, inBlock: boolean): string =>
    parts.map((each) => one(each, inLoop, inBlock)).join('\n')
  const one = (statement: Statement, inLoop: boolean, inBlock: boolean): string => {
    const id = n++
    const read = `backend.components.k${id}`
    const place = `backend.addToStack(shop, ${id})`
    const inner = (index: number, loop = inLoop, block = inBlock): string =>
      'parts' in statement ? all(statement.parts[index]!, loop, block) : ''
    switch (statement.kind) {
      case 'read':
        return read
      case 'place':
        return place
      case 'add':
        return `backend.addComponent(users, ${id})`
      case 'read-sometimes':
        return `c() && ${read}`
      case 'place-or-read':
        return `c() ? ${place} : ${read}`
      case 'place-by-call':
        return 'place()'
      case 'throw-sometimes':
        return 'mayThrow()'
      case 'return':
        return 'if (c()) return'
      case 'throw':
        return `throw new Error('${id}')`
      case 'break':
        return inLoop ? 'break' : ''
      case 'continue':
        return inLoop ? 'if (c()) continue' : ''
      case 'break-out':
        return inBlock ? 'if (c()) break block' : ''
      case 'if':
        return `if (c()) {\n${inner(0)}\n} else {\n${inner(1)}\n}`
      case 'while':
        return `while (c()) {\n${inner(0, true)}\n}`
      case 'do':
        return `do {\n${inner(0, true)}\n} while (c())`
      case 'for':
        return `for (const each of list()) {\n${inner(0, true)}\n}`
      case 'try':
        return `try {\n${inner(0)}\n} catch {\n${inner(1)}\n}`
      case 'finally':
        return `try {\n${inner(0)}\n} catch {\n${inner(1)}\n} finally {\n${inner(2, false, false)}\n}`
      case 'switch':
        return `switch (pick()) {\ncase 0:\n${inner(0)}\nif (c()) break\ndefault:\n${inner(1)}\ncase 1:\n${inner(2)}\n}`
      case 'block':
        return inBlock ? inner(0) : `block: {\n${inner(0, false, true)}\n}`
    }
  }
  return all(body, false, false)
}

interface Event {
  readonly what: string
  readonly isPlaced: boolean
}

/** Runs the body as it is written; every choice is taken from the list. */
function run(body: string, choices: readonly number[]): readonly Event[] {
  const events: Event[] = []
  let next = 0
  let isPlaced = false
  const choose = (): number => choices[next++] ?? 0
  const note = (what: string): void => {
    events.push({ what, isPlaced })
  }
  const place = (id: number): void => {
    note(`placed-again ${id}`)
    if (choose() === 2) throw new Error('not placed')
    isPlaced = true
  }
  const backend = {
    addToStack: (_: unknown, id: number) => {
      place(id)
    },
    addComponent: (_: unknown, id: number) => {
      note(`added-after ${id}`)
    },
    components: new Proxy(
      {},
      {
        get: (_, key) => {
          note(`accessed-before ${String(key).slice(1)}`)
        },
      },
    ),
  }
  const given = {
    backend,
    shop: null,
    users: null,
    c: () => choose() === 1,
    pick: choose,
    list: () => [1, 2].slice(0, choose()),
    mayThrow: () => {
      if (choose() === 1) throw new Error('thrown')
    },
    place: () => {
      place(-1)
    },
  }
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function(...Object.keys(given), body)(...Object.values(given))
  } catch {
    // A program may end so.
  }
  return events
}

/** `accessed-before 3`, with the number that the source line carries. */
function misusesIn(body: string, hasPlacer: boolean): readonly string[] {
  const placer = hasPlacer ? 'const place = () => { backend.addToStack(shop, -1) }' : ''
  const parameters = 'shop, users, c, pick, list, mayThrow'
  const source = `export function make(${parameters}) {\nconst backend = defineBackend({})\n${placer}\n${body}\n}`
  const written = source.split('\n')
  const { backends } = readCode(source)
  const first = backends[0]!.at.line - 1
  return backends[0]!.misuses.map(({ kind, at }) => {
    const text = written[at.line - first]!.slice(at.column - 1)
    return `${kind} ${/(?:\bk|, )(\d+)/.exec(text)![1]!}`
  })
}

const programs = statements.map(write)
const runs = fc.array(fc.array(fc.nat(2), { maxLength: 12 }), { minLength: 30, maxLength: 30 })

test('what is said to happen in the wrong order does so on every way that leads there', () => {
  let said = 0
  fc.assert(
    fc.property(programs, fc.boolean(), runs, (body, hasPlacer, choices) => {
      const misuses = misusesIn(body, hasPlacer || body.includes('place()'))
      said += misuses.length
      const events = choices.flatMap((each) => run(body, each))
      for (const misuse of misuses) {
        const isWrong = !misuse.startsWith('accessed-before')
        const ways = events.filter(({ what }) => what === misuse)
        expect({ misuse, body, ways: ways.filter(({ isPlaced }) => isPlaced !== isWrong) }).toEqual({
          misuse,
          body,
          ways: [],
        })
      }
    }),
    { numRuns: 120 },
  )
  expect(said).toBeGreaterThan(30)
})
