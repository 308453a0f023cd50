/** An error the user can fix: one line, no stack. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The code host said no. Never fails a job by itself; the caller degrades and says so once. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal'
  constructor(
    message: string,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** The host asked to slow down: the same request may succeed later. */
    readonly limited = false,
  ) {
    super(message)
  }

  /** A server error or no answer: what was asked may have been done all the same. */
  get mayHaveArrived(): boolean {
    return this.status >= 500 || this.status === 0
  }
}

export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}
