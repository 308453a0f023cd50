import fc from 'fast-check'
import { FUNCTION_NAMES } from '../../src/parse/arm/expression/functions/table.js'
import type { Expression, Step } from '../../src/parse/arm/expression/syntax.js'

const text = (value: string): Expression => ({ kind: 'string', value })

const apply = (called: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  namespace: null,
  name: called,
  arguments: args,
})

const reading = (called: string) => (value: string) => apply(called, text(value))

/** A lambda over `x`, in whose body `x` stands now and then. */
const lambda = (...parts: readonly [...names: string[], body: Expression]): Expression =>
  apply('lambda', ...parts.map((part) => (typeof part === 'string' ? text(part) : part)))

const name = fc.stringMatching(/^[A-Za-z_$][\w$]{0,8}$/)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(`'`, `''`, ']', '[[', '{0}', '/', 'a/b'),
)
const literal: fc.Arbitrary<Expression> = fc.oneof(
  anyText.map((value) => ({ kind: 'string' as const, value })),
  fc.maxSafeInteger().map((value) => ({ kind: 'number' as const, value: value === 0 ? 0 : value })),
)

/** Any tree the grammar has, in normal form. */
export const { tree } = fc.letrec<{ tree: Expression; call: Expression; step: Step }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    literal,
    tie('call'),
    fc
      .tuple(fc.oneof(tie('call'), anyText.map(text)), fc.array(tie('step'), { minLength: 1, maxLength: 3 }))
      .map(([of, steps]): Expression => ({ kind: 'access', of, steps })),
  ),
  call: fc.record({
    kind: fc.constant('call' as const),
    namespace: fc.option(name, { freq: 5, nil: null }),
    name,
    arguments: fc.array(tie('tree'), { maxLength: 3 }),
  }),
  step: fc.oneof(
    fc.record({ kind: fc.constant('property' as const), name, safe: fc.boolean() }),
    fc.record({ kind: fc.constant('index' as const), key: tie('tree'), safe: fc.boolean() }),
  ),
}))

