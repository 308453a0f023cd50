import { expect, test } from '@jest/globals'
import { isTransient } from '../../src/catalog/transient-data.js'

test.each([
  'UserSession',
  'user_session',
  'PasswordResetToken',
  'RefreshTokens',
  'Otp',
  'OTP',
  'LoginOtp',
  'OneTimePassword',
  'EmailVerificationCode',
  'Nonce',
  'PriceCache',
  'CacheEntries',
  'RateLimit',
])('%s does not last', (name) => {
  expect(isTransient(name)).toBe(true)
})

test.each([
  'Session',
  'sessions',
  'Token',
  'ConferenceSession',
  'TrainingSession',
  'DeviceToken',
  'SessionNote',
  'Lease',
  'DoorLock',
  'Order',
  'Geocache',
  'Address',
  '',
])('%s may be kept', (name) => {
  expect(isTransient(name)).toBe(false)
})
