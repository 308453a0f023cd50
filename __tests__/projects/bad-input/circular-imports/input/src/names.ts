export * from './parts'

export const EVENT = 'Event'
