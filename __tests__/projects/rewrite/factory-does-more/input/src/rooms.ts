import type { ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export interface Named {
  readonly id: string
}

export function createRoomApi(stack: ResourceGroupStack): Named {
  return new CrudApi(stack, 'RoomApi', { entityName: 'Room', schema: { id: 'string' } })
}
