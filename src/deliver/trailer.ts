/**
 * The last line of the message of every commit of ours, in the form of git-interpret-trailers(1):
 *
 *     Backend-Advisor-Groups: 1f0c3a5b7d9e2468 93ab…
 */
const KEY = 'Backend-Advisor-Groups'

export const trailerLine = (fingerprints: readonly string[]): string => `${KEY}: ${fingerprints.join(' ')}`

/** Whoever copies the line into a message of their own only keeps us from committing on top of it. */
export const isOwnMessage = (message: string): boolean =>
  message.split(/\r\n|\r|\n/).some((line) => line.startsWith(`${KEY}: `))
