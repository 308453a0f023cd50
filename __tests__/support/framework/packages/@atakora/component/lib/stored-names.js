/** What a CrudApi stores its data under: database `<entity>-db`, container the plural, both in kebab case. */
function storedNamesOf(props) {
  const plural = kebabCase(props.entityNamePlural ?? `${props.entityName}s`)
  return {
    plural,
    database: props.databaseName ?? `${kebabCase(props.entityName)}-db`,
    container: props.containerName ?? plural,
  }
}

function kebabCase(name) {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
}

module.exports = { kebabCase, storedNamesOf }
