import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

interface Hall {
  readonly rows: number
}

export const createSeatApi = (hall: Hall, stack: ResourceGroupStack) =>
  new CrudApi(
    stack, // of the cinema
    'SeatApi',
    { entityName: 'Seat', schema: { id: 'string' }, tags: { rows: `${hall.rows}`, stack: stack.id } },
  )
