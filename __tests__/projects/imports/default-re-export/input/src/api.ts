export { CrudApi as default } from '@atakora/component/crud';
