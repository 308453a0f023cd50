/** Words that name a stage of development, by the stage. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ...['dev', 'devel', 'development'].map((word) => [word, 'development'] as const),
  ...['test', 'tst', 'qa'].map((word) => [word, 'test'] as const),
  ...['uat', 'acc', 'acceptance'].map((word) => [word, 'acceptance'] as const),
  ...['stg', 'stage', 'staging', 'preprod'].map((word) => [word, 'staging'] as const),
  ...['prd', 'prod', 'production', 'live'].map((word) => [word, 'production'] as const),
])

/** The stage that a word names, in any case: `Prod` is `production`; null for a word that names none. */
export const stageOf = (word: string): string | null => STAGES.get(word.toLowerCase()) ?? null

/** Tags that name an environment, in lower case; the first one that is there counts. */
export const ENVIRONMENT_TAGS: readonly string[] = ['environment', 'env']
