export enum Region {
  Main = 'uksouth',
  Backup = 'ukwest',
}

export const CONSISTENCY = { relaxed: 'Session', strict: 'Strong' } as const
