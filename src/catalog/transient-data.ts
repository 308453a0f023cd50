import { kebabCase } from './entity-names.js'

/**
 * What is worthless after a while, by name. Only words that hardly mean anything else: a `Session` may be that of a
 * conference, a `Token` something that is traded.
 */
const ENDINGS: readonly string[] = [
  'user-session',
  'login-session',
  'auth-session',
  'web-session',
  'session-token',
  'access-token',
  'refresh-token',
  'reset-token',
  'verification-token',
  'otp',
  'one-time-password',
  'one-time-code',
  'verification-code',
  'nonce',
  'cache',
  'cache-entry',
  'rate-limit',
]

/** Whether an entity of this name is transient: `UserSessions`, `PasswordResetToken`, `price_cache`. */
export function isTransient(entityName: string): boolean {
  const name = singular(kebabCase(entityName))
  return ENDINGS.some((ending) => name === ending || name.endsWith(`-${ending}`))
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}
