import fc from 'fast-check'

/**
 * Programs from a grammar of the forms that the codemod supports: members in every kind of declaration and use, other
 * statements between them, in random order, formatting, quotes and comments. Each is complete and runs.
 */
export const programs: fc.Arbitrary<string> = fc
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
        layout: fc.constantFrom('line', 'lines', 'spread-out'),
        above: fc.constantFrom('', '// What it is for', '/** Documented. */', '// One\n// Two'),
        behind: fc.constantFrom('', ' // note', ' /* note */'),
        region: fc.constantFrom('', '', '', 'westeurope'),
        prop: fc.constantFrom('none', 'variable', 'comment', 'template', 'call', 'object'),
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

function write({ style, members, between, uses }: ProgramShape): string {
  const { quote: q, semicolon: end, indent, newLine, isFunction } = style
  const unit = isFunction ? indent : ''
  const isNamed = (index: number): boolean => members[index] !== undefined && members[index].form !== 'bare'
  const body: string[] = []
  const put = (text: string): void => {
    for (const line of text.split('\n')) body.push(line === '' ? '' : unit + line)
  }
  members.forEach((member, index) => {
    for (const [order, other] of between.entries()) {
      if (other.at % members.length === index) put(statementBetween(other, order, index, isNamed, { q, end }))
    }
    put(declaration(member, index, { q, end, indent, isFunction }))
  })
  uses.forEach(({ of, kind }, order) => {
    const index = of % members.length
    if (isNamed(index)) put(use(kind, `${NAMES[index]!}Api`, order, { q, end }))
  })
  const imports = [
    `import { App, Construct, ResourceGroupStack } from ${q}@atakora/cdk${q}${end}`,
    `import { CrudApi } from ${q}@atakora/component/crud${q}${end}`,
  ]
  const setUp = [
    `const app = new App()${end}`,
    `const shop = new ResourceGroupStack(app, ${q}Shop${q}, { location: ${q}eastus${q} })${end}`,
    `let counter = 0${end}`,
    `function next(): number { counter += 1${end === '' ? ';' : end} return counter }`,
    `const owner = ${q}team${q}${end}`,
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
  return style.mark + lines.join('\n').replaceAll('\n', newLine) + (style.final ? newLine : '')
}

interface Marks {
  readonly q: string
  readonly end: string
}

function declaration(
  { form, layout, above, behind, region, prop }: ProgramShape['members'][number],
  index: number,
  { q, end, indent, isFunction }: Marks & { readonly indent: string; readonly isFunction: boolean },
): string {
  const name = NAMES[index]!
  const entity = name.charAt(0).toUpperCase() + name.slice(1)
  const props = [
    `entityName: ${q}${entity}${q}`,
    `schema: { id: ${q}string${q} }`,
    ...(region === '' ? [] : [`location: ${q}${region}${q}`]),
    ...extraProp(prop, { q }),
  ]
  const written =
    layout === 'line'
      ? `{ ${props.filter((each) => !each.startsWith('//')).join(', ')} }`
      : `{\n${props.map((each) => indent + each + (each.startsWith('//') ? '' : ',')).join('\n')}\n}`
  const call =
    layout === 'spread-out'
      ? `new CrudApi(\n${indent}stack,\n${indent}${q}${entity}Api${q},\n${indentLines(written, indent)},\n)`
      : `new CrudApi(stack, ${q}${entity}Api${q}, ${written})`
  const keyword = form === 'exported' && !isFunction ? 'export const ' : form === 'let' ? 'let ' : 'const '
  const left = form === 'bare' ? '' : `${keyword}${name}Api = `
  return `${above === '' ? '' : `${above}\n`}${left}${call}${end}${behind}`
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