/** Trees that mean something, by the type they are of: most of them are no mistakes. */
const typed = fc.letrec<Record<'text' | 'number' | 'truth' | 'list' | 'object' | 'anything', Expression>>((tie) => {
  const calls = (names: readonly string[], ...args: readonly fc.Arbitrary<Expression>[]) =>
    fc.tuple(fc.constantFrom(...names), ...args).map(([called, ...rest]) => apply(called, ...rest))
  const [texts, numbers, truths] = [tie('text'), tie('number'), tie('truth')]
  const [lists, objects, anything] = [tie('list'), tie('object'), tie('anything')]
  const x = fc.constant(reading('lambdaVariables')('x'))
  const step = (of: fc.Arbitrary<Expression>, key: fc.Arbitrary<Expression>) =>
    fc
      .tuple(
        of.filter(({ kind }) => kind === 'call'),
        key,
        fc.boolean(),
      )
      .map(([holder, index, safe]): Expression => ({
        kind: 'access',
        of: holder,
        steps: [{ kind: 'index', key: index, safe }],
      }))
  const depth = { maxDepth: 4, depthIdentifier: 'typed' }
  return {
    text: fc.oneof(
      depth,
      fc.constantFrom('text', 'other', 'size', 'text', 'other', 'any').map(reading('parameters')),
      fc.constantFrom('', 'a', 'A', 'name', '-', 'a-b', 'seen', 'small', ' x ').map(text),
      calls(['concat'], texts, texts),
      calls(['concat'], texts, numbers, texts),
      calls(
        ['format'],
        fc.constantFrom('{0}{1}', 'a{0}', '{1}-{0:D2}', '{0,4}').map(text),
        fc.oneof(texts, numbers),
        texts,
      ),
      calls(['toLower', 'toUpper', 'trim', 'string', 'first', 'last', 'base64', 'uriComponent'], texts),
      calls(['string'], fc.oneof(numbers, truths, lists, objects)),
      calls(['replace'], texts, texts, texts),
      calls(['substring'], texts, numbers, numbers),
      calls(['substring', 'take', 'skip', 'padLeft'], texts, numbers),
      calls(['join'], lists, texts),
      calls(['if'], truths, texts, texts),
      calls(['coalesce'], anything, texts),
      calls(['uri'], fc.constantFrom('http://a.b/c', 'http://a.b/c/').map(text), texts),
      step(lists, numbers),
      step(objects, texts),
    ),
    number: fc.oneof(
      depth,
      fc.integer({ min: -2, max: 5 }).map((value): Expression => ({ kind: 'number', value })),
      fc.constant(reading('parameters')('count')),
      calls(['add', 'sub', 'mul', 'div', 'mod', 'min', 'max'], numbers, numbers),
      calls(['length'], fc.oneof(texts, lists, objects)),
      calls(['indexOf', 'lastIndexOf'], texts, texts),
      calls(['indexOf', 'lastIndexOf'], lists, texts),
      calls(['int'], fc.oneof(numbers, texts)),
      calls(['if'], truths, numbers, numbers),
    ),
    truth: fc.oneof(
      depth,
      fc.constantFrom('flag', 'dark').map(reading('parameters')),
      calls(['and', 'or'], truths, truths),
      calls(['and', 'or'], truths, truths, truths),
      calls(['not', 'bool'], truths),
      calls(['equals'], anything, anything),
      calls(['equals', 'startsWith', 'endsWith', 'contains', 'less', 'greaterOrEquals'], texts, texts),
      calls(['less', 'greater', 'lessOrEquals', 'greaterOrEquals', 'equals'], numbers, numbers),
      calls(['empty'], fc.oneof(texts, lists, objects)),
      calls(['contains'], lists, anything),
      calls(['contains'], objects, texts),
      calls(['if'], truths, truths, truths),
    ),
    list: fc.oneof(
      depth,
      fc.constantFrom('list', 'row').map(reading('parameters')),
      fc.constantFrom('numbers', 'letters').map(reading('variables')),
      calls(['createArray'], anything, anything),
      calls(['concat', 'union', 'intersection'], lists, lists),
      calls(['take', 'skip'], lists, numbers),
      calls(['split'], texts, texts),
      calls(['range'], numbers, numbers),
      calls(['array'], anything),
      calls(['items', 'objectKeys'], objects),
      calls(['flatten'], calls(['createArray'], lists, lists)),
      calls(
        ['map'],
        lists,
        fc.oneof(x, calls(['toUpper'], x), calls(['createArray'], x, x)).map((body) => lambda('x', body)),
      ),
      calls(
        ['filter'],
        lists,
        fc.oneof(calls(['equals'], x, anything), truths).map((body) => lambda('x', body)),
      ),
      calls(['if'], truths, lists, lists),
    ),
    object: fc.oneof(
      depth,
      fc.constantFrom('tags', 'half').map(reading('parameters')),
      fc.constantFrom('skus', 'mixed').map(reading('variables')),
      calls(['createObject'], texts, anything),
      calls(['createObject'], texts, anything, texts, anything),
      calls(['union', 'intersection'], objects, objects),
      calls(['shallowMerge'], calls(['createArray'], objects, objects)),
      calls(
        ['toObject'],
        lists,
        x.map((body) => lambda('x', body)),
      ),
      calls(
        ['groupBy'],
        lists,
        fc.oneof(x, texts).map((body) => lambda('x', body)),
      ),
      calls(
        ['mapValues'],
        objects,
        x.map((body) => lambda('x', body)),
      ),
      calls(['if'], truths, objects, objects),
    ),
    anything: fc.oneof(
      depth,
      fc.constant(apply('null')),
      fc.constantFrom('any', 'lost').map(reading('parameters')),
      texts,
      numbers,
      truths,
      lists,
      objects,
      calls(['tryGet'], objects, texts),
      calls(['tryGet'], lists, numbers),
      calls(['tryIndexFromEnd'], lists, numbers),
      calls(['coalesce'], anything, anything),
      calls(['first', 'last'], lists),
      calls(['if'], truths, anything, anything),
      step(objects, texts),
      step(lists, numbers),
      calls(['json'], fc.constantFrom('{"a":1,"A":2}', '[null]', '"a"', '{').map(text)),
    ),
  }
})

/** Any function with any arguments: most of them are. */
const careless: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom(...FUNCTION_NAMES), fc.array(typed.anything, { maxLength: 3 }))
  .map(([called, args]) => apply(called, ...args))

/** Mostly without mistakes. */
export const meaningful = fc.oneof({ weight: 4, arbitrary: typed.anything }, { weight: 1, arbitrary: careless })
