export { default as Api } from './api.js';
