/** Where progress and trouble are told while the work goes on. Results go elsewhere. */
export interface Journal {
  progress(message: string): void
  notice(message: string): void
  warning(message: string): void
}
