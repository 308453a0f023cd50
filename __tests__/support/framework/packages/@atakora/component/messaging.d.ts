import type { Construct } from '../cdk/index.js'
import type { IServiceBusNamespace, Tags } from './resources.js'

export interface MessageQueueProps {
  readonly queueName?: string
  readonly namespace?: IServiceBusNamespace
  readonly location?: string
  readonly tags?: Tags
}

export declare class MessageQueue extends Construct {
  private readonly isMessageQueue: true
  readonly location: string | undefined
  readonly queueName: string
  readonly namespace: IServiceBusNamespace
  constructor(scope: Construct, id: string, props?: MessageQueueProps)
}
