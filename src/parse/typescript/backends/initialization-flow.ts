import ts from 'typescript'
import type { Callable } from '../abstract.js'
import { hasModifier, isFunction, isStatic } from '../enclosing.js'
import { heritageOf } from '../source-index.js'

/**
 * What is certain of a backend at one point of the program: `fresh` is made and not placed, `placed` is placed on every
 * way that leads there, `maybe` is neither. Null where no way leads from its making.
 */
export type Stage = 'fresh' | 'placed' | 'maybe' | null

/** What a node does to the backend once it has been evaluated. */
export type Effect = 'make' | 'place' | 'escape' | 'note'

/** What the walk asks about nodes; it knows nothing of backends itself. */
export interface FlowQuestions {
  effectOf(node: ts.Node): Effect | null
  /** Whether code that stands elsewhere and may place the backend can run here. */
  mayRunOthers(node: ts.Node): boolean
  /** What a condition always is, or null. */
  truthOf(condition: ts.Expression): boolean | null
  /** Whether nothing behind it runs: `process.exit()`. */
  endsProgram(node: ts.CallExpression): boolean
  /** Whether a node with an effect is in it. */
  holdsEffect(node: ts.Node): boolean
  /** Whether nothing at or below a node matters to anybody. */
  isOver(node: ts.Node): boolean
}

export interface Flow {
  /** The stage in which nodes with an effect are reached, over all ways. */
  readonly reached: ReadonlyMap<ts.Node, Stage>
  /** At the end of the body. */
  readonly exit: Stage
}

/** A walk takes its steps out of this: code may be written to be walked for ever. */
export interface Allowance {
  left: number
}

/** Walks one body in the order in which it runs; null when the allowance is used up. */
export function followFlow(
  body: Callable | ts.SourceFile,
  entry: Stage,
  questions: FlowQuestions,
  allowance: Allowance,
): Flow | null {
  const walk = new Walk(questions, allowance, entry)
  walk.run(body)
  return allowance.left < 0 ? null : { reached: walk.reached, exit: walk.stage }
}

export function joinStages(a: Stage, b: Stage): Stage {
  if (a === null || a === b) return b
  return b === null ? a : 'maybe'
}

/** Where a jump may go. */
interface Target {
  readonly kind: 'loop' | 'switch' | 'block'
  readonly labels: readonly string[]
  onBreak: Stage
  onContinue: Stage
}

/** A `finally` that jumps out of its `try` go through. */
interface Finalizer {
  readonly kind: 'finally'
  readonly jumps: { readonly target: Target; readonly way: 'onBreak' | 'onContinue' }[]
}

/** What may be thrown in a `try`, at any point of it. */
interface Handler {
  thrown: Stage
}

class Walk {
  readonly reached = new Map<ts.Node, Stage>()
  readonly #questions: FlowQuestions
  readonly #allowance: Allowance
  readonly #around: (Target | Finalizer)[] = []
  readonly #handlers: Handler[] = []
  #owner: ts.ClassLikeDeclaration | null = null
  #stage: Stage

  constructor(questions: FlowQuestions, allowance: Allowance, entry: Stage) {
    this.#questions = questions
    this.#allowance = allowance
    this.#stage = entry
  }

  get stage(): Stage {
    return this.#stage
  }

  run(body: Callable | ts.SourceFile): void {
    if (ts.isSourceFile(body)) this.#all(body.statements)
    else if (ts.isClassLike(body)) this.#construct(body)
    else {
      this.#all(body.parameters)
      if (body.body !== undefined) this.#visit(body.body)
    }
  }

