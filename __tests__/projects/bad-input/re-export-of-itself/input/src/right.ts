export { Gadget } from './left.js';
