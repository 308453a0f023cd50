/** What is read: stack code, synthesized or other templates, or both. */
export type Source = 'code' | 'templates' | 'all'
