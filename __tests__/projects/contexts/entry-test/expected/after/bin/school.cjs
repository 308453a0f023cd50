const { App, ResourceGroupStack } = require('@atakora/cdk');
const { CrudApi } = require('@atakora/component/crud');
const { defineBackend } = require('@atakora/component/backend');

function build() {
  const school = new ResourceGroupStack(new App(), 'School', { location: 'norwayeast' });
  const backend = defineBackend({
    pupilApi: CrudApi.define('PupilApi', { entityName: 'Pupil', schema: { id: 'string', grade: 'number' } }),
    lessonApi: CrudApi.define('LessonApi', { entityName: 'Lesson', schema: { id: 'string', room: 'string' } })
  });

  backend.addToStack(school);
}

if (require.main === module) {
  build();
}

module.exports = { build };
