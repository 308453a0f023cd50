import { CrudApi } from '@atakora/component/crud';
import { returns } from './stacks.js';

new CrudApi(returns, 'ReturnApi', {
  entityName: 'Return',
  schema: { id: 'string', reason: 'string' ,
  partitionKey: '/id'
});

<<<<<<< HEAD
new CrudApi(returns 'LabelApi' {
=======
