import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export class NewsroomStack extends ResourceGroupStack {
  public readonly articleApi: CrudApi;
  public readonly authorApi: CrudApi;

  constructor(app: App, id: string) {
    super(app, id, { location: 'eastus' });

    this.articleApi = new CrudApi(this, 'ArticleApi', {
      entityName: 'Article',
      schema: { id: 'string', title: 'string', body: 'string' }
    });

    this.authorApi = new CrudApi(this, 'AuthorApi', {
      entityName: 'Author',
      schema: { id: 'string', name: 'string' }
    });
  }
}
