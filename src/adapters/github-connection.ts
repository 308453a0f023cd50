/** How the adapters of GitHub ask it: routes as its own description names them. */
export interface GitHubConnection {
  readonly repository: RepositoryName
  /** Whatever goes wrong inside becomes a `HostRefusal`. */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T>
  readonly request: (route: string, parameters: Parameters) => Promise<unknown>
  /** All pages of a list. */
  readonly paginate: (route: string, parameters: Parameters) => Promise<readonly unknown[]>
  readonly graphql: (query: string, variables: Parameters) => Promise<unknown>
}

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** Beside a request's own parameters, `request: { retries: 0 }` says that it is not to be repeated. */
export type Parameters = Readonly<Record<string, unknown>>
