export const COMMON = {
  LOG_LEVEL: 'info',
  QUEUE_URL: process.env.QUEUE_URL ?? '',
}
