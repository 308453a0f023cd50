import type { RuleId } from '../model/rule.js'

export const HOME = 'https://github.com/backend-advisor/backend-advisor'

const RULES = `${HOME}/blob/main/docs/rules/`

/** The page of a rule. */
export const docsLink = (rule: RuleId): string => `${RULES}${rule}.md`

/** The page of a rule as it can be shown elsewhere: what it links to is where it was. */
export const withAbsoluteLinks = (page: string): string =>
  page.replace(/\]\(([\w./-]+\.md(?:#[\w-]+)?)\)/g, (_, to: string) => `](${new URL(to, RULES).href})`)
