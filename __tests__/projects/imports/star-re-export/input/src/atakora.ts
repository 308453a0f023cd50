export * from '@atakora/cdk'
export * from '@atakora/component'
