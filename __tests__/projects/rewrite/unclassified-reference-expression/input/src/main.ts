import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { route } from '@acme/gateway'

const app = new App()
const stack = new ResourceGroupStack(app, 'Gallery', { location: 'eastus' })

route('/paintings', new CrudApi(stack, 'PaintingApi', { entityName: 'Painting', schema: { id: 'string' } }))
route('/painters', new CrudApi(stack, 'PainterApi', { entityName: 'Painter', schema: { id: 'string' } }))

class ShopStack extends ResourceGroupStack {
  postcardApi = new CrudApi(this, 'PostcardApi', { entityName: 'Postcard', schema: { id: 'string' } })
  posterApi = new CrudApi(this, 'PosterApi', { entityName: 'Poster', schema: { id: 'string' } })
}

new ShopStack(app, 'GalleryShop', { location: 'eastus' })
