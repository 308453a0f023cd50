'use strict';

const { CrudApi } = require('@atakora/component/crud');

function addApis(stack) {
  new CrudApi(stack, 'DoctorApi', {
    entityName: 'Doctor',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
  });

  new CrudApi(stack, 'RoomApi', {
    entityName: 'Room',
    schema: { id: 'string', floor: 'number' },
    partitionKey: '/id',
  });
}

module.exports = { addApis };
