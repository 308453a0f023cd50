import fc from 'fast-check'

/**
 * Stack code out of everything that makes it hard to tell, by reading, what an expression is: aliases, reassignments,
 * objects that change behind another name, closures, fields, getters, statics, defaults, patterns. Each program runs;
 * which stacks and regions its components are in, only running it shows for certain.
 */
export const stackCode: fc.Arbitrary<string> = fc
  .array(fc.nat(1_000_000), { minLength: 80, maxLength: 240 })
  .map((entropy) => new Writer(entropy).write())

class Writer {
  readonly #entropy: readonly number[]
  readonly #lines: string[] = []
  /** Expressions that give a stack, and ones that give a text. */
  readonly #stacks: string[] = ['first']
  readonly #texts: string[] = ["'eastus'", "'westus'"]
  /** Objects with a stack under `s` and a text under `t`, and variables that may be given another value. */
  readonly #objects: string[] = []
  readonly #stackLets: string[] = []
  readonly #textLets: string[] = []
  /** Functions of a stack and a text that create a component. */
  readonly #builders: string[] = []
  #used = 0
  #names = 0
  #ids = 0

  constructor(entropy: readonly number[]) {
    this.#entropy = entropy
  }

  write(): string {
    const count = 8 + this.#pick(18)
    for (let made = 0; made < count; made++) this.#statement()
    for (let made = 0; made < 4; made++) this.#component()
    return `import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
const app = new App()
const pick = ({ t }: any) => ({ location: t })
const first: any = new ResourceGroupStack(app, 'First', { location: 'uksouth' })
${this.#lines.join('\n')}
`
  }

  #pick(below: number): number {
    const next = this.#entropy[this.#used++ % this.#entropy.length]!
    return (next + this.#used * 7919) % below
  }

