import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

export class NewsroomStack extends ResourceGroupStack {
  public readonly articleApi: CrudApi;
  public readonly authorApi: CrudApi;

  constructor(app: App, id: string) {
    super(app, id, { location: 'eastus' });

    const backend = defineBackend({
      articleApi: CrudApi.define('ArticleApi', {
        entityName: 'Article',
        schema: { id: 'string', title: 'string', body: 'string' }
      }),

      authorApi: CrudApi.define('AuthorApi', {
        entityName: 'Author',
        schema: { id: 'string', name: 'string' }
      })
    });

    backend.addToStack(this);

    this.articleApi = backend.components.articleApi;
    this.authorApi = backend.components.authorApi;
  }
}
