export { Api as EntityApi } from './components.js';
export { describe } from './describe.js';
