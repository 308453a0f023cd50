import fc from 'fast-check'

export type ProgramFiles = Readonly<Record<string, string>>

/**
 * Programs from a grammar of the forms that the codemod supports: members in every kind of declaration and use, also
 * several in one statement, beside something else, and out of functions in other files; other statements between them,
 * in random order, formatting, quotes and comments. Each is complete and runs from `src/main.ts`.
 */
export const programs: fc.Arbitrary<ProgramFiles> = fc
  .record({
    style: fc.record({
      quote: fc.constantFrom("'", '"'),
      semicolon: fc.constantFrom('', ';'),
      indent: fc.constantFrom('  ', '    ', '\t'),
      newLine: fc.constantFrom('\n', '\n', '\r\n'),
      isFunction: fc.boolean(),
      final: fc.boolean(),
      mark: fc.constantFrom('', '\uFEFF'),
    }),
    members: fc.array(
      fc.record({
        form: fc.constantFrom('const', 'let', 'bare', 'exported'),
        maker: fc.constantFrom<Maker | 'none'>('none', 'none', 'none', 'function', 'arrow', 'constant', 'local'),
        does: fc.constantFrom('nothing', 'nothing', 'prints', 'computes', 'creates'),
        joined: fc.boolean(),
        beside: fc.constantFrom('none', 'none', 'none', 'number', 'call', 'call', 'id', 'text', 'needed'),
        place: fc.constantFrom('before', 'behind'),
        layout: fc.constantFrom('line', 'lines', 'spread-out'),
        above: fc.constantFrom('', '// What it is for', '/** Documented. */', '// One\n// Two'),
        behind: fc.constantFrom('', ' // note', ' /* note */'),
        region: fc.constantFrom('', '', '', 'westeurope'),
        prop: fc.constantFrom('none', 'variable', 'comment', 'template', 'call', 'call', 'object'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    between: fc.array(
      fc.record({
        at: fc.nat(6),
        kind: fc.constantFrom('log', 'constant', 'construct', 'use', 'function', 'blank', 'comment', 'counter'),
        of: fc.nat(4),
      }),
      { maxLength: 6 },
    ),
    uses: fc.array(
      fc.record({
        of: fc.nat(4),
        kind: fc.constantFrom(
          'property',
          'shorthand',
          'destructured',
          'template',
          'closure',
          'element',
          'type',
          'list',
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(write)

/** What kind of function a member comes out of; a local one is in the file of the stack. */
type Maker = 'function' | 'arrow' | 'constant' | 'local'

interface ProgramShape {
  readonly style: {
    readonly quote: string
    readonly semicolon: string
    readonly indent: string
    readonly newLine: string
    readonly isFunction: boolean
    readonly final: boolean
    readonly mark: string
  }
  readonly members: readonly {
    readonly form: string
    readonly maker: Maker | 'none'
    readonly does: string
    readonly joined: boolean
    readonly beside: string
    readonly place: string
    readonly layout: string
    readonly above: string
    readonly behind: string
    readonly region: string
    readonly prop: string
  }[]
  readonly between: readonly { readonly at: number; readonly kind: string; readonly of: number }[]
  readonly uses: readonly { readonly of: number; readonly kind: string }[]
}

const NAMES = ['user', 'order', 'product', 'invoice', 'ticket']

type Member = ProgramShape['members'][number]

function write({ style, members, between, uses }: ProgramShape): ProgramFiles {
  const { quote: q, semicolon: end, indent, newLine, isFunction } = style
  const unit = isFunction ? indent : ''
  const isNamed = (index: number): boolean => members[index] !== undefined && members[index].form !== 'bare'
  const body: string[] = []
  const put = (text: string): void => {
    for (const line of text.split('\n')) body.push(line === '' ? '' : unit + line)
  }
  const marks = { q, end, indent, isFunction }
  for (let index = 0; index < members.length; index++) {
    for (const [order, other] of between.entries()) {
      if (other.at % members.length === index) put(statementBetween(other, order, index, isNamed, { q, end }))
    }
    const first = index
    while (isJoined(members, index, isFunction)) index++
    put(declaration(members.slice(first, index + 1), first, marks))
  }
  uses.forEach(({ of, kind }, order) => {
    const index = of % members.length
    if (isNamed(index)) put(use(kind, `${NAMES[index]!}Api`, order, { q, end }))
  })
  const makers = members.flatMap((member, index) => (member.maker === 'none' ? [] : [{ member, index }]))
  const away = makers.filter(({ member }) => member.maker !== 'local')
  const imports = [
    `import { App, Construct, ResourceGroupStack } from ${q}@atakora/cdk${q}${end}`,
    `import { CrudApi } from ${q}@atakora/component/crud${q}${end}`,
    ...away.map(({ index }) => `import { ${makerName(index)} } from ${q}./${NAMES[index]!}.js${q}${end}`),
  ]
  const setUp = [
    `const app = new App()${end}`,
    `const shop = new ResourceGroupStack(app, ${q}Shop${q}, { location: ${q}eastus${q} })${end}`,
    `let counter = 0${end}`,
    `function next(): number { counter += 1${end === '' ? ';' : end} return counter }`,
    `const owner = ${q}team${q}${end}`,
    ...makers
      .filter(({ member }) => member.maker === 'local')
      .flatMap(({ member, index }) => maker(member, index, marks).split('\n')),
  ]
  const lines = isFunction
    ? [
        ...imports,
        '',
        ...setUp,
        '',
        'function build(stack: ResourceGroupStack): void {',
        ...body,
        '}',
        '',
        `build(shop)${end}`,
      ]
    : [...imports, '', ...setUp, `const stack = shop${end}`, '', ...body]
  lines.push(`console.log(next())${end}`)
  const asFile = (text: string): string => style.mark + text.replaceAll('\n', newLine) + (style.final ? newLine : '')
  const others = away.map(({ member, index }) => {
    const text = [...imports.slice(0, 2), '', `export ${maker(member, index, marks)}`].join('\n')
    return [`src/${NAMES[index]!}.ts`, asFile(text)] as const
  })
  return {
    'package.json': '{ "private": true }',
    'src/main.ts': asFile(lines.join('\n')),
    ...Object.fromEntries(others),
  }
}

const makerName = (index: number): string => `${NAMES[index]!}In`

const keywordOf = ({ form }: Member, isFunction: boolean): string =>
  form === 'exported' && !isFunction ? 'export const ' : form === 'let' ? 'let ' : form === 'bare' ? '' : 'const '

/** Whether the next member is declared in the same statement. */
function isJoined(members: readonly Member[], index: number, isFunction: boolean): boolean {
  const [member, next] = [members[index], members[index + 1]]
  if (member === undefined || next === undefined || !member.joined || member.form === 'bare') return false
  return keywordOf(member, isFunction) === keywordOf(next, isFunction)
}

/** A function that makes a member and gives it back. */
function maker({ maker: kind, does, layout, region, prop }: Member, index: number, marks: Writing): string {
  const { q, end, indent } = marks
  const before: Readonly<Record<string, readonly string[]>> = {
    prints: [`console.log(${q}making ${NAMES[index]!}${q})${end}`],
    computes: [`const days = more + 1${end}`],
    creates: [`new Construct(stack, ${q}Beside${index}${q})${end}`],
  }
  const known = prop === 'comment' || prop === 'object' ? prop : 'none'
  const call = creation({ layout, region, prop: known }, index, marks, does === 'computes' ? ['ttl: days'] : [])
  const last = kind === 'constant' ? [`const made = ${call}${end}`, `return made${end}`] : [`return ${call}${end}`]
  const body = [...(before[does] ?? []), ...last].map((line) => line.replace(/^/gm, indent)).join('\n')
  const parameters = 'stack: ResourceGroupStack, more: number'
  if (kind !== 'arrow') return `function ${makerName(index)}(${parameters}): CrudApi {\n${body}\n}`
  const value = does === 'nothing' ? call : `{\n${body}\n}`
  return `const ${makerName(index)} = (${parameters}) => ${value}${end}`
}

interface Writing extends Marks {
  readonly indent: string
  readonly isFunction: boolean
}

interface Marks {
  readonly q: string
  readonly end: string
}

function declaration(members: readonly Member[], first: number, marks: Writing): string {
  const { end, indent, isFunction } = marks
  const [member] = members as [Member]
  const { above } = member
  const { behind } = members.at(-1)!
  const declarators = members.flatMap((each, index) => declaratorsOf(each, first + index, marks))
  const gap = member.layout === 'line' ? ', ' : `,${member.behind}\n${indent}`
  const text = keywordOf(member, isFunction) + declarators.join(gap)
  return `${above === '' ? '' : `${above}\n`}${text}${end}${behind}`
}

/** `userApi = new CrudApi(…)`, perhaps with another declarator that has nothing, or something, to do with it. */
function declaratorsOf(member: Member, index: number, marks: Writing): string[] {
  const { q } = marks
  const name = NAMES[index]!
  const call =
    member.maker === 'none'
      ? creation(member, index, marks, needs(member, index))
      : `${makerName(index)}(stack, ${index})`
  if (member.form === 'bare') return [call]
  const own = `${name}Api = ${call}`
  const other: Readonly<Record<string, string>> = {
    number: `${name}Count = ${index}`,
    call: `${name}Count = next()`,
    id: `${name}Id = ${name}Api.id`,
    text: `${name}Label = ${q}${name}${q}`,
    needed: `${name}Ttl = ${index} + 1`,
  }
  const beside = other[member.beside]
  if (beside === undefined) return [own]
  const isBefore = member.beside === 'needed' || (member.place === 'before' && member.beside !== 'id')
  return isBefore ? [beside, own] : [own, beside]
}

const needs = ({ beside, form }: Member, index: number): string[] =>
  beside === 'needed' && form !== 'bare' ? [`ttl: ${NAMES[index]!}Ttl`] : []

function creation(
  { layout, region, prop }: Pick<Member, 'layout' | 'region' | 'prop'>,
  index: number,
  { q, indent }: Writing,
  more: readonly string[],
): string {
  const name = NAMES[index]!
  const entity = name.charAt(0).toUpperCase() + name.slice(1)
  const props = [
    `entityName: ${q}${entity}${q}`,
    `schema: { id: ${q}string${q} }`,
    ...(region === '' ? [] : [`location: ${q}${region}${q}`]),
    ...extraProp(prop, { q }).filter((each) => more.length === 0 || !each.startsWith('ttl')),
    ...more,
  ]
  const written =
    layout === 'line'
      ? `{ ${props.filter((each) => !each.startsWith('//')).join(', ')} }`
      : `{\n${props.map((each) => indent + each + (each.startsWith('//') ? '' : ',')).join('\n')}\n}`
  return layout === 'spread-out'
    ? `new CrudApi(\n${indent}stack,\n${indent}${q}${entity}Api${q},\n${indentLines(written, indent)},\n)`
    : `new CrudApi(stack, ${q}${entity}Api${q}, ${written})`
}

const indentLines = (text: string, indent: string): string => text.replace(/^/gm, indent)

function extraProp(kind: string, { q }: Pick<Marks, 'q'>): string[] {
  switch (kind) {
    case 'variable':
      return ['tags: { owner }']
    case 'comment':
      return ['// kept for a reason', `partitionKey: ${q}/id${q}`]
    case 'template':
      return ['tags: { note: `of ${owner}` }']
    case 'call':
      return ['ttl: next()']
    case 'object':
      return [`tags: { team: ${q}a${q}, ...{ area: ${q}b${q} } }`]
    default:
      return []
  }
}

function statementBetween(
  { kind, of }: ProgramShape['between'][number],
  order: number,
  index: number,
  isNamed: (index: number) => boolean,
  { q, end }: Marks,
): string {
  switch (kind) {
    case 'log':
      return `console.log(${q}step ${order}${q})${end}`
    case 'constant':
      return `const value${order} = owner + ${order}${end}`
    case 'construct':
      return `new Construct(shop, ${q}Holder${order}${q})${end}`
    case 'use': {
      const earlier = of % (index + 1)
      return earlier < index && isNamed(earlier) ? `console.log(${NAMES[earlier]!}Api.id)${end}` : ''
    }
    case 'function':
      return `function helper${order}(): string { return owner }`
    case 'comment':
      return `\n// --- part ${order} ---\n`
    case 'counter':
      return `console.log(next())${end}`
    default:
      return ''
  }
}

function use(kind: string, name: string, order: number, { q, end }: Marks): string {
  switch (kind) {
    case 'shorthand':
      return `console.log(Object.keys({ ${name} }))${end}`
    case 'destructured':
      return `const { id: id${order} } = ${name}${end}\nconsole.log(id${order})${end}`
    case 'template':
      return `console.log(\`\${${name}.id}\`)${end}`
    case 'closure':
      return `const show${order} = () => ${name}.id${end}\nconsole.log(show${order}())${end}`
    case 'element':
      return `console.log(${name}[${q}id${q}])${end}`
    case 'type':
      return `const same${order}: typeof ${name} = ${name}${end}\nconsole.log(same${order}.id)${end}`
    case 'list':
      return `for (const each of [${name}]) console.log(each.id)${end}`
    default:
      return `console.log(${name}.id)${end}`
  }
}
