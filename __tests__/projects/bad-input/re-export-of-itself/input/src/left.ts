export { Gadget } from './right.js';
