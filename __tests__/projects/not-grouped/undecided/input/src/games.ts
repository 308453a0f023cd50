import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const games = new ResourceGroupStack(new App(), 'Games', { location: 'eastus' })

new CrudApi(games, 'ScoreApi', {
  entityName: 'Score',
  schema: { id: 'string', points: 'number' },
  consistency: process.env.SCORE_CONSISTENCY,
})

new CrudApi(games, 'PlayerApi', { entityName: 'Player', schema: { id: 'string', nick: 'string' } })
