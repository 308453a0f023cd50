export * from './names'
export * from './stack'
