import { byText } from '../../../model/order.js'
import type { TemplateResource } from '../../../model/template.js'

/** What a condition asks, and what the answer must be: `equals(mode, 'new')` asks for `mode`, and wants "new". */
interface Answer {
  readonly question: string
  readonly answer: string
}

type Condition = TemplateResource['conditions'][number]

/** Those of which no deployment has two. */
export interface Alternatives {
  /** The condition by which one of them is ruled out where the others are. */
  readonly deciding: (resource: TemplateResource) => Condition | undefined
  /** Each the only one for its answer. */
  readonly members: readonly TemplateResource[]
  /** Those that come in their place, several for one answer: these may share with each other. */
  readonly beside: readonly TemplateResource[]
}

/** Whether no deployment has both: they want another answer to one question. */
export const excludes = (a: TemplateResource, b: TemplateResource): boolean => questionBetween(a, b) !== null

/** The condition by which each of the two is ruled out where the other is. */
export function decidingBetween(
  a: TemplateResource,
  b: TemplateResource,
): (resource: TemplateResource) => Condition | undefined {
  const question = questionBetween(a, b)
  return (resource) => (question === null ? undefined : askedBy(resource, question))
}

/** The first question to which two resources want another answer. */
function questionBetween(a: TemplateResource, b: TemplateResource): string | null {
  if (a.conditions.length === 0 || b.conditions.length === 0) return null
  const wanted = answersOf(b)
  const contested = answersOf(a).find(({ question, answer }) =>
    wanted.some((other) => other.question === question && other.answer !== answer),
  )
  return contested?.question ?? null
}

/** What the conditions of several resources want: whether another one could be deployed beside all of them. */
export class Answers {
  private readonly wanted = new Map<string, Set<string>>()

  add(resource: TemplateResource): void {
    for (const { question, answer } of answersOf(resource)) {
      const known = this.wanted.get(question)
      if (known === undefined) this.wanted.set(question, new Set([answer]))
      else known.add(answer)
    }
  }

  /** Whether some of them want another answer to one question than the resource. */
  exclude(resource: TemplateResource): boolean {
    if (resource.conditions.length === 0) return false
    return answersOf(resource).some(({ question, answer }) => {
      const known = this.wanted.get(question)
      return known !== undefined && !(known.size === 1 && known.has(answer))
    })
  }
}

/** One set for each question to which several answers are wanted. */
export function findAlternatives(resources: readonly TemplateResource[]): readonly Alternatives[] {
  const taken = new Set<TemplateResource>()
  return contested(resources).flatMap(({ question, answers }) => {
    const members = answers
      .flatMap((wanting) => (wanting.length === 1 ? wanting : []))
      .filter((each) => !taken.has(each))
    const beside = answers.flatMap((wanting) => (wanting.length === 1 ? [] : wanting))
    for (const member of members) taken.add(member)
    return members.length === 0 ? [] : [{ members, beside, deciding: (resource) => askedBy(resource, question) }]
  })
}

const askedBy = ({ conditions }: TemplateResource, question: string): Condition | undefined =>
  conditions.find((condition) => answersTo(condition).some((answer) => answer.question === question))

/** A question to which several answers are wanted, and the resources by the answer that they want. */
interface Contested {
  readonly question: string
  readonly answers: readonly (readonly TemplateResource[])[]
}

function contested(resources: readonly TemplateResource[]): readonly Contested[] {
  const questions = new Map<string, Map<string, TemplateResource[]>>()
  for (const resource of resources) {
    for (const { question, answer } of answersOf(resource)) {
      const answers = questions.get(question) ?? new Map<string, TemplateResource[]>()
      const wanting = answers.get(answer)
      if (wanting === undefined) answers.set(answer, [resource])
      else wanting.push(resource)
      questions.set(question, answers)
    }
  }
  return [...questions]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([question, answers]) => (answers.size > 1 ? [{ question, answers: [...answers.values()] }] : []))
}

const answersOf = ({ conditions }: TemplateResource): readonly Answer[] => conditions.flatMap(answersTo)

/** Canonical keys write a negation around the key of what it negates, and the text that something equals before that. */
function answersTo({ value }: Condition): readonly Answer[] {
  if (value.kind !== 'symbol') return []
  const negated = /^not\((.*)\)$/s.exec(value.key)
  if (negated !== null) return [{ question: negated[1]!, answer: 'no' }]
  const yes = { question: value.key, answer: 'yes' }
  const equality = /^equals\(("(?:[^"\\]|\\.)*"|-?\d+),(.*)\)$/s.exec(value.key)
  return equality === null ? [yes] : [yes, { question: equality[2]!, answer: equality[1]! }]
}
