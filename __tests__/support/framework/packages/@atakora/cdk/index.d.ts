/** Where a construct is in its tree. */
export interface ConstructNode {
  readonly id: string
  /** The ids from below the app down to this construct, joined by `/`; empty for an app. */
  readonly path: string
  /** Undefined for an app. */
  readonly scope: Construct | undefined
  readonly children: readonly Construct[]
  /** The region of the nearest stack that names one. */
  readonly location: string | undefined
  tryFindChild(id: string): Construct | undefined
}

/** The private member of each class keeps it apart from classes that look the same. */
export declare class Construct {
  private readonly isConstruct: true
  readonly node: ConstructNode
  /** @throws where the scope holds a construct of this id already */
  constructor(scope: Construct, id: string)
}

export interface AppProps {
  readonly outdir?: string
}

export declare class App extends Construct {
  private readonly isApp: true
  readonly outdir: string
  constructor(props?: AppProps)
  synth(): void
}

export interface StackProps {
  /** A region, as `'eastus'`; without it that of the scope. */
  readonly location?: string
  readonly tags?: Readonly<Record<string, string>>
}

export interface SubscriptionStackProps extends StackProps {
  readonly subscriptionId?: string
}

export interface ResourceGroupStackProps extends StackProps {
  readonly resourceGroupName?: string
}

export declare class SubscriptionStack extends Construct {
  private readonly isSubscriptionStack: true
  readonly location: string | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly subscriptionId: string | undefined
  constructor(scope: Construct, id: string, props?: SubscriptionStackProps)
}

export declare class ResourceGroupStack extends Construct {
  private readonly isResourceGroupStack: true
  readonly location: string | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly resourceGroupName: string
  constructor(scope: Construct, id: string, props?: ResourceGroupStackProps)
}