  /** Initialisers run before the constructor's body or, below another class, after `super(…)`. */
  #construct(owner: ts.ClassLikeDeclaration): void {
    const constructor = owner.members.filter(ts.isConstructorDeclaration).find(({ body }) => body !== undefined)
    this.#owner = owner
    if (constructor === undefined || heritageOf(owner) === null) this.#initialise(owner)
    if (constructor === undefined) return
    this.#all(constructor.parameters)
    this.#visit(constructor.body)
  }

  #initialise({ members }: ts.ClassLikeDeclaration): void {
    for (const member of members) {
      const isField = ts.isPropertyDeclaration(member) && !isStatic(member) && member.initializer !== undefined
      if (isField) this.#visit(member.initializer)
    }
  }

  #become(stage: Stage): void {
    this.#stage = stage
    const handler = this.#handlers.at(-1)
    if (handler !== undefined) handler.thrown = joinStages(handler.thrown, stage)
  }

  #all(nodes: Iterable<ts.Node>): void {
    for (const node of nodes) this.#visit(node)
  }

  #visit(node: ts.Node | undefined): void {
    if (node === undefined || this.#isOfNoMatter(node) || --this.#allowance.left < 0 || isNotRun(node)) return
    if (ts.isClassLike(node)) this.#class(node)
    else if (isFunction(node)) this.#name(node.name)
    else if (ts.isIfStatement(node)) this.#either(node.expression, node.thenStatement, node.elseStatement)
    else if (ts.isConditionalExpression(node)) this.#either(node.condition, node.whenTrue, node.whenFalse)
    else if (ts.isBinaryExpression(node)) this.#binary(node)
    else if (ts.isVariableDeclaration(node)) this.#all([node.initializer, node.name].filter((each) => !!each))
    else if (ts.isBindingElement(node) || ts.isParameter(node)) this.#binding(node)
    else if (ts.isCallExpression(node)) this.#call(node)
    else if (ts.isElementAccessExpression(node)) this.#elementAccess(node)
    else if (ts.isIterationStatement(node, false)) this.#loop(node, [])
    else if (ts.isSwitchStatement(node)) this.#switch(node, [])
    else if (ts.isLabeledStatement(node)) this.#labelled(node)
    else if (ts.isTryStatement(node)) this.#try(node)
    else if (ts.isBreakOrContinueStatement(node)) this.#jump(node)
    else if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) {
      this.#visit(node.expression)
      this.#become(null)
    } else {
      this.#children(node)
      this.#take(node)
    }
  }

  /** Most of a body has nothing to do with the backend, and a file may have thousands of backends. */
  #isOfNoMatter(node: ts.Node): boolean {
    // Fields run where `super(…)` is called, wherever they stand.
    const isInOrder = this.#owner === null
    if (this.#stage === null) return isInOrder && !this.#questions.holdsEffect(node)
    if (isInOrder && this.#around.length === 0 && this.#questions.isOver(node)) return true
    // A statement may jump, and a call that is one may end the program.
    const isPlain = ts.isExpression(node) && !ts.isExpressionStatement(node.parent)
    return isPlain && this.#stage !== 'fresh' && !this.#questions.holdsEffect(node)
  }

  #children(node: ts.Node): void {
    ts.forEachChild(node, (child) => {
      this.#visit(child)
    })
  }

  /** What the node does, now that its parts have been evaluated. */
  #take(node: ts.Node): void {
    if (this.#stage === null && this.#questions.effectOf(node) !== 'make') return
    const effect = this.#questions.effectOf(node)
    if (effect !== null && effect !== 'make') {
      this.reached.set(node, joinStages(this.reached.get(node) ?? null, this.#stage))
    }
    if (effect === 'make') this.#become('fresh')
    else if (effect === 'place') this.#become('placed')
    else if (this.#stage === 'fresh' && effect !== 'note') {
      if (effect === 'escape' || this.#questions.mayRunOthers(node)) this.#become('maybe')
    }
  }

  #name(name: ts.PropertyName | undefined): void {
    if (name !== undefined && ts.isComputedPropertyName(name)) this.#visit(name.expression)
  }

  /** Static parts, names and decorators run where the class stands. */
  #class(node: ts.ClassLikeDeclaration): void {
    this.#visit(heritageOf(node) ?? undefined)
    for (const member of node.members) {
      this.#name(member.name)
      if (ts.isClassStaticBlockDeclaration(member)) this.#visit(member.body)
      if (ts.isPropertyDeclaration(member) && isStatic(member)) this.#visit(member.initializer)
    }
    for (const part of [node, ...node.members]) {
      for (const decorator of ts.canHaveDecorators(part) ? (ts.getDecorators(part) ?? []) : []) this.#visit(decorator)
    }
  }

  #either(condition: ts.Expression, whenTrue: ts.Node, whenFalse: ts.Node | undefined): void {
    this.#visit(condition)
    const before = this.#stage
    const truth = this.#questions.truthOf(condition)
    this.#become(truth === false ? null : before)
    this.#visit(whenTrue)
    const after = this.#stage
    this.#become(truth === true ? null : before)
    this.#visit(whenFalse)
    this.#become(joinStages(after, this.#stage))
  }

  /** What runs only sometimes. */
  #perhaps(run: () => void): void {
    const before = this.#stage
    run()
    this.#become(joinStages(before, this.#stage))
  }

  /** From the innermost left operand outwards: `a + b + …` may be longer than the stack is deep. */
  #binary(node: ts.BinaryExpression): void {
    const spine = [node]
    for (let left = node.left; ts.isBinaryExpression(left); left = left.left) spine.push(left)
    this.#visit(spine.at(-1)!.left)
    for (const each of spine.reverse()) {
      this.#rightOf(each)
      this.#take(each)
    }
  }

  #rightOf({ left, right, operatorToken: { kind } }: ts.BinaryExpression): void {
    if (!SHORT_CIRCUITS.has(kind)) {
      this.#visit(right)
      return
    }
    const truth = kind === ts.SyntaxKind.AmpersandAmpersandToken ? this.#questions.truthOf(left) : null
    if (truth === true) this.#visit(right)
    else if (truth === null) {
      this.#perhaps(() => {
        this.#visit(right)
      })
    }
  }

  #binding(node: ts.BindingElement | ts.ParameterDeclaration): void {
    if (ts.isBindingElement(node)) this.#name(node.propertyName)
    this.#perhaps(() => {
      this.#visit(node.initializer)
    })
    this.#take(node)
    this.#visit(node.name)
  }

  #call(node: ts.CallExpression): void {
    this.#visit(node.expression)
    this.#arguments(node, node.arguments)
    this.#take(node)
    if (this.#questions.endsProgram(node)) this.#become(null)
    const isSuper = node.expression.kind === ts.SyntaxKind.SuperKeyword
    if (isSuper && this.#owner !== null) this.#initialise(this.#owner)
  }

  #elementAccess(node: ts.ElementAccessExpression): void {
    this.#visit(node.expression)
    this.#arguments(node, [node.argumentExpression])
    this.#take(node)
  }

  /** Behind `?.` they may not be evaluated; of a backend they are, for it is always there. */
  #arguments(node: ts.Node, parts: Iterable<ts.Node>): void {
    if (!ts.isOptionalChain(node) || this.#questions.effectOf(node) !== null) this.#all(parts)
    else {
      this.#perhaps(() => {
        this.#all(parts)
      })
    }
  }

  #labelled(node: ts.LabeledStatement): void {
    const labels: string[] = []
    let at: ts.Statement = node
    for (; ts.isLabeledStatement(at); at = at.statement) labels.push(at.label.text)
    if (ts.isIterationStatement(at, false)) this.#loop(at, labels)
    else if (ts.isSwitchStatement(at)) this.#switch(at, labels)
    else {
      const { onBreak } = this.#within('block', labels, () => {
        this.#visit(at)
      })
      this.#become(joinStages(this.#stage, onBreak))
    }
  }

  #within(kind: Target['kind'], labels: readonly string[], run: () => void): Target {
    const target: Target = { kind, labels, onBreak: null, onContinue: null }
    this.#around.push(target)
    run()
    this.#around.pop()
    return target
  }

  /** Again and again until a further round changes nothing: three rounds at most, for a stage only gets less certain. */
  #loop(node: ts.IterationStatement, labels: readonly string[]): void {
    if (ts.isForStatement(node)) this.#visit(node.initializer)
    if (ts.isForInStatement(node) || ts.isForOfStatement(node)) this.#visit(node.expression)
    let head = this.#stage
    for (;;) {
      this.#become(head)
      const left = this.#round(node, labels)
      const next = joinStages(head, this.#stage)
      if (next === head || this.#allowance.left < 0) {
        this.#become(left)
        return
      }
      head = next
    }
  }

  /** One round of a loop, up to its head again; gives the stage of the ways that leave it. */
  #round(node: ts.IterationStatement, labels: readonly string[]): Stage {
    let left: Stage = null
    const test = (condition: ts.Expression | undefined): void => {
      this.#visit(condition)
      const truth = condition === undefined ? true : this.#questions.truthOf(condition)
      left = truth === true ? null : this.#stage
      if (truth === false) this.#become(null)
    }
    if (ts.isForStatement(node)) test(node.condition)
    if (ts.isWhileStatement(node)) test(node.expression)
    if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      this.#take(node)
      left = this.#stage
      this.#visit(node.initializer)
    }
    const { onBreak, onContinue } = this.#within('loop', labels, () => {
      this.#visit(node.statement)
    })
    this.#become(joinStages(this.#stage, onContinue))
    if (ts.isForStatement(node)) this.#visit(node.incrementor)
    if (ts.isDoStatement(node)) test(node.expression)
    return joinStages(left, onBreak)
  }

  #switch(node: ts.SwitchStatement, labels: readonly string[]): void {
    this.#visit(node.expression)
    const { clauses } = node.caseBlock
    const entries = new Map<ts.Node, Stage>()
    for (const clause of clauses) {
      if (!ts.isCaseClause(clause)) continue
      this.#visit(clause.expression)
      entries.set(clause, this.#stage)
    }
    const unmatched = this.#stage
    this.#become(null)
    const { onBreak } = this.#within('switch', labels, () => {
      for (const clause of clauses) {
        this.#become(joinStages(this.#stage, ts.isCaseClause(clause) ? entries.get(clause)! : unmatched))
        this.#all(clause.statements)
      }
    })
    const passed = clauses.some(ts.isDefaultClause) ? null : unmatched
    this.#become(joinStages(joinStages(this.#stage, passed), onBreak))
  }

  #jump(node: ts.BreakOrContinueStatement): void {
    const way = ts.isBreakStatement(node) ? 'onBreak' : 'onContinue'
    const target = this.#around.findLast((each) => each.kind !== 'finally' && isTargetOf(node, each))
    if (target !== undefined && target.kind !== 'finally') this.#deliver(target, way, this.#stage)
    this.#become(null)
  }

  /** To the target, or to the innermost `finally` on the way there. */
  #deliver(target: Target, way: 'onBreak' | 'onContinue', stage: Stage): void {
    const between = this.#around.slice(this.#around.indexOf(target) + 1)
    const finalizer = between.findLast((each) => each.kind === 'finally')
    if (finalizer === undefined) target[way] = joinStages(target[way], stage)
    else finalizer.jumps.push({ target, way })
  }

  #try({ tryBlock, catchClause, finallyBlock }: ts.TryStatement): void {
    const finalizer: Finalizer = { kind: 'finally', jumps: [] }
    if (finallyBlock !== undefined) this.#around.push(finalizer)
    let thrown = this.#catching(tryBlock)
    if (catchClause !== undefined) {
      const after = this.#stage
      this.#become(thrown)
      thrown = finallyBlock === undefined ? null : this.#catching(catchClause)
      if (finallyBlock === undefined) this.#visit(catchClause)
      this.#become(joinStages(after, this.#stage))
    }
    if (finallyBlock === undefined) return
    this.#around.pop()
    this.#finally(finallyBlock, finalizer, thrown)
  }

  /** Once for the ways that go on behind it, and once for all that leave through it: any stage of them may be thrown. */
  #finally(block: ts.Block, { jumps }: Finalizer, thrown: Stage): void {
    const normal = this.#stage
    this.#become(thrown)
    this.#visit(block)
    for (const { target, way } of jumps) this.#deliver(target, way, this.#stage)
    this.#become(normal)
    this.#visit(block)
  }

  /** Gives the stage in which something may be thrown. */
  #catching(block: ts.Node): Stage {
    const handler: Handler = { thrown: this.#stage }
    this.#handlers.push(handler)
    this.#visit(block)
    this.#handlers.pop()
    return handler.thrown
  }
}

function isTargetOf(node: ts.BreakOrContinueStatement, { kind, labels }: Target): boolean {
  if (node.label !== undefined) return labels.includes(node.label.text)
  return kind === 'loop' || (kind === 'switch' && ts.isBreakStatement(node))
}

const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
])

/** Types, and what only declares. */
function isNotRun(node: ts.Node): boolean {
  return (
    (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isStatement(node) && hasModifier(node, ts.SyntaxKind.DeclareKeyword))
  )
}
