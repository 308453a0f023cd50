const { App, ResourceGroupStack } = require('@atakora/cdk');
const { CrudApi } = require('@atakora/component/crud');

function build() {
  const school = new ResourceGroupStack(new App(), 'School', { location: 'norwayeast' });
  new CrudApi(school, 'PupilApi', { entityName: 'Pupil', schema: { id: 'string', grade: 'number' } });
  new CrudApi(school, 'LessonApi', { entityName: 'Lesson', schema: { id: 'string', room: 'string' } });
}

if (require.main === module) {
  build();
}

module.exports = { build };
