import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';

/** What the support desk runs: tickets, help articles, and the mail that goes out. */
export class SupportStack extends ResourceGroupStack {
  readonly ticketApi: CrudApi;
  readonly articleApi: CrudApi;

  constructor(app: App, id: string, props: { location: string }) {
    super(app, id, props);

    this.ticketApi = new CrudApi(this, 'TicketApi', {
      entityName: 'Ticket',
      schema: { id: 'string', subject: 'string', body: 'string' },
      partitionKey: '/id'
    });

    this.articleApi = new CrudApi(this, 'ArticleApi', {
      entityName: 'Article',
      schema: { id: 'string', title: 'string', text: 'string' },
      partitionKey: '/id'
    });

    new FunctionsApp(this, 'Mailer', {
      runtime: 'node',
      version: '20',
      environmentVariables: { MAIL_FROM: 'help@storefront.example' }
    });
  }
}
