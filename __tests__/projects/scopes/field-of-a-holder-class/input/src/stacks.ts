import { App, ResourceGroupStack } from '@atakora/cdk';

/** The resource groups of the library. */
export class Stacks {
  readonly lending: ResourceGroupStack;
  readonly archive = new ResourceGroupStack(this.app, 'Archive', { location: 'ukwest' });

  constructor(private readonly app: App) {
    this.lending = new ResourceGroupStack(app, 'Lending', { location: 'uksouth' });
  }
}