  #of(list: readonly string[]): string {
    return list[this.#pick(list.length)]!
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`
  }

  #stack(): string {
    return this.#of(this.#stacks)
  }

  #text(): string {
    return this.#of(this.#texts)
  }

  #say(line: string): void {
    this.#lines.push(line)
  }

  #created(scope: string, text: string): string {
    const id = `Api${this.#ids++}`
    const props = this.#of([
      `{ entityName: '${id}', schema: {}, location: ${text} }`,
      `{ location: ${text}, entityName: '${id}', schema: {} }`,
      `{ entityName: '${id}', schema: {} }`,
    ])
    return `new CrudApi(${scope}, '${id}', ${props})`
  }

  #component(): void {
    const text = this.#text()
    if (this.#objects.length === 0 || this.#pick(4) > 0) {
      this.#say(this.#created(this.#stack(), text))
      return
    }
    const object = this.#of(this.#objects)
    const id = `Api${this.#ids++}`
    const props = `{ entityName: '${id}', schema: {}, tags: { region: ${object}.t }, ...pick(${object}) }`
    this.#say(`new CrudApi(${this.#stack()}, '${id}', ${props})`)
  }

  /** Whatever gets this text needs the component. */
  #usedComponent(): void {
    const name = this.#name('api')
    this.#say(`const ${name}: any = ${this.#created(this.#stack(), this.#text())}`)
    this.#texts.push(`${name}.apiEndpoint`)
  }

  #statement(): void {
    const kinds = [
      this.#usedComponent,
      this.#newStack,
      this.#aliasStack,
      this.#letStack,
      this.#constText,
      this.#letText,
      this.#reassign,
      this.#object,
      this.#object,
      this.#change,
      this.#change,
      this.#pattern,
      this.#list,
      this.#function,
      this.#holder,
      this.#closure,
      this.#choice,
      this.#statics,
      this.#builder,
      this.#callBuilder,
      this.#stackClass,
      this.#component,
      this.#component,
      this.#getter,
      this.#lateRead,
      this.#hoisted,
    ]
    kinds[this.#pick(kinds.length)]!.call(this)
  }

  #newStack(): void {
    const name = this.#name('stack')
    this.#say(`const ${name}: any = new ResourceGroupStack(app, '${name}', { location: ${this.#text()} })`)
    this.#stacks.push(name)
  }

  #aliasStack(): void {
    const name = this.#name('alias')
    this.#say(`const ${name} = ${this.#stack()}`)
    this.#stacks.push(name)
  }

  #letStack(): void {
    const name = this.#name('moving')
    this.#say(`let ${name}: any${this.#of([' = ', `\n${name} = `])}${this.#stack()}`)
    this.#stacks.push(name)
    this.#stackLets.push(name)
  }

  #constText(): void {
    const name = this.#name('text')
    const value = this.#of([
      `'region${this.#pick(3)}'`,
      this.#text(),
      `\`\${${this.#text()}}x\``,
      `${this.#text()} + 'y'`,
      `process.env.NOT_SET_${this.#pick(2)} ?? ${this.#text()}`,
    ])
    this.#say(`const ${name}: any = ${value}`)
    this.#texts.push(name)
  }

  #letText(): void {
    const name = this.#name('word')
    this.#say(`let ${name}: any = ${this.#text()}`)
    this.#texts.push(name)
    this.#textLets.push(name)
  }

  #reassign(): void {
    const isStack = this.#pick(2) === 0
    const lets = isStack ? this.#stackLets : this.#textLets
    if (lets.length === 0) return
    const target = this.#of(lets)
    const value = isStack ? this.#stack() : this.#text()
    const assignment = `${target} = ${value}`
    this.#say(
      this.#of([
        assignment,
        `if (${this.#text()} !== 'westus') ${assignment}`,
        `;(() => { ${assignment} })()`,
        `;[${target}] = [${value}]`,
        `;({ x: ${target} } = { x: ${value} })`,
        `for (const each of [${value}]) ${target} = each`,
      ]),
    )
  }

  #object(): void {
    const name = this.#name('config')
    const base = this.#objects.length > 0 && this.#pick(3) === 0 ? `...${this.#of(this.#objects)}, ` : ''
    const own = this.#of([`n: { t: ${this.#text()} }`, `get n() { return { t: ${this.#text()} } }`])
    this.#say(`const ${name}: any = { ${base}s: ${this.#stack()}, t: ${this.#text()}, ${own} }`)
    this.#objects.push(name)
    this.#stacks.push(`${name}.s`)
    this.#texts.push(`${name}.t`, this.#of([`${name}.n.t`, `${name}['t']`]))
  }

  #change(): void {
    if (this.#objects.length === 0) return
    const object = this.#of(this.#objects)
    const [helper, alias] = [this.#name('fill'), this.#name('other')]
    const text = this.#text()
    this.#say(
      this.#of([
        `${object}.t = ${text}`,
        `${object}.s = ${this.#stack()}`,
        `${object}.n.t = ${text}`,
        `Object.assign(${object}, { t: ${text} })`,
        `const ${alias} = ${object}\n${alias}.t = ${text}`,
        `const { n: ${alias} } = ${object}\n${alias}.t = ${text}`,
        `function ${helper}(it: any) { it.t = ${text} }\n${helper}(${object})`,
        `function ${helper}({ n: it }: any) { it.t = ${text} }\n${helper}(${object})`,
        `class ${helper} { constructor(private it: any) {}\nrun() { this.it.t = ${text} } }\nnew ${helper}(${object}).run()`,
        `;[${object}].forEach((it) => { it.t = ${text} })`,
        `const ${alias} = { ...${object} }\n${alias}.n.t = ${text}`,
        `const ${alias} = { ...${object} }\n${alias}.t = ${text}`,
        `const ${helper} = () => ${object}\n${helper}().t = ${text}`,
        `const ${alias} = [${object}]\nfor (const it of ${alias}) it.t = ${text}`,
        `${object}[['t'][0]!] = ${text}`,
      ]),
    )
  }

  #pattern(): void {
    if (this.#objects.length === 0) return
    const [s, t, rest] = [this.#name('taken'), this.#name('taken'), this.#name('rest')]
    this.#say(`const { s: ${s}, t: ${t} = ${this.#text()}, ...${rest} } = ${this.#of(this.#objects)}`)
    this.#stacks.push(s)
    this.#texts.push(t, `${rest}.n.t`)
  }

  #list(): void {
    const name = this.#name('list')
    this.#say(`const ${name}: any[] = [${this.#stack()}, ${this.#stack()}]`)
    this.#say(this.#of([`${name}.reverse()`, `${name}[0] = ${this.#stack()}`, `${name}.unshift(${this.#stack()})`, '']))
    this.#stacks.push(`${name}[0]`, `${name}[1]`)
  }

  #function(): void {
    const [name, result] = [this.#name('make'), this.#name('made')]
    this.#say(
      this.#of([
        `function ${name}(s: any, t: any = ${this.#text()}) { return { s, t } }`,
        `const ${name} = (s: any, t: any) => ({ s, t: t ?? ${this.#text()} })`,
        `function ${name}(s: any, t: any) { t = t ?? 'z'\nreturn { s, t } }`,
        `function ${name}(s: any, t: any) { if (t === 'westus') return { s: ${this.#stack()}, t }\nreturn { s, t } }`,
        `function ${name}(...args: any[]) { return { s: args[0], t: args[1] } }`,
        `function ${name}(..._: any[]) { return { s: arguments[0], t: arguments[1] } }`,
        `const ${name} = (s: any = {}, t: any) => ({ s: s ?? ${this.#stack()}, t })`,
      ]),
    )
    this.#say(`const ${result}: any = ${name}(${this.#stack()}, ${this.#of([this.#text(), 'undefined'])})`)
    this.#stacks.push(`${result}.s`)
    this.#texts.push(`${result}.t`)
  }

  #holder(): void {
    const [name, object] = [this.#name('Holder'), this.#name('holder')]
    this.#say(`class ${name} { t: any = ${this.#text()}
s: any
#p: any
constructor(s: any, readonly q: any) { this.s = s; this.#p = q; this.init() }
init() { ${this.#of(['', `this.t = ${this.#text()}`, `if (this.q) this.s = ${this.#stack()}`])} }
set(t: any) { ${this.#of(['', 'this.t = t', 'this.#p = t'])} }
get g() { return this.s }
get p() { return this.#p } }
const ${object}: any = new ${name}(${this.#stack()}, ${this.#text()})`)
    this.#say(
      this.#of([
        '',
        `${object}.set(${this.#text()})`,
        `${object}.s = ${this.#stack()}`,
        `${object}.t = ${this.#text()}`,
      ]),
    )
    this.#stacks.push(`${object}.s`, `${object}.g`)
    this.#texts.push(`${object}.t`, `${object}.q`, `${object}.p`)
  }

  #closure(): void {
    const [on, result] = [this.#name('on'), this.#name('with')]
    this.#say(`function ${on}(s: any) { ${this.#of(['', 'let n = s', 'const n = s'])}
return { get: () => s, put(t: any) { return ${this.#created('s', 't')} } } }
const ${result} = ${on}(${this.#stack()})`)
    if (this.#pick(2) === 0) this.#say(`${result}.put(${this.#text()})`)
    if (this.#pick(3) === 0) this.#say(`${on}(${this.#stack()}).put(${this.#text()})`)
    this.#stacks.push(`${result}.get()`)
  }

  #choice(): void {
    const name = this.#name('chosen')
    const value = this.#of([
      `${this.#text()} === 'westus' ? ${this.#stack()} : ${this.#stack()}`,
      `process.env.NOT_SET ? ${this.#stack()} : ${this.#stack()}`,
      `(${this.#text()} && ${this.#stack()}) || ${this.#stack()}`,
      `undefined ?? ${this.#stack()}`,
    ])
    this.#say(`const ${name}: any = ${value}`)
    this.#stacks.push(name)
  }

  #statics(): void {
    const name = this.#name('Statics')
    this.#say(`class ${name} { static s: any = ${this.#stack()}
static t: any = ${this.#text()}
static move(s: any) { ${this.#of(['', 'this.s = s'])} } }`)
    this.#say(
      this.#of(['', `${name}.t = ${this.#text()}`, `${name}.move(${this.#stack()})`, `${name}.s = ${this.#stack()}`]),
    )
    this.#stacks.push(`${name}.s`)
    this.#texts.push(`${name}.t`)
  }

  #builder(): void {
    const name = this.#name('build')
    const first = this.#of([
      '',
      's = s ?? first',
      `t = ${this.#text()}`,
      'const u = s',
      `if (t === 'eastus') return`,
      'if (!s) return',
    ])
    const created = this.#created(first.startsWith('const u') ? 'u' : 's', 't')
    const inner = this.#builders.length > 0 && this.#pick(3) === 0 ? `\n${this.#of(this.#builders)}(s, t)` : ''
    this.#say(
      this.#of([
        `function ${name}(s: any, t: any) { ${first}\n${created}${inner} }`,
        `const ${name} = (s: any, t: any) => { ${first}\n${created}${inner} }`,
        `const { run: ${name} } = { run(s: any, t: any = ${this.#text()}) { ${first}\n${created} } }`,
      ]),
    )
    this.#builders.push(name)
  }

  #callBuilder(): void {
    if (this.#builders.length === 0) return
    const builder = this.#of(this.#builders)
    const args = `${this.#stack()}, ${this.#text()}`
    this.#say(
      this.#of([
        `${builder}(${args})`,
        `${builder}(...[${args}] as const)`,
        `if (${this.#text()} === 'westus') ${builder}(${args})`,
        `;[1].forEach(() => ${builder}(${args}))`,
        `${builder}.call(null, ${args})`,
        `const ${this.#name('later')} = ${builder}; ${builder}(${args})`,
      ]),
    )
  }

  #stackClass(): void {
    const [name, object] = [this.#name('Stack'), this.#name('stack')]
    this
      .#say(`class ${name} extends ResourceGroupStack { ${this.#of(['', `api = ${this.#created('this', this.#text())}`])}
constructor(scope: any, id: string, t: any) { super(scope, id, { location: t })
${this.#of([this.#created('this', 't'), 'this.build(t)', ''])} }
build(t: any) { ${this.#created('this', 't')} } }
const ${object}: any = new ${name}(app, '${object}', ${this.#text()})`)
    this.#stacks.push(object)
    if (this.#pick(4) === 0) this.#say(`new ${name}(app, '${this.#name('stack')}', ${this.#text()})`)
  }

  #getter(): void {
    const name = this.#name('fresh')
    const made = `new ResourceGroupStack(app, '${name}' + count${name}++, { location: ${this.#text()} })`
    this.#say(`let count${name} = 0
const ${name}: any = { get s() { return ${this.#of([this.#stack(), made])} } }`)
    this.#stacks.push(`${name}.s`)
  }

  /** A function reads a variable that gets its value later, or another one. */
  #lateRead(): void {
    const [name, read] = [this.#name('late'), this.#name('read')]
    this.#say(`let ${name}: any = ${this.#stack()}
const ${read} = () => { ${this.#created(name, this.#text())} }
${this.#of([`${read}()\n${name} = ${this.#stack()}`, `${name} = ${this.#stack()}\n${read}()`])}`)
    this.#stacks.push(name)
  }

  #hoisted(): void {
    const name = this.#name('hoisted')
    this.#say(`var ${name}: any = ${this.#stack()}`)
    if (this.#pick(2) === 0) this.#say(`var ${name}: any = ${this.#stack()}`)
    this.#stacks.push(name)
  }
}
